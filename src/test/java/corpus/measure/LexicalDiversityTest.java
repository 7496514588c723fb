package corpus.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LexicalDiversityTest {
    /** The two texts of LexicalRichness, as its tests tokenise them. */
    private static final String LONG =
            "measure of textual lexical diversity computed as the mean length of sequential words"
                    + " in a text that maintains a minimum threshold ttr score iterates over words"
                    + " until ttr scores falls below a threshold then increase factor counter by and"
                    + " start over mccarthy and jarvis pg recommends a factor threshold in the range of"
                    + " mccarthy mccarthy and jarvis";

    private static final String SHORT =
            "test text with some text numbers hyphenhere and text punctuations";

    private static int[] ids(String text) {
        return Arrays.stream(text.split(" ")).mapToInt(String::hashCode).toArray();
    }

    private static WordSequence sequence(String text) {
        return new WordSequence(ids(text));
    }

    private static FrequencySpectrum spectrum(String text) {
        Map<String, Long> counts =
                Arrays.stream(text.split(" "))
                        .collect(Collectors.groupingBy(w -> w, Collectors.counting()));
        Map<Long, Long> types =
                counts.values().stream()
                        .collect(
                                Collectors.groupingBy(f -> f, TreeMap::new, Collectors.counting()));
        return new FrequencySpectrum(
                types.keySet().stream().mapToLong(f -> f).toArray(),
                types.values().stream().mapToLong(t -> t).toArray());
    }

    /** quanteda.textstats, tests of MSTTR; LexicalRichness's README. */
    @Test
    void sttr() {
        String fruit = "apple orange apple orange pear pear apple orange";
        assertThat(sequence(fruit).segments(2).meanRatio()).isCloseTo(.875, within(1e-9));
        assertThat(sequence(fruit).segments(3).meanRatio()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(sequence(fruit).segments(4).meanRatio()).isCloseTo(.625, within(1e-9));
        assertThat(sequence(LONG).segments(25)).isEqualTo(new SegmentTypes(25, 44, 2));
        assertThat(sequence(LONG).segments(25).meanRatio()).isCloseTo(.88, within(1e-9));
    }

    /** quanteda.textstats and LexicalRichness. */
    @Test
    void mattr() {
        assertThat(sequence("one one two one one two one").windows(2).meanRatio())
                .isCloseTo(5.0 / 6, within(1e-9));
        assertThat(sequence(SHORT).windows(5).meanRatio()).isCloseTo(.9, within(1e-9));
        assertThat(sequence(LONG).windows(25).meanRatio()).isCloseTo(.8351515152, within(1e-9));
    }

    @Test
    void stretchesAgreeWithCountingEachOfThem() {
        Random random = new Random(2);
        for (int length : new int[] {0, 1, 6, 7, 8, 300}) {
            int[] words = random.ints(length, -20, 20).map(w -> w * 1_000_003).toArray();
            for (int size : new int[] {1, 2, 7, 64}) {
                long windows = 0;
                long segments = 0;
                for (int i = 0; i + size <= length; i++) {
                    long types = Arrays.stream(words, i, i + size).distinct().count();
                    windows += types;
                    segments += i % size == 0 ? types : 0;
                }
                WordSequence sequence = new WordSequence(words);
                assertThat(sequence.windows(size).types()).isEqualTo(windows);
                assertThat(sequence.segments(size).types()).isEqualTo(segments);
            }
        }
    }

    @Test
    void documentsAddUp() {
        SegmentTypes sum = new SegmentTypes(10, 14, 2).plus(new SegmentTypes(10, 7, 1));
        assertThat(sum).isEqualTo(new SegmentTypes(10, 21, 3));
        assertThat(sum.meanRatio()).isCloseTo(.7, within(1e-15));
        assertThat(SegmentTypes.none(10).meanRatio()).as("too short").isNaN();
        assertThat(SegmentTypes.none(10).plus(sum)).isEqualTo(sum);
        assertThatThrownBy(() -> sum.plus(SegmentTypes.none(9)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** LexicalRichness's README and tests; resetting at "below .72" would give 48.009464. */
    @Test
    void mtld() {
        assertThat(sequence(LONG).mtld().value()).isCloseTo(46.79226361031519, within(1e-9));
        assertThat(sequence(SHORT).mtld().value()).isCloseTo(14, within(1e-9));
        assertThat(sequence("no word twice").mtld().value()).as("no factor").isNaN();
        assertThat(new WordSequence(new int[0]).mtld()).isEqualTo(Mtld.NONE);
        assertThat(new Mtld(100, 2, 4).plus(new Mtld(20, 0, 0))).isEqualTo(new Mtld(120, 2, 4));
        assertThat(new Mtld(120, 2, 4).value()).isEqualTo(45);
    }

    /** LexicalRichness: HD-D of the long text with 42 drawn, of the short one with 5. */
    @Test
    void hdd() {
        assertThat(spectrum(LONG).hdd(FrequencySpectrum.HDD_SAMPLE))
                .isCloseTo(.7468703323966486, within(1e-9));
        assertThat(spectrum(SHORT).hdd(5)).isCloseTo(.8833333333, within(1e-9));
        assertThat(spectrum(SHORT).hdd(42)).as("too short").isNaN();
        assertThat(new FrequencySpectrum(new long[] {42}, new long[] {1}).hdd(42))
                .isCloseTo(1.0 / 42, within(1e-15));
    }

    @Test
    void hddOfALargeCorpus() {
        FrequencySpectrum hapaxes = new FrequencySpectrum(new long[] {1}, new long[] {1 << 30});
        assertThat(hapaxes.hdd(42)).isCloseTo(1, within(1e-12));
    }

    /** LexicalRichness's tests. */
    @Test
    void yuleK() {
        assertThat(spectrum(LONG).yuleK()).isCloseTo(153.8935056940597, within(1e-9));
        assertThat(spectrum(SHORT).yuleK()).isCloseTo(600, within(1e-9));
        assertThat(new FrequencySpectrum(new long[0], new long[0]).yuleK()).isNaN();
        assertThat(new FrequencySpectrum(new long[] {5_000_000_000L}, new long[] {1}).yuleK())
                .isCloseTo(10_000, within(1e-4));
    }

    /** LexicalRichness's README and tests. */
    @Test
    void ratios() {
        assertThat(of(Diversity.TTR, LONG)).isCloseTo(.6842105263157895, within(1e-9));
        assertThat(of(Diversity.HERDAN, LONG)).isCloseTo(.9061378160786574, within(1e-9));
        assertThat(of(Diversity.HERDAN, SHORT)).isCloseTo(.9030899869919434, within(1e-9));
        assertThat(of(Diversity.SIMPSON, LONG)).isCloseTo(.015664160401002505, within(1e-9));
        assertThat(of(Diversity.SIMPSON, SHORT)).isCloseTo(.06666666666666667, within(1e-9));
        // seven of the eight types occur once: all but text
        assertThat(of(Diversity.HAPAX_SHARE, SHORT)).isEqualTo(.875);
        assertThat(of(Diversity.MTLD, LONG)).isCloseTo(46.79226361031519, within(1e-9));
        assertThat(of(Diversity.HDD, LONG)).isCloseTo(.7468703323966486, within(1e-9));
        assertThat(of(Diversity.YULE_K, LONG)).isCloseTo(153.8935056940597, within(1e-9));
    }

    private static double of(Diversity measure, String text) {
        WordSequence sequence = sequence(text);
        return measure.of(
                new DiversityCounts(
                        spectrum(text),
                        sequence.segments(DiversityCounts.STTR_SEGMENT),
                        sequence.windows(DiversityCounts.MATTR_WINDOW),
                        sequence.mtld()));
    }

    @Test
    void limits() {
        String[] texts = {"", "one", "one one", "no word twice", "one one one two"};
        for (Diversity measure : Diversity.values()) {
            for (String text : texts) {
                double value =
                        text.isEmpty()
                                ? measure.of(
                                        new DiversityCounts(
                                                FrequencySpectrum.EMPTY,
                                                SegmentTypes.none(1000),
                                                SegmentTypes.none(500),
                                                Mtld.NONE))
                                : of(measure, text);
                assertThat(value).isNotInfinite();
                assertThat(text.isEmpty() && !Double.isNaN(value)).isFalse();
            }
        }
        assertThat(of(Diversity.HERDAN, "one")).isNaN();
        assertThat(of(Diversity.SIMPSON, "one")).isNaN();
        assertThat(of(Diversity.HERDAN, "one one")).isZero();
        assertThat(of(Diversity.SIMPSON, "one one")).isEqualTo(1);
        assertThat(of(Diversity.HERDAN, "no word twice")).isEqualTo(1);
        assertThat(of(Diversity.SIMPSON, "no word twice")).isZero();
        assertThat(of(Diversity.HAPAX_SHARE, "one one")).isZero();
        FrequencySpectrum large =
                new FrequencySpectrum(new long[] {3_000_000_000L}, new long[] {3});
        assertThat(large.simpson()).isCloseTo(1.0 / 3, within(1e-9));
    }

    @Test
    void spectrumCounts() {
        FrequencySpectrum spectrum = spectrum(LONG);
        assertThat(spectrum.tokens()).isEqualTo(57);
        assertThat(spectrum.types()).isEqualTo(39);
        assertThat(spectrum(SHORT).hapaxes()).isEqualTo(7);
        assertThatThrownBy(() -> new FrequencySpectrum(new long[] {2, 1}, new long[] {1, 1}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FrequencySpectrum(new long[] {1}, new long[] {}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
