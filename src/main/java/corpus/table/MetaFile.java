package corpus.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The file beside a table, {@code FILE.meta.json}, that says how the table came about. */
public final class MetaFile {
    private static final String EXTENSION = ".meta.json";

    private MetaFile() {}

    /** Where the meta file of a table stands. */
    public static Path beside(Path table) {
        return table.resolveSibling(table.getFileName() + EXTENSION);
    }

    /**
     * Writes the meta file of a table that was finished. A table on a device has none.
     *
     * @param content in the order to be written; values are Map with String keys, Iterable, String,
     *     Number, Boolean or null, nested as needed; doubles are rounded as in tables
     * @throws corpus.document.CorpusException if it cannot be written
     * @throws IllegalArgumentException if it holds a value of another kind
     */
    public static void write(Path table, Map<String, ?> content) {
        if (Files.exists(table) && !Files.isRegularFile(table)) {
            return;
        }
        writeTo(beside(table), content);
    }

    /**
     * Writes a meta file of several tables.
     *
     * @param content as for {@link #write}
     * @throws corpus.document.CorpusException if it cannot be written
     * @throws IllegalArgumentException if it holds a value of another kind
     */
    public static void writeTo(Path target, Map<String, ?> content) {
        try (AtomicFile file = AtomicFile.create(target)) {
            try (JsonGenerator json =
                    new JsonFactory().createGenerator(Utf8.writer(file.stream()))) {
                json.setPrettyPrinter(printer());
                JsonText.write(json, content);
                json.writeRaw('\n');
            }
            file.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DefaultPrettyPrinter printer() {
        // Jackson's own would end lines as the operating system does.
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators =
                Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return printer;
    }
}
