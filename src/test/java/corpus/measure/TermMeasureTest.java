package corpus.measure;

import static corpus.measure.TermMeasure.ARF;
import static corpus.measure.TermMeasure.DOCUMENT_SHARE;
import static corpus.measure.TermMeasure.DP;
import static corpus.measure.TermMeasure.DP_NORM;
import static corpus.measure.TermMeasure.JUILLAND_D;
import static corpus.measure.TermMeasure.PER_10K_CHARACTERS;
import static corpus.measure.TermMeasure.PER_MILLION;
import static corpus.measure.TermMeasure.RANGE;
import static corpus.measure.TermMeasure.TF_IDF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermMeasureTest {
    private static Occurrences of(long[] counts, long[] sizes) {
        CorpusParts corpus =
                new CorpusParts(
                        sizes.length,
                        sizes.length,
                        Arrays.stream(sizes).sum(),
                        2 * Arrays.stream(sizes).sum(),
                        Arrays.stream(sizes).min().orElseThrow());
        Occurrences occurrences = new Occurrences(corpus, Arrays.stream(counts).sum());
        for (int i = 0; i < counts.length; i++) {
            occurrences.part(counts[i], sizes[i]);
        }
        return occurrences;
    }

    private static CorpusParts onePart(long tokens) {
        return new CorpusParts(1, 1, tokens, tokens, tokens);
    }

    private static long[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToLong(Long::parseLong).toArray();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Lijffijt & Gries 2012, table 1 and p. 148
                "dp | 2 1 0 | 10 10 10 | .3333333333333333 | 1e-9",
                "dp_norm | 2 1 0 | 10 10 10 | .5 | 1e-9",
                // Gries 2008, p. 416: perfectly even
                "dp | 3 3 3 | 10 10 10 | 0 | 0",
                // the worked example of Gries 2020
                "dp | 1 2 3 4 5 | 9 10 10 10 11 | .18 | 1e-9",
                "dp_norm | 1 2 3 4 5 | 9 10 10 10 11 | .2195 | 5e-5",
                "juilland_d | 1 2 3 4 5 | 9 10 10 10 11 | .785 | 5e-4",
                // the mini-corpus of Gries 2008, by hand: with the sample's deviation .736477
                "dp | 1 2 3 4 5 | 10 10 10 10 10 | .2 | 1e-9",
                "dp_norm | 1 2 3 4 5 | 10 10 10 10 10 | .25 | 1e-9",
                "juilland_d | 1 2 3 4 5 | 10 10 10 10 10 | .764298 | 1e-6",
                "range | 1 2 3 4 5 | 10 10 10 10 10 | 5 | 0",
                // Carroll 1970, p. 14
                "juilland_d | 0 4 3 2 1 | 10 10 10 10 10 | .6464 | 5e-5",
                "range | 0 4 3 2 1 | 10 10 10 10 10 | 4 | 0",
                // Lyne's ALLEMAND (1985), as in the README of tlda; dp_norm by hand
                "dp | 2 0 1 1 3 0 3 0 0 0 | 8143 8058 8271 8125 7959 7941 8146 8001 8003 7930"
                        + " | .4990705 | 1e-7",
                "dp_norm | 2 0 1 1 3 0 3 0 0 0 | 8143 8058 8271 8125 7959 7941 8146 8001 8003 7930"
                        + " | .553548 | 1e-6",
                "juilland_d | 2 0 1 1 3 0 3 0 0 0"
                        + " | 8143 8058 8271 8125 7959 7941 8146 8001 8003 7930 | .6038797 | 1e-7",
                "document_share | 2 0 1 1 3 0 3 0 0 0"
                        + " | 8143 8058 8271 8125 7959 7941 8146 8001 8003 7930 | .5 | 1e-9",
                // all in one of five equal parts
                "juilland_d | 0 0 7 0 0 | 10 10 10 10 10 | 0 | 1e-12",
                "juilland_d | 3 3 3 | 10 10 10 | 1 | 1e-9",
                // by definition
                "per_million | 2 1 | 10 20 | 100000 | 0",
                "per_10k_characters | 2 1 | 10 20 | 500 | 0",
                "tf_idf | 2 0 1 0 | 10 10 10 10 | 2.0794415416798357 | 1e-15",
                "tf_idf | 2 2 | 10 10 | 0 | 0",
            })
    void published(String name, String counts, String sizes, double expected, double tolerance) {
        TermMeasure measure = TermMeasure.named(name).orElseThrow();
        assertThat(measure.of(of(numbers(counts), numbers(sizes))))
                .isCloseTo(expected, within(tolerance));
    }

    /** The mini-corpus of Gries 2008, pp. 406-410: 15 occurrences of a among 50. */
    @Test
    void averageReducedFrequency() {
        String text = "bamnibeupkbasatbewqnbcagabestabaghabeaatbahaabeaxa";
        assertThat(reducedFrequency(text, 'a')).isCloseTo(10.8, within(1e-9));
        assertThat(reducedFrequency("abcdabcd", 'a')).as("even").isEqualTo(2);
        assertThat(reducedFrequency("aaaabbbbbbbbbbbb", 'a'))
                .as("three distances of 1, each a quarter of the mean")
                .isEqualTo(1.75);
        assertThat(reducedFrequency("bab", 'a')).isEqualTo(1);
        assertThat(reducedFrequency("aaa", 'a')).isEqualTo(3);
    }

    private static double reducedFrequency(String text, char item) {
        int frequency = (int) text.chars().filter(c -> c == item).count();
        Occurrences occurrences = new Occurrences(onePart(text.length()), frequency);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == item) {
                occurrences.position(i);
            }
        }
        return ARF.of(occurrences);
    }

    @Test
    void reducedFrequencyAgreesWithTheDefinition() {
        Random random = new Random(5);
        for (int round = 0; round < 50; round++) {
            int n = 1 + random.nextInt(300);
            int[] at = random.ints(0, n).distinct().limit(1 + random.nextInt(n)).sorted().toArray();
            double v = (double) n / at.length;
            double sum = 0;
            Occurrences occurrences = new Occurrences(onePart(n), at.length);
            for (int i = 0; i < at.length; i++) {
                int distance = i > 0 ? at[i] - at[i - 1] : at[0] + n - at[at.length - 1];
                sum += Math.min(distance, v) / v;
                occurrences.position(at[i]);
            }
            assertThat(ARF.of(occurrences)).isCloseTo(sum, within(1e-9));
        }
    }

    @Test
    void agreesWithTheDefinitionInAnyOrder() {
        Random random = new Random(1);
        long[] counts = random.longs(200, 0, 5).toArray();
        long[] sizes = random.longs(200, 5, 4000).toArray();
        double f = Arrays.stream(counts).sum();
        double n = Arrays.stream(sizes).sum();
        double dp = 0;
        double mean = 0;
        for (int i = 0; i < counts.length; i++) {
            dp += Math.abs(counts[i] / f - sizes[i] / n) / 2;
            mean += (double) counts[i] / sizes[i] / counts.length;
        }
        double variance = 0;
        for (int i = 0; i < counts.length; i++) {
            variance += Math.pow((double) counts[i] / sizes[i] - mean, 2) / counts.length;
        }
        Occurrences forwards = of(counts, sizes);
        Occurrences backwards = of(reversed(counts), reversed(sizes));
        assertThat(DP.of(forwards)).isCloseTo(dp, within(1e-12));
        assertThat(JUILLAND_D.of(forwards))
                .isCloseTo(1 - Math.sqrt(variance) / mean / Math.sqrt(199), within(1e-12));
        for (TermMeasure measure : TermMeasure.values()) {
            if (!measure.needsPositions()) {
                assertThat(measure.of(backwards)).isEqualTo(measure.of(forwards));
            }
        }
    }

    private static long[] reversed(long[] numbers) {
        long[] reversed = new long[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            reversed[i] = numbers[numbers.length - 1 - i];
        }
        return reversed;
    }

    @Test
    void aLargeCorpus() {
        long n = 20_000_000_000L;
        CorpusParts corpus = new CorpusParts(300_000, 300_000, n, 2 * n, 7);
        Occurrences rare = new Occurrences(corpus, 7).part(7, 7);
        assertThat(DP_NORM.of(rare)).isEqualTo(1);
        assertThat(JUILLAND_D.of(rare)).isCloseTo(0, within(1e-9));
        for (int i = 0; i < 7; i++) {
            rare.position(n - 7 + i);
        }
        assertThat(ARF.of(rare)).isCloseTo(1, within(1e-8));
        assertThat(PER_MILLION.of(rare)).isEqualTo(.00035);

        long f = 1_000_000_000L;
        Occurrences frequent = new Occurrences(new CorpusParts(9, 9, n, n, 2_000_000_000L), f);
        for (int i = 0; i < 4; i++) {
            frequent.part(f / 4, 2_000_000_000L);
        }
        assertThat(DP.of(frequent)).isCloseTo(.6, within(1e-15));
        assertThat(PER_10K_CHARACTERS.of(frequent)).isEqualTo(500);
    }

    @Test
    void undefined() {
        Occurrences onePart = new Occurrences(onePart(10), 3).part(3, 10);
        assertThat(DP_NORM.of(onePart)).as("one part").isNaN();
        assertThat(JUILLAND_D.of(onePart)).as("one part").isNaN();
        assertThat(DP.of(onePart)).isZero();
        Occurrences absent = new Occurrences(onePart(10), 0);
        for (TermMeasure measure : new TermMeasure[] {DP, DP_NORM, JUILLAND_D, ARF, TF_IDF}) {
            assertThat(measure.of(absent)).as(measure.columnName()).isNaN();
        }
        assertThat(RANGE.of(absent)).isZero();
        Occurrences nowhere = new Occurrences(new CorpusParts(0, 0, 0, 0, 0), 0);
        assertThat(PER_MILLION.of(nowhere)).isNaN();
        assertThat(PER_10K_CHARACTERS.of(nowhere)).isNaN();
        assertThat(DOCUMENT_SHARE.of(nowhere)).isNaN();
        assertThat(DP_NORM.of(nowhere)).isNaN();
    }

    @Test
    void countsThatDoNotFitAreRefused() {
        assertThatThrownBy(() -> DP.of(new Occurrences(onePart(10), 3).part(2, 5)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the parts hold 2 occurrences, not 3");
        assertThatThrownBy(() -> ARF.of(new Occurrences(onePart(10), 3).position(2)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the positions are 1 occurrences, not 3");
        assertThatThrownBy(() -> new Occurrences(onePart(10), 3).part(-1, 2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Occurrences(onePart(10), 3).position(2).position(1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CorpusParts(3, 4, 100, 100, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CorpusParts(3, 3, 100, 100, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CorpusParts(3, 3, 100, 100, 34))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
