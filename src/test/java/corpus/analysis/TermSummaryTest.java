package corpus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corpus.measure.CorpusParts;
import corpus.measure.Occurrences;
import corpus.measure.TermMeasure;
import org.junit.jupiter.api.Test;

class TermSummaryTest {
    @Test
    void tagIsTheMostFrequentOneHoweverPartsAreMerged() {
        // f 1 + 2 = 3 times, ns 2 times.
        assertThat(one("f", 1).merge(two("f", 2, "ns", 2)).tag()).isEqualTo("f");
        assertThat(two("f", 2, "ns", 2).merge(one("f", 1)).tag()).isEqualTo("f");
        assertThat(two("ns", 2, "f", 2).merge(one("f", 1)).tag()).isEqualTo("f");
        assertThat(one("v", 3).merge(two("f", 2, "v", 1)).merge(one("f", 3)).tag()).isEqualTo("f");
    }

    @Test
    void equallyFrequentTagsGoByCodePoint() {
        assertThat(one("vn", 2).merge(one("n", 2)).tag()).isEqualTo("n");
        assertThat(one("n", 2).merge(one("vn", 2)).tag()).isEqualTo("n");
    }

    @Test
    void countsAndDocumentsAddUp() {
        TermSummary all = one("n", 3).merge(two("n", 1, "v", 2)).merge(one("a", 4));

        assertThat(all.count()).isEqualTo(10);
        assertThat(all.documents()).isEqualTo(3);
        Occurrences occurrences = new Occurrences(new CorpusParts(3, 3, 300, 500, 100), 10);
        all.postings().addTo(occurrences, null);
        // Shares 0.3, 0.3 and 0.4 of the count in three parts of equal size.
        assertThat(TermMeasure.DP.of(occurrences)).isCloseTo(0.4 - 1 / 3.0, within(1e-12));
    }

    private static TermSummary one(String tag, int count) {
        return new TermSummary(count, 100, tag);
    }

    private static TermSummary two(String tag, int count, String other, int more) {
        TermSummary summary = one(tag, count);
        summary.addInSameDocument(more, other);
        return summary;
    }
}
