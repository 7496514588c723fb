package corpus.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Recognition may get better, but not worse. What was lost shows {@code scripts/evaluate --misses}.
 * The gold set is for testing only: a rule that is made to fit it makes its figures worthless.
 */
class EvaluationTest {
    /** The least F1 on the project's gold set: what was measured, rounded down to 0.005. */
    private static final Map<String, Double> FLOORS =
            Map.ofEntries(
                    Map.entry(GoldRow.COUNTRY, 0.960),
                    Map.entry(GoldRow.ORGANIZATION, 0.970),
                    Map.entry(Kind.NAME.label(), 0.985),
                    Map.entry(Kind.JOINT.label(), 0.980),
                    Map.entry(Kind.ABBREVIATION.label(), 0.925));

    private static Evaluation evaluation;

    @BeforeAll
    static void evaluateOnce() {
        evaluation = Evaluation.of(Evaluation.OWN);
    }

    @Test
    void f1DoesNotFall() {
        SoftAssertions softly = new SoftAssertions();
        FLOORS.forEach(
                (part, floor) ->
                        softly.assertThat(f1(part))
                                .as("F1 of %s; scripts/evaluate --misses shows what is lost", part)
                                .isGreaterThanOrEqualTo(floor));
        softly.assertAll();
    }

    private static double f1(String part) {
        return evaluation
                .score(each -> each.type().equals(part) || each.kind().label().equals(part))
                .f1();
    }

    /** What GUIDELINES.md says that the set has. */
    @Test
    void theSetIsWhole() {
        GoldSet gold = evaluation.gold();
        assertThat(gold.documents()).hasSize(21);
        assertThat(gold.rows()).hasSize(1293);
        assertThat(gold.describedLines())
                .isEqualTo(gold.documents().values().stream().mapToInt(lines -> lines.size()).sum())
                .isEqualTo(462);
        Score all = evaluation.score(each -> true);
        assertThat(all.hits() + all.missed())
                .isEqualTo(gold.rows().stream().filter(GoldRow::isWanted).count());
    }
}
