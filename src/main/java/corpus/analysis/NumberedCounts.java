package corpus.analysis;

import corpus.document.AnnotatedDocument;
import corpus.table.CompactRows;
import java.util.List;

/**
 * What one worker has counted by the numbers that terms have in the vocabulary of the run: the same
 * as by keys, in arrays instead of tables of objects. An engine may put it before its table of
 * keys; what it does not take goes there, and all of it does when it grows too large.
 *
 * @param <K> the type of keys
 * @param <V> the type of values
 */
public interface NumberedCounts<K, V> {
    /** Counts a document; emits what it cannot count by number. */
    void count(AnnotatedDocument document, Emitter<K, V> others);

    /** About how many bytes it takes in memory; 0 if nothing was counted. */
    long bytes();

    /** Emits everything by key, and forgets it. */
    void drain(Emitter<K, V> emitter);

    /**
     * Makes the rows of what several workers have counted, in any order; once.
     *
     * @param all all workers' counts of the same analysis, this one among them
     * @param sides the results of {@link Analysis#sides}
     */
    void finish(List<NumberedCounts<K, V>> all, SideTables sides, CompactRows rows);
}
