package corpus.table;

import corpus.document.CorpusException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The formats of tables. */
public enum OutputFormat {
    /** Comma-separated values after RFC 4180. */
    CSV("csv", true),
    /** Tab-separated values. */
    TSV("tsv", true),
    /** JSON Lines: an object a row. */
    JSONL("jsonl", false),
    /** Running text; for tables of one text column. */
    TXT("txt", true),
    /** For the eye: the first rows, aligned, and how many there are. */
    TERMINAL("terminal", false),
    /** For the eye, too: rows with the columns {@code left}, {@code node} and {@code right}. */
    CONCORDANCE("concordance", false);

    static final String TABLE_EXTENSIONS = ".csv, .tsv or .jsonl";

    private static final Set<String> PLANNED =
            Set.of("xlsx", "md", "graphml", "gexf", "svg", "html");

    /** Formats of corpora and not of tables. */
    private static final Set<String> OF_EXPORT = Set.of("conllu", "vrt");

    private final String formatName;
    private final boolean mayHaveMark;

    OutputFormat(String formatName, boolean mayHaveMark) {
        this.formatName = formatName;
        this.mayHaveMark = mayHaveMark;
    }

    /** Whether programs read it, for which a table may have any number of columns. */
    public boolean isForPrograms() {
        return this == CSV || this == TSV || this == JSONL;
    }

    /** Its name on the command line. */
    public String formatName() {
        return formatName;
    }

    /**
     * The format with this name, in any case.
     *
     * @throws CorpusException if there is none
     */
    public static OutputFormat named(String name) {
        return find(name)
                .orElseThrow(
                        () ->
                                new CorpusException(
                                        "The output format "
                                                + name
                                                + lacking(name)
                                                + "; use csv, tsv or jsonl."));
    }

    /**
     * The format that the extension of a file asks for, in any case.
     *
     * @throws CorpusException if the file has no extension, or one that is not written
     */
    public static OutputFormat ofFile(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString();
        if (Files.isDirectory(file)) {
            throw new CorpusException(
                    "Cannot write \""
                            + file
                            + "\": it is a folder. Name a file in it, such as table.csv.");
        }
        int dot = name.lastIndexOf('.');
        if (dot < 0) {
            throw new CorpusException(
                    "The name of the output file \""
                            + file
                            + "\" does not say its format; end it"
                            + " in "
                            + TABLE_EXTENSIONS
                            + ", or give --output-format.");
        }
        String extension = name.substring(dot + 1);
        return find(extension)
                .orElseThrow(
                        () ->
                                new CorpusException(
                                        "The output format ."
                                                + extension
                                                + " of \""
                                                + file
                                                + "\""
                                                + lacking(extension)
                                                + "; use "
                                                + TABLE_EXTENSIONS
                                                + "."));
    }

    /** A format that files can have. */
    private static Optional<OutputFormat> find(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format != TERMINAL && format != CONCORDANCE)
                .filter(format -> format.formatName.equals(lower))
                .findFirst();
    }

    private static String lacking(String name) {
        if (OF_EXPORT.contains(name.toLowerCase(Locale.ROOT))) {
            return " is for `corpus export`";
        }
        return PLANNED.contains(name.toLowerCase(Locale.ROOT))
                ? " is not available in this version"
                : " is not known";
    }

    /** Whether a byte order mark goes first. */
    boolean marks(TableOptions options, boolean toFile) {
        return switch (options.mark()) {
            case CSV_FILES -> this == CSV && toFile;
            case ALWAYS -> mayHaveMark;
            case NEVER -> false;
        };
    }

    TableWriter writer(Utf8Writer out, List<Column> columns, TableOptions options)
            throws IOException {
        return switch (this) {
            case CSV -> new CsvTableWriter(out, columns, options);
            case TSV -> new TsvTableWriter(out, columns, options);
            case JSONL -> new JsonLinesTableWriter(out, columns);
            case TXT -> new TextWriter(out, columns);
            case TERMINAL -> new TerminalWriter(out, columns, options, TerminalLayout::of);
            case CONCORDANCE -> new TerminalWriter(out, columns, options, ConcordanceLayout::of);
        };
    }
}
