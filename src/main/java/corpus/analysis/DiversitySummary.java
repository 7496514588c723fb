package corpus.analysis;

import corpus.document.DocumentId;
import corpus.measure.DiversityCounts;
import corpus.measure.FrequencySpectrum;
import corpus.measure.Mtld;
import corpus.measure.SegmentTypes;
import corpus.measure.WordSequence;
import java.util.Map;
import java.util.TreeMap;

/** Lexical diversity inside documents. */
public final class DiversitySummary implements Summary<DiversitySummary> {
    private static final long serialVersionUID = 1L;

    private SegmentTypes segments;
    private SegmentTypes windows;

    /** Kept by document, because sums of fractions depend on their order. */
    private final TreeMap<DocumentId, Mtld> mtld = new TreeMap<>();

    /** The diversity of one document. */
    DiversitySummary(DocumentId document, int[] words) {
        WordSequence sequence = new WordSequence(words);
        segments = sequence.segments(DiversityCounts.STTR_SEGMENT);
        windows = sequence.windows(DiversityCounts.MATTR_WINDOW);
        if (words.length > 0) {
            mtld.put(document, sequence.mtld());
        }
    }

    /** What measures of diversity need, together with the frequencies of the words. */
    DiversityCounts with(FrequencySpectrum spectrum) {
        return new DiversityCounts(spectrum, segments, windows, mtld());
    }

    private Mtld mtld() {
        Mtld all = Mtld.NONE;
        for (Map.Entry<DocumentId, Mtld> entry : mtld.entrySet()) {
            all = all.plus(entry.getValue());
        }
        return all;
    }

    @Override
    public DiversitySummary merge(DiversitySummary other) {
        segments = segments.plus(other.segments);
        windows = windows.plus(other.windows);
        mtld.putAll(other.mtld);
        return this;
    }
}
