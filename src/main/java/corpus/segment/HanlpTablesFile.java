package corpus.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The tables as a file: arrays one after the other, each behind its length, little-endian, so that
 * they are read as fast as memory is copied.
 */
final class HanlpTablesFile {
    /** Begins every file; the digit counts the changes of the form. */
    private static final int FORM = 0x48_4C_50_04;

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
        arrays.add(tables.bigrams().frequent());
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
        arrays.add(tables.simplification().phrases());
        arrays.add(tables.simplification().simplified());
        arrays.add(tables.simplification().starts());
        out.write(arrays.bytes.array(), 0, arrays.bytes.position());
    }

    /**
     * Reads tables.
     *
     * @param stream is read to the end of the tables, in large pieces
     * @throws IllegalStateException if they have another form
     */
    static HanlpTables read(InputStream stream) {
        TablesInput in = new TablesInput(stream);
        if (in.number() != FORM) {
            throw new IllegalStateException("prepared tables of another form");
        }
        char[] codes = in.characters();
        return new HanlpTables(
                in.trie(codes),
                new KindTable(in.longs()),
                in.ints(),
                in.bytes(),
                in.ints(),
                in.text().split(" ", -1),
                in.number(),
                bigrams(in),
                in.number(),
                in.number(),
                in.number(),
                in.bytes(),
                persons(in, codes),
                new Simplification(in.trie(codes), in.text(), in.ints()));
    }

    private static BigramTable bigrams(TablesInput in) {
        long[] entries = in.longs();
        long[] filter = in.longs();
        double[] frequent = in.doubles();
        double[] weights = in.doubles();
        return new BigramTable(
                entries,
                filter,
                frequent,
                new BigramTable.Smoothing(weights[0], weights[1], in.number()));
    }

    private static PersonTables persons(TablesInput in, char[] codes) {
        String roleNames = in.text();
        int[] listStarts = in.ints();
        byte[] listRoles = in.bytes();
        double[] listCosts = in.doubles();
        double[][] transitions = new double[roleNames.length()][];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = in.doubles();
        }
        byte[][] patterns = new byte[in.number()][];
        for (int i = 0; i < patterns.length; i++) {
            patterns[i] = in.bytes();
        }
        WordTrie words = in.trie(codes);
        int[] wordLists = in.ints();
        byte[] flags = in.bytes();
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
                in.trie(codes));
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
