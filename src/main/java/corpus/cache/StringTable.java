package corpus.cache;

import corpus.document.Vocabulary;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * The strings of a pack by number; each is made when somebody asks for it. Safe for threads.
 *
 * <p>In bytes: the number of strings, then for each where it ends (shifted by one; the lowest bit
 * says that it is kept as UTF-16); the number of places, a power of two or none, and for each place
 * one more than the number of a string whose hash leads there or to a place before, 0 if it is
 * free; then the bytes of the strings.
 */
final class StringTable implements Vocabulary.Known {
    private final byte[] bytes;
    private final ByteBuffer numbers;
    private final int size;
    private final int placesAt;
    private final int places;
    private final int textsAt;

    /** Two threads may make the same string at once, which does no harm. */
    private final String[] made;

    StringTable(byte[] bytes) {
        this.bytes = bytes;
        numbers = ByteBuffer.wrap(bytes);
        size = numbers.getInt(0);
        placesAt = Integer.BYTES * (size + 2);
        places = numbers.getInt(placesAt - Integer.BYTES);
        textsAt = placesAt + Integer.BYTES * places;
        made = new String[size];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String term(int number) {
        return text(number);
    }

    @Override
    public int number(String term) {
        for (int place = place(term, places); ; place = (place + 1) & (places - 1)) {
            int number = numbers.getInt(placesAt + Integer.BYTES * place) - 1;
            if (number < 0 || text(number).equals(term)) {
                return number;
            }
        }
    }

    /** Where the search for a string begins. */
    private static int place(String string, int places) {
        int hash = string.hashCode() * 0x9E3779B9;
        return (hash ^ (hash >>> 16)) & (places - 1);
    }

    String text(int number) {
        String text = made[number];
        if (text == null) {
            int from = number == 0 ? 0 : numbers.getInt(Integer.BYTES * number) >>> 1;
            int end = numbers.getInt(Integer.BYTES * (number + 1));
            text = ByteSource.decoded(bytes, textsAt + from, (end >>> 1) - from, (end & 1) == 1);
            made[number] = text;
        }
        return text;
    }

    /**
     * The bytes of a table of these strings.
     *
     * @param areSought whether numbers are wanted for strings, not only strings for numbers
     */
    static byte[] bytes(List<String> strings, boolean areSought) {
        ByteSink texts = new ByteSink();
        int[] places = areSought ? places(strings) : new int[0];
        ByteBuffer ends = ByteBuffer.allocate(Integer.BYTES * (strings.size() + 2 + places.length));
        ends.putInt(strings.size());
        for (String string : strings) {
            texts.raw(ByteSink.encoded(string));
            ends.putInt(
                    Math.multiplyExact(texts.size(), 2) | (ByteSink.isWellFormed(string) ? 0 : 1));
        }
        ends.putInt(places.length);
        for (int place : places) {
            ends.putInt(place);
        }
        byte[] all = new byte[ends.capacity() + texts.size()];
        System.arraycopy(ends.array(), 0, all, 0, ends.capacity());
        System.arraycopy(texts.toBytes(), 0, all, ends.capacity(), texts.size());
        return all;
    }

    /** At least twice as many places as strings, so that a search ends soon. */
    private static int[] places(List<String> strings) {
        int[] places = new int[Integer.highestOneBit(Math.max(1, strings.size())) * 4];
        for (int number = 0; number < strings.size(); number++) {
            int place = place(strings.get(number), places.length);
            while (places[place] != 0) {
                place = (place + 1) & (places.length - 1);
            }
            places[place] = number + 1;
        }
        return places;
    }
}
