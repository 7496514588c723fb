package corpus.analysis;

import corpus.document.DocumentId;
import corpus.measure.Mtld;
import corpus.measure.SegmentTypes;
import corpus.measure.WordSequence;
import java.util.Map;
import java.util.TreeMap;

/** Lexical diversity inside documents. */
public final class DiversitySummary implements Summary<DiversitySummary> {
    /** Word tokens in a segment of the standardised type/token ratio. */
    static final int STTR_SEGMENT = 1000;

    /** Word tokens in a window of the moving-average type/token ratio. */
    static final int MATTR_WINDOW = 500;

    private static final long serialVersionUID = 1L;

    private SegmentTypes segments;
    private SegmentTypes windows;

    /** Kept by document, because sums of fractions depend on their order. */
    private final TreeMap<DocumentId, Mtld> mtld = new TreeMap<>();

    /** The diversity of one document. */
    DiversitySummary(DocumentId document, int[] words) {
        WordSequence sequence = new WordSequence(words);
        segments = sequence.segments(STTR_SEGMENT);
        windows = sequence.windows(MATTR_WINDOW);
        if (words.length > 0) {
            mtld.put(document, sequence.mtld());
        }
    }

    double sttr() {
        return segments.meanRatio();
    }

    double mattr() {
        return windows.meanRatio();
    }

    double mtld() {
        Mtld all = Mtld.NONE;
        for (Map.Entry<DocumentId, Mtld> entry : mtld.entrySet()) {
            all = all.plus(entry.getValue());
        }
        return all.value();
    }

    @Override
    public DiversitySummary merge(DiversitySummary other) {
        segments = segments.plus(other.segments);
        windows = windows.plus(other.windows);
        mtld.putAll(other.mtld);
        return this;
    }
}
