package corpus.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplanationsTest {
    @Test
    void everyMeasureExplainsItself() {
        assertThat(Explanations.all())
                .extracting(Explanation::name)
                .doesNotHaveDuplicates()
                .containsExactly(
                        "expected",
                        "log_dice",
                        "mi_log2",
                        "npmi",
                        "ll_4cell",
                        "t_score",
                        "jaccard",
                        "term_score",
                        "c_value",
                        "left_entropy",
                        "right_entropy",
                        "dp",
                        "dp_norm",
                        "sttr",
                        "mattr",
                        "mtld",
                        "hdd",
                        "yule_k",
                        "precision",
                        "agreement",
                        "kappa");
        assertThat(Explanations.all())
                .allSatisfy(
                        e -> {
                            assertThat(e.formula()).isNotBlank();
                            assertThat(e.range()).isNotBlank();
                            assertThat(e.undefined()).isNotBlank();
                            assertThat(e.source()).containsPattern("\\d{4}");
                        });
    }

    @Test
    void foundByName() {
        assertThat(Explanations.named("log_dice").orElseThrow().source()).contains("Rychlý 2008");
        assertThat(Explanations.named("LL")).isEmpty();
    }
}
