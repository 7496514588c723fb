package corpus.annotate;

import com.carrotsearch.hppc.IntArrayList;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers and strings one after the other. A string is a place in one long text and a length; equal
 * strings share their place. {@link RecordReader} reads them.
 */
final class RecordWriter {
    private final StringBuilder units = new StringBuilder();
    private final Map<String, Integer> places = new HashMap<>();
    private final IntArrayList numbers = new IntArrayList();

    /** Where the next number will stand. */
    int position() {
        return numbers.size();
    }

    void add(int number) {
        numbers.add(number);
    }

    void add(String string) {
        Integer known = places.get(string);
        if (known == null) {
            known = units.length();
            places.put(string, known);
            units.append(string);
        }
        numbers.add(known, string.length());
    }

    /** A list of strings, behind its length. */
    void add(Collection<String> strings) {
        numbers.add(strings.size());
        strings.forEach(this::add);
    }

    /** How many bytes {@link #write} writes. */
    int bytes() {
        return 2 * Integer.BYTES
                + units.length() * Character.BYTES
                + numbers.size() * Integer.BYTES;
    }

    void write(ByteBuffer out) {
        out.putInt(units.length()).putInt(numbers.size());
        for (int i = 0; i < units.length(); i++) {
            out.putChar(units.charAt(i));
        }
        for (int i = 0; i < numbers.size(); i++) {
            out.putInt(numbers.get(i));
        }
    }
}
