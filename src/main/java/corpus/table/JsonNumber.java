package corpus.table;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** A number in JSON, with the same digits as in CSV. */
final class JsonNumber {
    private JsonNumber() {}

    static void write(JsonGenerator json, String number) throws IOException {
        if (number.isEmpty()) {
            json.writeNull();
        } else {
            json.writeNumber(number);
        }
    }
}
