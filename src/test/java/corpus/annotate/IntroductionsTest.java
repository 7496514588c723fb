package corpus.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.annotate.Introductions.Distance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IntroductionsTest {
    private final Introductions introductions = new Introductions();

    @BeforeEach
    void nameRomaniaThreeTimes() {
        introductions.add("RO", 100);
        introductions.add("RO", 5_000);
        introductions.add("RO", 5_010);
        introductions.add("LV", 5_020);
    }

    @Test
    void distanceIsToTheNearestName() {
        assertThat(introductions.distance("RO", 120, 90, 130)).isEqualTo(Distance.HERE);
        assertThat(introductions.distance("RO", 120, 110, 130)).isEqualTo(Distance.NEARBY);
        assertThat(introductions.distance("RO", 2_000, 1_990, 2_010)).isEqualTo(Distance.ELSEWHERE);
        assertThat(introductions.distance("GE", 120, 90, 130)).isEqualTo(Distance.NOWHERE);
    }

    /** Who has been named is nearer than who will be named. */
    @Test
    void laterNamesCountAsFarther() {
        assertThat(introductions.gap("RO", 200)).isEqualTo(100);
        assertThat(introductions.gap("RO", 4_900)).isEqualTo(300);
        assertThat(introductions.gap("RO", 5_010)).isZero();
        assertThat(introductions.gap("GE", 0)).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void anyNameInAStretch() {
        assertThat(introductions.hasAny(5_015, 5_021)).isTrue();
        assertThat(introductions.hasAny(5_011, 5_020)).isFalse();
        assertThat(introductions.has("LV")).isTrue();
        assertThat(introductions.has("GE")).isFalse();
    }
}
