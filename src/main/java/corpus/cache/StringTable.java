package corpus.cache;

import corpus.document.Vocabulary;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * The strings of a pack by number; each is made when somebody asks for it. Safe for threads.
 *
 * <p>In bytes: the number of strings, then for each where it ends (shifted by one; the lowest bit
 * says that it is kept as UTF-16), then their bytes.
 */
final class StringTable implements Vocabulary.Known {
    private final byte[] bytes;
    private final ByteBuffer numbers;
    private final int size;
    private final int textsAt;

    /** Two threads may make the same string at once, which does no harm. */
    private final String[] made;

    StringTable(byte[] bytes) {
        this.bytes = bytes;
        numbers = ByteBuffer.wrap(bytes);
        size = numbers.getInt(0);
        textsAt = Integer.BYTES * (size + 1);
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

    /** The bytes of a table of these strings. */
    static byte[] bytes(List<String> strings) {
        ByteSink texts = new ByteSink();
        ByteBuffer ends = ByteBuffer.allocate(Integer.BYTES * (strings.size() + 1));
        ends.putInt(strings.size());
        for (String string : strings) {
            texts.raw(ByteSink.encoded(string));
            ends.putInt(
                    Math.multiplyExact(texts.size(), 2) | (ByteSink.isWellFormed(string) ? 0 : 1));
        }
        byte[] all = new byte[ends.capacity() + texts.size()];
        System.arraycopy(ends.array(), 0, all, 0, ends.capacity());
        System.arraycopy(texts.toBytes(), 0, all, ends.capacity(), texts.size());
        return all;
    }
}
