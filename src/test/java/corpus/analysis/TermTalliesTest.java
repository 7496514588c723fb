package corpus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermTalliesTest {
    @Test
    void whatStandsSideBySideDoesNotTouch() {
        TermTallies tallies = new TermTallies();
        tallies.reserve(3);
        int largestTag = TermTallies.MOST_TAGS - 1;
        int allMarks = (1 << TermMarks.BITS) - 1;
        tallies.setFirstTag(1, largestTag);
        tallies.setMarks(1, allMarks);
        for (int document = 0; document < 5; document++) {
            tallies.add(1, Integer.MAX_VALUE);
        }
        tallies.reserve(1000);

        assertThat(tallies.count(1)).isEqualTo(5L * Integer.MAX_VALUE);
        assertThat(tallies.documents(1)).isEqualTo(5);
        assertThat(tallies.firstTag(1)).isEqualTo(largestTag);
        assertThat(tallies.marks(1)).isEqualTo(allMarks);
        for (int other : new int[] {0, 2, 999}) {
            assertThat(tallies.count(other)).isZero();
            assertThat(tallies.documents(other)).isZero();
            assertThat(tallies.firstTag(other)).isEqualTo(-1);
            assertThat(tallies.marks(other)).isZero();
        }
    }
}
