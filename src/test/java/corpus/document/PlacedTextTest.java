package corpus.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlacedTextTest {
    @Test
    void joinedLinesAndRemovedMarksKeepTheirPlaces() {
        PlacedText text =
                new PlacedText.Builder("")
                        .append("甲乙", 3, 5)
                        .append("丙", 3, 9)
                        .append("丁", 4, 1)
                        .build();
        assertThat(text.text()).isEqualTo("甲乙丙丁");
        assertThat(text.placeAt(1)).isEqualTo(new Place("", 3, 6));
        assertThat(text.placeAt(2)).isEqualTo(new Place("", 3, 9));
        assertThat(text.placeAt(3)).isEqualTo(new Place("", 4, 1));
        assertThat(text.placeAt(4)).isEqualTo(new Place("", 4, 2));
    }

    @Test
    void columnsCountCodePoints() {
        PlacedText text = PlacedText.of("😀甲", "sheet", 1, 1);
        assertThat(text.placeAt(2)).isEqualTo(new Place("sheet", 1, 2));
    }

    @Test
    void anOffsetOutsideTheTextIsRefused() {
        assertThatThrownBy(() -> PlacedText.of("甲", "", 1, 1).placeAt(2))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }
}
