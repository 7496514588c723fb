package corpus.analysis;

import corpus.document.AnnotatedDocument;
import corpus.table.Column;
import java.io.Serializable;
import java.util.List;

/**
 * What rows are about, whatever they say of it: terms, entities or concepts. The same items count
 * as often here as in {@code stats} and {@code entities}.
 */
public interface CountedItems extends Serializable {
    /** Receives what a document has. */
    interface Visitor {
        /**
         * An item, or more of an item that was named before.
         *
         * @param tag the part of speech of a term; else empty
         * @param count how often it occurs, at least once
         */
        void item(Item item, String tag, int count);
    }

    /** Names every item of a document. */
    void count(AnnotatedDocument document, Visitor visitor);

    /** The columns that say which item a row is about. */
    List<Column> columns(String command);

    /**
     * The cells of these columns.
     *
     * @param tag the most frequent part of speech of a term
     */
    List<Object> describe(Item item, String tag);

    /**
     * The item of a table that was made elsewhere.
     *
     * @param name the term, or the id
     * @param kind the part of speech, or the type
     */
    Item named(String name, String kind);

    /** Whether such an item would be counted if a text had it. */
    boolean accepts(Item item, String tag);
}
