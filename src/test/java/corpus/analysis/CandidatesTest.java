package corpus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.SampleDocuments;
import corpus.document.AnnotatedDocument;
import corpus.measure.Measure;
import corpus.measure.TermExtraction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidatesTest {
    private static final TermSelection EVERY = new TermSelection(Set.of(), Set.of(), 1, true);
    private static final List<Measure> MEASURES =
            List.of(
                    TermExtraction.C_VALUE,
                    TermExtraction.LEFT_ENTROPY,
                    TermExtraction.RIGHT_ENTROPY);

    /** Every word fits everywhere: what is counted does not depend on tags. */
    private record AnyShape() implements NgramRule {
        @Override
        public int places(String term, String tag, boolean mention) {
            return FIRST | INNER | LAST;
        }
    }

    private static Candidates candidates(NgramRule rule, String... known) {
        Grouping whole = Grouping.none();
        return new Candidates(
                new NgramSetting(whole, 2, 4, rule, Set.of()),
                Set.of(known),
                MEASURES,
                new Ranking(0, "count", 0, Candidates.LEAST_COUNT, 1));
    }

    private static Map<String, Object[]> rows(Candidates analysis, AnnotatedDocument... documents) {
        Map<String, Object[]> rows = new TreeMap<>();
        for (Object[] row : Counts.of(analysis, List.of(documents)).rows(analysis)) {
            rows.put((String) row[row.length - 1], row);
        }
        return rows;
    }

    private static AnnotatedDocument segmented(String... paragraphs) {
        return SampleDocuments.annotated(SampleDocuments.preSegmented(), "a.md", paragraphs);
    }

    /** The example of Frantzi, Ananiadou and Mima with fewer of the frequent one. */
    @Test
    void nestedCandidatesAreToldOnce() {
        Map<String, NgramKey> keys = new HashMap<>();
        Map<NgramKey, Counter> frequencies = new HashMap<>();
        Map.of(
                        "a c b l r",
                        5,
                        "c b l r",
                        11,
                        "u b l r",
                        7,
                        "e b l r",
                        5,
                        "i b l r",
                        3,
                        "b l r",
                        984)
                .forEach(
                        (text, count) -> {
                            keys.put(text, new NgramKey(Group.ALL, text));
                            frequencies.put(keys.get(text), new Counter(count));
                        });

        CandidateNesting nesting = CandidateNesting.of(frequencies, 2);

        assertThat(nesting.of(keys.get("b l r"))).isEqualTo(new CandidateNesting.Nested(26, 5));
        assertThat(nesting.of(keys.get("c b l r"))).isEqualTo(new CandidateNesting.Nested(5, 1));
        assertThat(nesting.of(keys.get("a c b l r"))).isEqualTo(new CandidateNesting.Nested(0, 0));
    }

    @Test
    void rareSequencesAreNoCandidatesAndTakeNothingAway() {
        Map<String, Object[]> rows =
                rows(candidates(new AnyShape()), segmented("甲 乙 丙 。 甲 乙 丁 。 甲 乙 丁 。 甲 乙"));

        assertThat(rows.keySet()).containsExactly("乙 丁", "甲 乙", "甲 乙 丁");
        Object[] row = rows.get("甲 乙");
        assertThat(row[0]).isEqualTo("甲乙");
        assertThat(row[2]).isEqualTo(4L);
        assertThat(row[3]).isEqualTo(1L);
        // log2 2 (4 - 2/1): inside 甲乙丁 twice; 甲乙丙 occurs once.
        assertThat(row[4]).isEqualTo(2.0);
        // Four beginnings of a sentence; 丙, 丁, 丁 and an end.
        assertThat(row[5]).isEqualTo(2.0);
        assertThat(row[6]).isEqualTo(1.5);
        assertThat(rows.get("乙 丁")[4]).isEqualTo(0.0);
    }

    @Test
    void theWordsOfTheUserAreNoCandidates() {
        AnnotatedDocument document = segmented("甲 乙 。 甲 乙 。 丙 丁 。 丙 丁");
        assertThat(rows(candidates(new AnyShape(), "甲乙"), document).keySet())
                .containsExactly("丙 丁");
    }

    @ParameterizedTest
    @CsvSource({
        "利益, n, 7",
        "共同, d, 3",
        "追踪, v, 7",
        "谈, v, 3",
        "合作, vn, 7",
        "安全, an, 7",
        "认为, v, 3",
        "是, vshi, 0",
        "王建国, nr, 0",
        "power, nx, 0",
        "三, m, 0",
        "我们, r, 0",
        "и, n, 0"
    })
    void placesOfWords(String term, String tag, int places) {
        assertThat(new TermShapes(EVERY).places(term, tag, false)).isEqualTo(places);
    }

    @Test
    void namesOfEntitiesAndStopWordsArePartOfNone() {
        TermSelection selection = new TermSelection(Set.of("问题"), Set.of(), 1, false);
        assertThat(new TermShapes(selection).places("俄罗斯", "ns", true)).isZero();
        assertThat(new TermShapes(selection).places("问题", "n", false)).isZero();
    }

    /** The definition, by walks through all positions. */
    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void aSlowCountGivesTheSame(int seed) {
        Random random = new Random(seed);
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            List<String> words = new ArrayList<>();
            for (int word = 0; word < 25; word++) {
                words.add(List.of("甲", "乙", "丙", "丁", "。").get(random.nextInt(5)));
            }
            paragraphs.add(String.join(" ", words));
        }
        List<List<String>> runs = new ArrayList<>();
        for (String paragraph : paragraphs) {
            for (String run : paragraph.split("。", -1)) {
                runs.add(run.isBlank() ? List.of() : List.of(run.strip().split(" +", -1)));
            }
        }

        Map<String, Object[]> rows =
                rows(candidates(new AnyShape()), segmented(paragraphs.toArray(new String[0])));

        Map<List<String>, Integer> counts = new HashMap<>();
        for (List<String> run : runs) {
            for (int n = 2; n <= 4; n++) {
                for (int i = 0; i + n <= run.size(); i++) {
                    counts.merge(run.subList(i, i + n), 1, Integer::sum);
                }
            }
        }
        counts.values().removeIf(count -> count < 2);
        assertThat(rows).hasSameSizeAs(counts);
        counts.forEach(
                (words, count) -> {
                    Object[] row = rows.get(String.join(" ", words));
                    assertThat(row[2]).isEqualTo((long) count);
                    double expected = cValue(words, counts);
                    assertThat((double) row[4]).as(words.toString()).isEqualTo(expected);
                    assertThat((double) row[6]).isEqualTo(rightEntropy(words, runs, count));
                });
    }

    private static double cValue(List<String> words, Map<List<String>, Integer> counts) {
        long longer = 0;
        long inside = 0;
        for (List<String> other : counts.keySet()) {
            if (other.size() > words.size() && holds(other, words)) {
                longer++;
                inside += alone(other, counts);
            }
        }
        double own = counts.get(words) - (longer == 0 ? 0 : (double) inside / longer);
        return log2(words.size()) * own;
    }

    /** How often a candidate occurs outside longer ones, as the algorithm tells it. */
    private static long alone(List<String> words, Map<List<String>, Integer> counts) {
        long alone = counts.get(words);
        for (List<String> other : counts.keySet()) {
            if (other.size() > words.size() && holds(other, words)) {
                alone -= alone(other, counts);
            }
        }
        return alone;
    }

    private static boolean holds(List<String> words, List<String> part) {
        for (int i = 0; i + part.size() <= words.size(); i++) {
            if (words.subList(i, i + part.size()).equals(part)) {
                return true;
            }
        }
        return false;
    }

    private static double rightEntropy(List<String> words, List<List<String>> runs, int count) {
        Map<String, Integer> after = new TreeMap<>();
        Set<Integer> edges = new HashSet<>();
        for (List<String> run : runs) {
            for (int i = 0; i + words.size() <= run.size(); i++) {
                if (run.subList(i, i + words.size()).equals(words)) {
                    int next = i + words.size();
                    String beside = "edge " + edges.size();
                    if (next < run.size()) {
                        beside = run.get(next);
                    } else {
                        edges.add(edges.size());
                    }
                    after.merge(beside, 1, Integer::sum);
                }
            }
        }
        long[] neighbours = after.values().stream().mapToLong(Integer::longValue).toArray();
        return corpus.measure.BranchingEntropy.of(count, neighbours);
    }

    private static double log2(int n) {
        return switch (n) {
            case 2 -> 1;
            case 4 -> 2;
            default -> StrictMath.log(n) / StrictMath.log(2);
        };
    }
}
