package corpus.table;

import java.util.Objects;

/**
 * How a table is written. Start from {@link #DEFAULT}.
 *
 * @param headers the language of the header row
 * @param mark whether a byte order mark goes first
 * @param raw whether text cells that a spreadsheet would run as a formula stay as they are
 * @param terminalColumns how wide the terminal is, at least 1; for {@link OutputFormat#TERMINAL}
 */
public record TableOptions(Headers headers, Mark mark, boolean raw, int terminalColumns) {
    /** English headers, a byte order mark in CSV files, formulas guarded, 80 columns. */
    public static final TableOptions DEFAULT =
            new TableOptions(Headers.EN, Mark.CSV_FILES, false, 80);

    public TableOptions {
        Objects.requireNonNull(headers, "headers");
        Objects.requireNonNull(mark, "mark");
        if (terminalColumns < 1) {
            throw new IllegalArgumentException("a terminal of " + terminalColumns + " columns");
        }
    }

    /** Where a byte order mark goes first; never into JSON Lines, where it would be an error. */
    public enum Mark {
        /** In CSV files, which Excel garbles without it; not on standard output. */
        CSV_FILES,
        /** Wherever the format allows it. */
        ALWAYS,
        NEVER
    }

    public TableOptions withHeaders(Headers language) {
        return new TableOptions(language, mark, raw, terminalColumns);
    }

    public TableOptions withMark(Mark where) {
        return new TableOptions(headers, where, raw, terminalColumns);
    }

    public TableOptions withRaw(boolean unguarded) {
        return new TableOptions(headers, mark, unguarded, terminalColumns);
    }

    public TableOptions withTerminalColumns(int columns) {
        return new TableOptions(headers, mark, raw, columns);
    }
}
