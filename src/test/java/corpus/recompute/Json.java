package corpus.recompute;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An object of JSON. */
final class Json {
    private final Map<?, ?> fields;

    private Json(Map<?, ?> fields) {
        this.fields = fields;
    }

    static Json parse(String line) {
        try (JsonParser parser = new JsonFactory().createParser(line)) {
            parser.nextToken();
            return new Json((Map<?, ?>) value(parser));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                List<Object> array = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    array.add(value(parser));
                }
                yield array;
            }
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            object.put(name, value(parser));
        }
        return object;
    }

    String text(String name) {
        return (String) fields.get(name);
    }

    boolean truth(String name) {
        return (Boolean) fields.get(name);
    }

    /** −1 for null. */
    int number(String name) {
        return fields.get(name) == null ? -1 : (Integer) fields.get(name);
    }

    List<Json> objects(String name) {
        List<Json> objects = new ArrayList<>();
        for (Object item : (List<?>) fields.get(name)) {
            objects.add(new Json((Map<?, ?>) item));
        }
        return objects;
    }

    Map<String, Json> objectsByName(String name) {
        Map<String, Json> objects = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) fields.get(name)).entrySet()) {
            objects.put((String) entry.getKey(), new Json((Map<?, ?>) entry.getValue()));
        }
        return objects;
    }

    Map<String, List<String>> textsByName(String name) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) fields.get(name)).entrySet()) {
            List<String> values = new ArrayList<>();
            for (Object value : (List<?>) entry.getValue()) {
                values.add((String) value);
            }
            texts.put((String) entry.getKey(), values);
        }
        return texts;
    }
}
