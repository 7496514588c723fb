package corpus.annotate;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link RecordWriter} wrote, from any position on. Not safe for several threads. */
final class RecordReader {
    private final String units;
    private final int[] numbers;
    private int position;

    private RecordReader(String units, int[] numbers, int position) {
        this.units = units;
        this.numbers = numbers;
        this.position = position;
    }

    /** Everything that was written, from its beginning. */
    static RecordReader of(ByteBuffer in) {
        char[] units = new char[in.getInt()];
        int[] numbers = new int[in.getInt()];
        in.asCharBuffer().get(units);
        in.position(in.position() + units.length * Character.BYTES);
        in.asIntBuffer().get(numbers);
        in.position(in.position() + numbers.length * Integer.BYTES);
        return new RecordReader(new String(units), numbers, 0);
    }

    /** Another reader of the same, from a position on. */
    RecordReader at(int other) {
        return new RecordReader(units, numbers, other);
    }

    int number() {
        return numbers[position++];
    }

    String string() {
        int begin = number();
        return units.substring(begin, begin + number());
    }

    List<String> strings() {
        int size = number();
        if (size == 0) {
            return List.of();
        }
        List<String> strings = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            strings.add(string());
        }
        return strings;
    }
}
