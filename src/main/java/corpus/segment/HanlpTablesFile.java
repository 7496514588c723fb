package corpus.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The tables as a file: arrays one after the other, each behind its length, little-endian, so that
 * they are read as fast as memory is copied.
 */
final class HanlpTablesFile {
    /** Begins every file; the digit counts the changes of the form. */
    private static final int FORM = 0x48_4C_50_02;

    private HanlpTablesFile() {}

    static void write(HanlpTables tables, OutputStream out) throws IOException {
        Arrays arrays = new Arrays();
        arrays.add(FORM);
        arrays.add(tables.words().codes());
        arrays.add(tables.words());
        arrays.add(tables.kinds().values());
        arrays.add(tables.frequencies());
        arrays.add(tables.dictionaryTags());
        arrays.add(tables.dictionaryFrequencies());
        arrays.add(String.join(" ", tables.tagNames()));
        arrays.add(tables.transliteratedTag());
        arrays.add(tables.bigrams().entries());
        arrays.add(tables.bigrams().filter());
        BigramTable.Smoothing model = tables.bigrams().model();
        arrays.add(new double[] {model.lambda(), model.mu()});
        arrays.add(model.total());
        arrays.add(tables.placeWord());
        arrays.add(tables.organizationWord());
        arrays.add(tables.unknownWord());
        arrays.add(tables.characterTypes());
        PersonTables persons = tables.persons();
        arrays.add(persons.roleNames());
        arrays.add(persons.listStarts());
        arrays.add(persons.listRoles());
        arrays.add(persons.listCosts());
        for (double[] transitions : persons.transitions()) {
            arrays.add(transitions);
        }
        arrays.add(persons.patterns().length);
        for (byte[] pattern : persons.patterns()) {
            arrays.add(pattern);
        }
        arrays.add(persons.words());
        arrays.add(persons.wordLists());
        byte[] notNames = new byte[persons.notNames().length];
        for (int i = 0; i < notNames.length; i++) {
            notNames[i] = (byte) (persons.notNames()[i] ? 1 : 0);
        }
        arrays.add(notNames);
        arrays.add(persons.transliterations());
        out.write(arrays.bytes.array(), 0, arrays.bytes.position());
    }

    /**
     * Reads tables.
     *
     * @throws IllegalStateException if they have another form
     */
    static HanlpTables read(InputStream in) {
        ByteBuffer bytes;
        try {
            bytes = ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (bytes.getInt() != FORM) {
            throw new IllegalStateException("prepared tables of another form");
        }
        char[] codes = characters(bytes);
        return new HanlpTables(
                trie(bytes, codes),
                new KindTable(longs(bytes)),
                ints(bytes),
                bytes(bytes),
                ints(bytes),
                text(bytes).split(" ", -1),
                bytes.getInt(),
                bigrams(bytes),
                bytes.getInt(),
                bytes.getInt(),
                bytes.getInt(),
                bytes(bytes),
                persons(bytes, codes));
    }

    private static BigramTable bigrams(ByteBuffer bytes) {
        long[] entries = longs(bytes);
        long[] filter = longs(bytes);
        double[] weights = doubles(bytes);
        return new BigramTable(
                entries, filter, new BigramTable.Smoothing(weights[0], weights[1], bytes.getInt()));
    }

    private static PersonTables persons(ByteBuffer bytes, char[] codes) {
        String roleNames = text(bytes);
        int[] listStarts = ints(bytes);
        byte[] listRoles = bytes(bytes);
        double[] listCosts = doubles(bytes);
        double[][] transitions = new double[roleNames.length()][];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = doubles(bytes);
        }
        byte[][] patterns = new byte[bytes.getInt()][];
        for (int i = 0; i < patterns.length; i++) {
            patterns[i] = bytes(bytes);
        }
        WordTrie words = trie(bytes, codes);
        int[] wordLists = ints(bytes);
        byte[] flags = bytes(bytes);
        boolean[] notNames = new boolean[flags.length];
        for (int i = 0; i < flags.length; i++) {
            notNames[i] = flags[i] != 0;
        }
        return new PersonTables(
                roleNames,
                listStarts,
                listRoles,
                listCosts,
                transitions,
                patterns,
                words,
                wordLists,
                notNames,
                trie(bytes, codes));
    }

    private static WordTrie trie(ByteBuffer bytes, char[] codes) {
        int root = bytes.getInt();
        return new WordTrie(codes, longs(bytes), root);
    }

    private static byte[] bytes(ByteBuffer bytes) {
        byte[] array = new byte[bytes.getInt()];
        bytes.get(array);
        return array;
    }

    private static char[] characters(ByteBuffer bytes) {
        char[] array = new char[bytes.getInt()];
        bytes.asCharBuffer().get(array);
        bytes.position(bytes.position() + array.length * Character.BYTES);
        return array;
    }

    private static int[] ints(ByteBuffer bytes) {
        int[] array = new int[bytes.getInt()];
        bytes.asIntBuffer().get(array);
        bytes.position(bytes.position() + array.length * Integer.BYTES);
        return array;
    }

    private static long[] longs(ByteBuffer bytes) {
        long[] array = new long[bytes.getInt()];
        bytes.asLongBuffer().get(array);
        bytes.position(bytes.position() + array.length * Long.BYTES);
        return array;
    }

    private static double[] doubles(ByteBuffer bytes) {
        double[] array = new double[bytes.getInt()];
        bytes.asDoubleBuffer().get(array);
        bytes.position(bytes.position() + array.length * Double.BYTES);
        return array;
    }

    private static String text(ByteBuffer bytes) {
        return new String(bytes(bytes), StandardCharsets.UTF_8);
    }

    /** Arrays on their way into a file. */
    private static final class Arrays {
        private ByteBuffer bytes = ByteBuffer.allocate(1 << 24).order(ByteOrder.LITTLE_ENDIAN);

        private ByteBuffer room(int needed) {
            if (bytes.remaining() < needed) {
                ByteBuffer larger =
                        ByteBuffer.allocate(2 * bytes.capacity() + needed)
                                .order(ByteOrder.LITTLE_ENDIAN);
                bytes = larger.put(bytes.flip());
            }
            return bytes;
        }

        private void add(int value) {
            room(Integer.BYTES).putInt(value);
        }

        private void add(byte[] array) {
            add(array.length);
            room(array.length).put(array);
        }

        private void add(char[] array) {
            add(array.length);
            for (char value : array) {
                room(Character.BYTES).putChar(value);
            }
        }

        private void add(int[] array) {
            add(array.length);
            for (int value : array) {
                add(value);
            }
        }

        private void add(long[] array) {
            add(array.length);
            for (long value : array) {
                room(Long.BYTES).putLong(value);
            }
        }

        private void add(double[] array) {
            add(array.length);
            for (double value : array) {
                room(Double.BYTES).putDouble(value);
            }
        }

        private void add(String text) {
            add(text.getBytes(StandardCharsets.UTF_8));
        }

        private void add(WordTrie trie) {
            add(trie.root());
            add(trie.states());
        }
    }
}
