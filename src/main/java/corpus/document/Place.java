package corpus.document;

import java.util.Objects;

/**
 * A place in an original file, as a reader would look it up.
 *
 * @param part the page, sheet, chapter or archive entry; empty for plain files
 * @param line the line, paragraph, row or record, 1-based
 * @param column the code point in that line, 1-based; a byte order mark takes no column
 */
public record Place(String part, int line, int column) {
    public Place {
        Objects.requireNonNull(part, "part");
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException(
                    "line " + line + ", column " + column + ": both start at 1");
        }
    }
}
