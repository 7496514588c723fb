package corpus.engine;

import corpus.analysis.Analysis;
import corpus.analysis.Listing;
import corpus.analysis.Summary;
import java.io.Serializable;

/** Runs an analysis over a corpus. Every engine writes the same rows. */
public interface Engine {
    /**
     * Counts, and writes the ranked rows.
     *
     * @return what became of the files
     */
    <K extends Comparable<? super K> & Serializable, V extends Summary<V>> CorpusReport run(
            CorpusRequest request, Analysis<K, V> analysis, RowWriter rows);

    /**
     * Lists, and writes the rows in corpus order; of {@link Listing#sample a sample}, only those.
     *
     * @return what became of the files
     */
    CorpusReport run(CorpusRequest request, Listing listing, RowWriter rows);
}
