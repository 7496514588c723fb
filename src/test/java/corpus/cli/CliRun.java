package corpus.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What a command line gave, run inside this process: exit code, standard output and error. */
public final class CliRun {
    private static final int NO_TERMINAL = 0;

    private final int code;
    private final byte[] out;
    private final String err;

    private CliRun(int code, byte[] out, String err) {
        this.code = code;
        this.out = out;
        this.err = err;
    }

    public int code() {
        return code;
    }

    byte[] out() {
        return out.clone();
    }

    public String err() {
        return err;
    }

    /** With nothing on standard input and pipes behind the outputs. */
    static CliRun of(String... args) {
        return reading(InputStream.nullInputStream(), NO_TERMINAL, args);
    }

    public static CliRun of(List<String> args) {
        return of(args.toArray(String[]::new));
    }

    /**
     * @param in standard input
     * @param columns how wide the terminal behind standard output is; 0: it is a pipe
     */
    static CliRun reading(byte[] in, int columns, List<String> args) {
        return reading(new ByteArrayInputStream(in), columns, args.toArray(String[]::new));
    }

    private static CliRun reading(InputStream in, int columns, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        int code = writing(in, columns, out, err, args);
        return new CliRun(code, out.toByteArray(), err.toString());
    }

    /** Into a stream that may fail; only the code and the messages come back. */
    static CliRun into(OutputStream out, String... args) {
        StringWriter err = new StringWriter();
        int code = writing(InputStream.nullInputStream(), NO_TERMINAL, out, err, args);
        return new CliRun(code, new byte[0], err.toString());
    }

    private static int writing(
            InputStream in, int columns, OutputStream out, StringWriter err, String... args) {
        Set<String> terminals = columns == NO_TERMINAL ? Set.of() : Set.of("out");
        try (PrintWriter messages = new PrintWriter(err)) {
            return Main.run(new Console(in, out, messages, terminals, columns), args);
        }
    }

    public String text() {
        return new String(out, StandardCharsets.UTF_8);
    }

    /** The lines of the output, without a byte order mark and without line ends. */
    List<String> lines() {
        return text().replace("\uFEFF", "").lines().toList();
    }

    /** The records below the header, split at commas; for tables without quoted cells. */
    List<List<String>> rows() {
        return lines().stream().skip(1).map(line -> Arrays.asList(line.split(",", -1))).toList();
    }

    /** The cells of a column of a table without quoted cells. */
    List<String> column(String name) {
        int index = Arrays.asList(lines().get(0).split(",", -1)).indexOf(name);
        if (index < 0) {
            throw new AssertionError("no column " + name + " in " + lines().get(0));
        }
        return rows().stream().map(row -> row.get(index)).toList();
    }
}
