package corpus.document;

import java.util.Arrays;
import java.util.function.Supplier;

/**
 * A text together with the map from each of its characters to its place in the original file.
 * Mark-up that was taken out, lines that were joined and escapes that were undone leave gaps in the
 * map and nothing else: the place of a character is always that of the same character in the file.
 *
 * <p>The map is a list of runs: inside a run, text and file advance code point by code point on one
 * line. A lookup costs O(log runs).
 */
public final class PlacedText {
    /** Where the rest comes from when somebody asks for it; null if it is here. */
    private Supplier<PlacedText> source;

    private String text;
    private char[] characters;
    private String part;
    private int[] runBegins;
    private int[] runLines;
    private int[] runColumns;

    /** Whether every code point is one UTF-16 unit, so that columns need no counting. */
    private boolean plain;

    private PlacedText(
            String text,
            String part,
            int[] runBegins,
            int[] runLines,
            int[] runColumns,
            boolean plain) {
        this.text = text;
        this.part = part;
        this.runBegins = runBegins;
        this.runLines = runLines;
        this.runColumns = runColumns;
        this.plain = plain;
    }

    private PlacedText(Supplier<PlacedText> source) {
        this.source = source;
    }

    /** A text that is elsewhere, and fetched once somebody asks for anything of it. */
    public static PlacedText from(Supplier<PlacedText> source) {
        return new PlacedText(source);
    }

    /**
     * A text made of stretches that are contiguous in the file.
     *
     * @param runBegins where each stretch begins in the text, the first at 0, ascending
     * @param runLines on which line of the file
     * @param runColumns in which column
     */
    public static PlacedText ofRuns(
            String text, String part, int[] runBegins, int[] runLines, int[] runColumns) {
        boolean plain = text.codePointCount(0, text.length()) == text.length();
        return new PlacedText(text, part, runBegins, runLines, runColumns, plain);
    }

    private void fetch() {
        if (source != null) {
            PlacedText fetched = source.get();
            text = fetched.text;
            part = fetched.part;
            runBegins = fetched.runBegins;
            runLines = fetched.runLines;
            runColumns = fetched.runColumns;
            plain = fetched.plain;
            source = null;
        }
    }

    /** Whether there is nothing to read; never of a text that is elsewhere. */
    boolean isBlank() {
        return source == null && text.isBlank();
    }

    /** The text, without mark-up. */
    public String text() {
        fetch();
        return text;
    }

    /** The characters of the text, not to be changed: copied once for all who ask. */
    public char[] characters() {
        if (characters == null) {
            characters = text().toCharArray();
        }
        return characters;
    }

    /** The page, sheet or chapter that all of the text stands in; empty for plain files. */
    public String part() {
        fetch();
        return part;
    }

    /** How many stretches are contiguous in the file. */
    public int runs() {
        fetch();
        return runBegins.length;
    }

    /** Where a stretch begins in the text. */
    public int runBegin(int run) {
        fetch();
        return runBegins[run];
    }

    /** On which line of the file a stretch stands. */
    public int runLine(int run) {
        fetch();
        return runLines[run];
    }

    /** In which column of its line a stretch begins. */
    public int runColumn(int run) {
        fetch();
        return runColumns[run];
    }

    /**
     * The place of a character.
     *
     * @param offset UTF-16 offset in {@link #text()}, 0 to its length (the end: the place right
     *     after the last character)
     */
    public Place placeAt(int offset) {
        fetch();
        if (offset < 0 || offset > text.length()) {
            throw new IndexOutOfBoundsException(
                    "offset " + offset + " of a text of " + text.length());
        }
        int run = Arrays.binarySearch(runBegins, offset);
        if (run < 0) {
            run = -run - 2;
        }
        int begin = runBegins[run];
        int column =
                runColumns[run] + (plain ? offset - begin : text.codePointCount(begin, offset));
        return new Place(part, runLines[run], column);
    }

    /** A text that stands on one line without any gap, from the given place on. */
    public static PlacedText of(String text, String part, int line, int column) {
        return new Builder(part).append(text, line, column).build();
    }

    @Override
    public String toString() {
        return text();
    }

    /** Puts a placed text together from stretches that are contiguous in the file. */
    public static final class Builder {
        private static final int FIRST_RUNS = 8;

        private final String part;

        /** The text, if it is one stretch: most are, and need not be copied. */
        private String only = "";

        /** The text, if it has several stretches; null before that. */
        private StringBuilder several;

        private int[] begins = new int[1];
        private int[] lines = new int[1];
        private int[] columns = new int[1];
        private int runs;
        private int nextLine;
        private int nextColumn;
        private boolean plain = true;

        /**
         * @param part the page, sheet or chapter; empty for plain files
         */
        public Builder(String part) {
            this.part = part;
        }

        /**
         * Appends a stretch of one line.
         *
         * @param stretch text that stands in the file exactly so, without a line end
         * @param line its line, 1-based
         * @param column the column of its first code point, 1-based
         */
        public Builder append(CharSequence stretch, int line, int column) {
            String text = stretch.toString();
            return append(text, text.codePointCount(0, text.length()), line, column);
        }

        /** The same, for who knows how many code points the stretch has. */
        public Builder append(String stretch, int codePoints, int line, int column) {
            if (stretch.isEmpty()) {
                return this;
            }
            if (runs == 0 || line != nextLine || column != nextColumn) {
                if (runs == begins.length) {
                    int more = Math.max(FIRST_RUNS, runs * 2);
                    begins = Arrays.copyOf(begins, more);
                    lines = Arrays.copyOf(lines, more);
                    columns = Arrays.copyOf(columns, more);
                }
                begins[runs] = length();
                lines[runs] = line;
                columns[runs] = column;
                runs++;
            }
            if (only.isEmpty() && several == null) {
                only = stretch;
            } else {
                if (several == null) {
                    several = new StringBuilder(only);
                }
                several.append(stretch);
            }
            plain &= codePoints == stretch.length();
            nextLine = line;
            nextColumn = column + codePoints;
            return this;
        }

        /** How many UTF-16 code units have been appended. */
        public int length() {
            return several == null ? only.length() : several.length();
        }

        /** The last UTF-16 code unit appended, or 0 if there is none. */
        public char last() {
            CharSequence text = several == null ? only : several;
            return text.length() == 0 ? 0 : text.charAt(text.length() - 1);
        }

        public PlacedText build() {
            if (runs == 0) {
                return new PlacedText("", part, new int[] {0}, new int[] {1}, new int[] {1}, true);
            }
            return new PlacedText(
                    several == null ? only : several.toString(),
                    part,
                    cut(begins),
                    cut(lines),
                    cut(columns),
                    plain);
        }

        /** One number a run; an array that is full is replaced before anything is added to it. */
        private int[] cut(int[] numbers) {
            return numbers.length == runs ? numbers : Arrays.copyOf(numbers, runs);
        }
    }
}
