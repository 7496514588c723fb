package corpus.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import corpus.document.CorpusException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads tables that were written as JSON Lines back. */
public final class JsonLinesSheet {
    private JsonLinesSheet() {}

    /**
     * The table: a column for each key, in the order in which they first come. A key that a line
     * lacks, or that is null, is an empty cell.
     *
     * @param name the file, as it is named to the user
     * @param text its text, without byte order mark
     * @throws CorpusException naming file and line
     */
    public static Sheet parse(String name, String text) {
        Map<String, Integer> header = new LinkedHashMap<>();
        List<Integer> lines = new ArrayList<>();
        List<Map<String, String>> objects = new ArrayList<>();
        int line = 0;
        for (String each : text.lines().toList()) {
            line++;
            if (!each.isBlank()) {
                Map<String, String> object = object(name, line, each);
                object.keySet().forEach(key -> header.putIfAbsent(key, header.size()));
                lines.add(line);
                objects.add(object);
            }
        }
        if (objects.isEmpty()) {
            throw new CorpusException(name + ": this file has no rows.");
        }
        List<Sheet.Row> rows = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            Map<String, String> object = objects.get(i);
            rows.add(
                    new Sheet.Row(
                            lines.get(i),
                            header.keySet().stream()
                                    .map(key -> object.getOrDefault(key, ""))
                                    .toList()));
        }
        return new Sheet(name, List.copyOf(header.keySet()), rows);
    }

    private static Map<String, String> object(String name, int line, String text) {
        Map<String, String> cells = new LinkedHashMap<>();
        try (JsonParser json = new JsonFactory().createParser(text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw malformed(name, line, null);
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String key = json.currentName();
                JsonToken value = json.nextToken();
                if (!value.isScalarValue()) {
                    throw malformed(name, line, null);
                }
                String cell = value == JsonToken.VALUE_NULL ? "" : json.getText();
                if (cells.put(key, cell) != null) {
                    throw new CorpusException(
                            "%s, line %d: the key `%s` stands twice.".formatted(name, line, key));
                }
            }
            if (json.nextToken() != null) {
                throw malformed(name, line, null);
            }
            return cells;
        } catch (IOException e) {
            throw malformed(name, line, e);
        }
    }

    private static CorpusException malformed(String name, int line, IOException cause) {
        return new CorpusException(
                "%s, line %d: this line is no JSON object of texts and numbers, such as {\"term\":\"合作\",\"count\":3}."
                        .formatted(name, line),
                cause);
    }
}
