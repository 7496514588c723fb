package corpus.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Set;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out standard output, for data and help
 * @param err for sentences to the user
 * @param terminals which of {@code in}, {@code out} and {@code err} are terminals
 * @param columns how wide the terminal is
 */
record Console(
        InputStream in, OutputStream out, PrintWriter err, Set<String> terminals, int columns) {
    private static final int USUAL_COLUMNS = 80;

    /** What the launcher knows of the streams of this process. */
    static Console ofProcess(InputStream in, OutputStream out, PrintWriter err) {
        String terminals = System.getProperty("corpus.tty", "");
        return new Console(
                in,
                out,
                err,
                Set.of(terminals.split(",")),
                Integer.getInteger("corpus.columns", USUAL_COLUMNS));
    }

    boolean showsTables() {
        return terminals.contains("out");
    }

    boolean showsProgress() {
        return terminals.contains("err");
    }
}
