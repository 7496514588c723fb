package corpus.evaluation;

import java.util.Comparator;

/**
 * A stretch of text that is said to name an entity.
 *
 * @param document the document's name, its path below the folder, with {@code /}
 * @param line its line in the file, from 1
 * @param start how many code points of the line stand before it
 * @param surface the text, exactly as it stands in the file
 * @param id the entity
 */
record Stretch(String document, int line, int start, String surface, String id)
        implements Comparable<Stretch> {
    private static final Comparator<Stretch> ORDER =
            Comparator.comparing(Stretch::document)
                    .thenComparingInt(Stretch::line)
                    .thenComparingInt(Stretch::start)
                    .thenComparing(Comparator.comparingInt(Stretch::end).reversed())
                    .thenComparing(Stretch::surface)
                    .thenComparing(Stretch::id);

    /** The code points in front of its end. */
    int end() {
        return start + length();
    }

    /** In code points. */
    int length() {
        return surface.codePointCount(0, surface.length());
    }

    /** Whether they have a character in common. */
    boolean overlaps(Stretch other) {
        return isInLineOf(other) && start < other.end() && other.start < end();
    }

    /** Whether one begins where the other ends. */
    boolean touches(Stretch other) {
        return isInLineOf(other) && (end() == other.start || start == other.end());
    }

    private boolean isInLineOf(Stretch other) {
        return document.equals(other.document) && line == other.line;
    }

    @Override
    public int compareTo(Stretch other) {
        return ORDER.compare(this, other);
    }
}
