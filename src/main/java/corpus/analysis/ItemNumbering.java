package corpus.analysis;

import corpus.document.AnnotatedDocument;

/** Gives items numbers, 0 or larger, each its own. */
@FunctionalInterface
public interface ItemNumbering {
    /** The number of an item. */
    int number(Item item);

    /**
     * The number of the item that a term is.
     *
     * @param term an index of {@link AnnotatedDocument#term}
     */
    default int number(AnnotatedDocument document, int term) {
        return number(Item.term(document.term(term)));
    }
}
