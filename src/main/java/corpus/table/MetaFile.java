package corpus.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import corpus.document.CorpusException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
     * @throws CorpusException if it cannot be written
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
                    new JsonFactory().createGenerator(new Utf8Writer(file.stream()))) {
                json.setPrettyPrinter(printer());
                JsonText.write(json, content);
                json.writeRaw('\n');
            }
            file.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads what stands in the meta file of a table.
     *
     * @return in the order of the file; values are Map, List, String, Long, Double, Boolean or null
     * @throws CorpusException if it is no meta file
     * @throws IOException if it can't be read
     */
    public static Map<String, Object> read(Path table) throws IOException {
        Path file = beside(table);
        try (JsonParser json = new JsonFactory().createParser(Files.readAllBytes(file))) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                return object(json);
            }
        } catch (JsonProcessingException e) {
            throw new CorpusException(
                    "%s, line %d: this is no JSON; make the table again, and this file with it."
                            .formatted(file, e.getLocation().getLineNr()),
                    e);
        }
        throw new CorpusException(
                file + ": this is no meta file; make the table again, and this file with it.");
    }

    private static Map<String, Object> object(JsonParser json) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            json.nextToken();
            object.put(key, value(json));
        }
        return object;
    }

    private static Object value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> object(json);
            case START_ARRAY -> {
                List<Object> items = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(json));
                }
                yield items;
            }
            case VALUE_NUMBER_INT -> json.getLongValue();
            case VALUE_NUMBER_FLOAT -> json.getDoubleValue();
            case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
            case VALUE_NULL -> null;
            default -> json.getText();
        };
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
