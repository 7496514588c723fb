package corpus.segment;

/** The words of the cheapest way through a {@link Lattice}; reused for one after the other. */
final class BestPath {
    private int size;
    private int[] lengths = new int[64];
    private int[] kinds = new int[64];
    private long[] traits = new long[64];

    /** Makes room for so many words, which are to be {@link #set}. */
    void resize(int words) {
        size = words;
        if (lengths.length < words) {
            lengths = new int[2 * words];
            kinds = new int[2 * words];
            traits = new long[2 * words];
        }
    }

    void set(int word, int length, int kind, long wordTraits) {
        lengths[word] = length;
        kinds[word] = kind;
        traits[word] = wordTraits;
    }

    /** How many words the way has. */
    int size() {
        return size;
    }

    /** In UTF-16 code units. */
    int length(int word) {
        return lengths[word];
    }

    /** See {@link WordKinds}. */
    int kind(int word) {
        return kinds[word];
    }

    /** See {@link KindTable}. */
    long traits(int word) {
        return traits[word];
    }
}
