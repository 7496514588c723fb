package corpus.table;

import java.util.List;

/** How the lines of a table are laid out on a terminal. */
interface LineLayout {
    /** A line without blanks at its end. */
    String line(String[] cells);

    /** The names of columns for which there is no room. */
    List<String> tooWide();

    /** Makes a layout for a table. */
    @FunctionalInterface
    interface Maker {
        /**
         * The layout of a table.
         *
         * @param lines the cells of the header and of the rows
         * @param available columns of the terminal
         */
        LineLayout layout(List<Column> columns, List<String[]> lines, int available);
    }
}
