package corpus.read;

/**
 * What the Markdown parser gets to see: the text with the same length and the same lines, in which
 * a few lines are hidden that it would take for structure, or that it is slow on.
 *
 * <ul>
 *   <li>Lines of nothing but ideographic or invisible blanks are blank: exporters separate
 *       paragraphs with them.
 *   <li>{@code **} or {@code ****} alone is bold type without text, not a rule between paragraphs.
 *   <li>Very long lines that begin with a tag are no HTML blocks, and tables of more than 200
 *       columns no tables: both take the parser more than linear time.
 *   <li>In a run of more than 1,000 lines without a blank one or a table, lines that begin nothing
 *       begin with a letter: before other characters the parser looks at all lines of the run.
 * </ul>
 */
final class MarkdownStructure {
    private static final char HIDDEN = '\u200b';
    private static final char LETTER = 'x';
    private static final int LONGEST_TAG_LINE = 2000;
    private static final int MOST_COLUMNS = 200;
    private static final int LONG_RUN = 1000;

    private final SourceText source;
    private StringBuilder masked;
    private int run;
    private boolean table;

    private MarkdownStructure(SourceText source) {
        this.source = source;
    }

    /** The text from an offset on. */
    static String of(SourceText source, int from) {
        MarkdownStructure structure = new MarkdownStructure(source);
        for (int line = source.lineOf(from); line <= source.lines(); line++) {
            structure.look(source.lineStart(line), source.lineEnd(line));
        }
        return structure.masked == null
                ? source.text().substring(from)
                : structure.masked.substring(from);
    }

    private void look(int begin, int end) {
        int i = begin;
        while (i < end && isNothing(source.charAt(i))) {
            i++;
        }
        if (i == end) {
            hideBlankLine(begin, end);
            run = 0;
            table = false;
            return;
        }
        if (++run > LONG_RUN && !table && !beginsBlock(i, end)) {
            mask(i, LETTER);
            return;
        }
        switch (source.charAt(i)) {
            case '*', '_' -> {
                if (isEmptyEmphasis(i, end)) {
                    hide(i, end);
                }
            }
            case '<' -> {
                if (end - begin > LONGEST_TAG_LINE) {
                    hide(i, i + 1);
                }
            }
            case '|', '-', ':' -> {
                int columns = columnsOfDelimiterRow(i, end);
                if (columns > MOST_COLUMNS) {
                    hide(i, i + 1);
                }
                table |= columns > 0;
            }
            default -> {}
        }
    }

    private void hideBlankLine(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (source.charAt(i) != ' ' && source.charAt(i) != '\t') {
                mask(i, ' ');
            }
        }
    }

    /**
     * Only marks and blanks, and one of the runs has an even length: {@code ** _}, not {@code ***}.
     */
    private boolean isEmptyEmphasis(int begin, int end) {
        boolean even = false;
        int run = 0;
        for (int i = begin; i <= end; i++) {
            char c = i == end ? ' ' : source.charAt(i);
            if (c == '*' || c == '_') {
                run++;
            } else if (isNothing(c)) {
                even |= run > 0 && run % 2 == 0;
                run = 0;
            } else {
                return false;
            }
        }
        return even;
    }

    /** A mark of structure and something behind it. */
    private boolean beginsBlock(int begin, int end) {
        char c = source.charAt(begin);
        if (c == '-' || c == '+' || c == '*') {
            return begin + 2 < end && Characters.isBlank(source.charAt(begin + 1));
        }
        return "#>`~<0123456789".indexOf(c) >= 0;
    }

    /** How many bars such a row has; 0 if it is none. */
    private int columnsOfDelimiterRow(int begin, int end) {
        int columns = 0;
        for (int i = begin; i < end; i++) {
            char c = source.charAt(i);
            if ("|-: \t".indexOf(c) < 0) {
                return 0;
            }
            columns += c == '|' ? 1 : 0;
        }
        return columns;
    }

    private void hide(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!Characters.isBlank(source.charAt(i))) {
                mask(i, HIDDEN);
            }
        }
    }

    private void mask(int i, char c) {
        if (masked == null) {
            masked = new StringBuilder(source.text());
        }
        masked.setCharAt(i, c);
    }

    private static boolean isNothing(char c) {
        return Characters.isBlank(c) || Characters.isInvisible(c) || Characters.isBreakInLine(c);
    }
}
