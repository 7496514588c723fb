package corpus.engine.spark;

import corpus.analysis.Group;
import corpus.analysis.Item;
import corpus.analysis.Summary;
import java.io.Serializable;
import java.util.List;

/** What a task finds in its documents, of one kind or the other. */
sealed interface Found extends Serializable {
    /** A key and its value in a document. */
    record Counted(CountKey key, Summary<?> value) implements Found {}

    /**
     * A row of a list.
     *
     * @param list the number of the list
     * @param cells the cells
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and copied by nobody
    record Listed(int list, Object[] cells) implements Found {}

    /**
     * Those rows of a slice that may come into the sample of a list.
     *
     * @param list the number of the list
     * @param offered from how many rows they were chosen
     * @param rows the rows, in corpus order
     */
    record Drawn(int list, long offered, List<Object[]> rows) implements Found {}

    /**
     * Documents as units of items, from which pairs are counted.
     *
     * @param table the number of the table of pairs
     * @param items the items, by their numbers here
     * @param documents each as {@link corpus.analysis.PairUnits#toInts} gives it
     * @param groups the groups of each document
     */
    record Units(int table, List<Item> items, List<int[]> documents, List<List<Group>> groups)
            implements Found {}
}
