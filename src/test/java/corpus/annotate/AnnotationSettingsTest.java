package corpus.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.Copies;
import corpus.clean.CleaningRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotationSettingsTest {
    @Test
    void equalSettingsAreEqualWhereverTheyWereMade() {
        AnnotationSettings settings = AnnotationSettings.defaults();

        assertThat(AnnotationSettings.defaults()).isEqualTo(settings).hasSameHashCodeAs(settings);
        assertThat(Copies.serialised(settings)).isEqualTo(settings).hasSameHashCodeAs(settings);
        assertThat(SettingsHashes.of(Copies.serialised(settings)))
                .isEqualTo(SettingsHashes.of(settings));
    }

    @Test
    void everythingThatChangesTheTextMakesOtherSettings() {
        AnnotationSettings usual = AnnotationSettings.defaults();

        List<UserWord> none = List.of();
        List<UserWord> one = List.of(new UserWord("词", ""));
        assertThat(with(usual, one, false, false, false)).isNotEqualTo(usual);
        assertThat(with(usual, none, true, false, false)).isNotEqualTo(usual);
        assertThat(with(usual, none, false, true, false)).isNotEqualTo(usual);
        assertThat(with(usual, none, false, false, true)).isNotEqualTo(usual);
        assertThat(with(usual, none, false, false, false)).isEqualTo(usual);
        AnnotationSettings otherRules =
                new AnnotationSettings(
                        usual.reading(),
                        CleaningRules.none(),
                        usual.gazetteer(),
                        List.of(),
                        false,
                        false,
                        false);
        assertThat(otherRules).isNotEqualTo(usual);
    }

    private static AnnotationSettings with(
            AnnotationSettings usual,
            List<UserWord> words,
            boolean segmented,
            boolean simplified,
            boolean ner) {
        return new AnnotationSettings(
                usual.reading(),
                usual.cleaning(),
                usual.gazetteer(),
                words,
                segmented,
                simplified,
                ner);
    }
}
