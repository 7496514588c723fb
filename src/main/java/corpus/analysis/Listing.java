package corpus.analysis;

import corpus.document.AnnotatedDocument;
import corpus.table.Column;
import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;

/**
 * An analysis that lists what it finds, in corpus order: an engine writes the rows as it goes,
 * unless they are sampled or sorted.
 */
public interface Listing extends Serializable {
    /** The columns of the table. */
    List<Column> columns();

    /** Emits the rows of a document in the order of its text. */
    void list(AnnotatedDocument document, Consumer<Object[]> rows);

    /** Which of the rows are written. */
    default Sample sample() {
        return Sample.ALL;
    }

    /** In which order the rows are written, and how many of them. */
    default RowOrder order() {
        return RowOrder.CORPUS;
    }

    /** The columns whose cells tell a row from all others of the corpus; none: they repeat. */
    default List<String> identity() {
        return List.of();
    }
}
