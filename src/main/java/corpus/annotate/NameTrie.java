package corpus.annotate;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A set of strings, numbered in the order of their UTF-16 code units, that finds all of them that
 * begin at a place of a text. A trie in which the children of a node have consecutive numbers: a
 * node is the unit that leads to it and where its children begin. The first unit has a table,
 * because hardly any place of a text begins a name. Immutable.
 */
final class NameTrie {
    /** What stands for "no string"; node 0 is the root. */
    static final int NONE = -1;

    private final char[] labels;

    /** By node, its first child; the last child of a node stands before the first of the next. */
    private final int[] children;

    /** By node, the number of the string that ends there. */
    private final int[] strings;

    private static final int[] NO_ROOTS = new int[0x100];

    private static final int PAIR_BITS = 16;

    /** The logarithm of the number of bits in a long: a shift is quicker than a division. */
    private static final int LOG_BITS = 6;

    /**
     * Spreads pairs of units: Fibonacci hashing (Knuth 6.4), 2^32 divided by the golden section.
     */
    private static final int SPREAD = 0x9E3779B9;

    /** The nodes of first units, by the unit's upper and its lower eight bits; 0: none. */
    private final int[][] roots = new int[0x100][];

    /**
     * A bit for each pair of units that begins a string, at a place that some other pairs share
     * (Bloom 1970): most places of a text are passed over without a look at the nodes. All bits are
     * set if a string has only one unit.
     */
    private final long[] pairs = new long[1 << (PAIR_BITS - LOG_BITS)];

    private final boolean hasSingleUnits;

    private NameTrie(char[] labels, int[] children, int[] strings) {
        this.labels = labels;
        this.children = children;
        this.strings = strings;
        Arrays.fill(roots, NO_ROOTS);
        boolean single = false;
        for (int node = 1; node < children[1]; node++) {
            int upper = labels[node] >> 8;
            if (roots[upper] == NO_ROOTS) {
                roots[upper] = new int[0x100];
            }
            roots[upper][labels[node] & 0xFF] = node;
            single |= strings[node] != NONE;
            for (int child = children[node]; child < children[node + 1]; child++) {
                int pair = pair(labels[node], labels[child]);
                pairs[pair >> LOG_BITS] |= 1L << pair;
            }
        }
        hasSingleUnits = single;
        if (single) {
            Arrays.fill(pairs, -1L);
        }
    }

    private static int pair(char first, char second) {
        return ((first << Character.SIZE | second) * SPREAD) >>> (Integer.SIZE - PAIR_BITS);
    }

    /** Called for every string that begins at a place, the shorter ones first. */
    interface Visitor {
        void found(int end, int string);
    }

    /**
     * A trie of these strings.
     *
     * @param sorted by code units, without repetition, none empty
     */
    static NameTrie of(String[] sorted) {
        return new Builder(sorted).build();
    }

    /** More than the number of any string. */
    int bound() {
        return strings.length;
    }

    /**
     * The first place from one on, and before a limit, where a string may begin: none begins at
     * those passed over. The limit if there is none.
     */
    int nextPlace(char[] text, int from, int limit) {
        long[] pairs = this.pairs;
        int last = limit - 1;
        int at = from;
        while (at < last) {
            int pair = pair(text[at], text[at + 1]);
            if ((pairs[pair >> LOG_BITS] & 1L << pair) != 0) {
                return at;
            }
            at++;
        }
        return at == last && hasSingleUnits ? at : limit;
    }

    /** Whether a string may begin at a place: if not, none does. A quick look. */
    boolean mayBegin(char[] text, int at, int limit) {
        if (at + 1 >= limit) {
            return at < limit && hasSingleUnits;
        }
        int pair = pair(text[at], text[at + 1]);
        return (pairs[pair >> LOG_BITS] & 1L << pair) != 0;
    }

    /**
     * The node of a first unit, 0 if no string begins with it. With {@link #next} and {@link
     * #stringAt}, this is how to walk along a text without a visitor.
     */
    int first(char unit) {
        return roots[unit >> 8][unit & 0xFF];
    }

    /** The node that a unit leads to from a node; 0 or less if no string goes on with it. */
    int next(int node, char unit) {
        char[] labels = this.labels;
        int low = children[node];
        int high = children[node + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            char label = labels[middle];
            if (label < unit) {
                low = middle + 1;
            } else if (label > unit) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return NONE;
    }

    /** The number of the string that ends at a node; {@link #NONE} if none does. */
    int stringAt(int node) {
        return strings[node];
    }

    /**
     * The number of a string that is exactly a stretch of a text; {@link #NONE} if there is none.
     */
    int find(char[] text, int begin, int end) {
        int node = begin < end ? first(text[begin]) : 0;
        for (int at = begin + 1; at < end && node > 0; at++) {
            node = next(node, text[at]);
        }
        return node > 0 ? strings[node] : NONE;
    }

    /** Finds all strings that begin at a place and end at or before a limit, the shorter first. */
    void findAt(char[] text, int begin, int limit, Visitor visitor) {
        int node = begin < limit ? first(text[begin]) : 0;
        for (int at = begin + 1; node > 0; at++) {
            if (strings[node] != NONE) {
                visitor.found(at, strings[node]);
            }
            node = at < limit ? next(node, text[at]) : NONE;
        }
    }

    /** How many bytes {@link #write} writes. */
    int bytes() {
        return Integer.BYTES * (1 + children.length + strings.length)
                + Character.BYTES * labels.length;
    }

    void write(ByteBuffer out) {
        out.putInt(labels.length);
        for (char label : labels) {
            out.putChar(label);
        }
        out.asIntBuffer().put(children).put(strings);
        out.position(out.position() + Integer.BYTES * (children.length + strings.length));
    }

    static NameTrie read(ByteBuffer in) {
        int nodes = in.getInt();
        char[] labels = new char[nodes];
        in.asCharBuffer().get(labels);
        in.position(in.position() + Character.BYTES * nodes);
        int[] children = new int[nodes + 1];
        int[] strings = new int[nodes];
        in.asIntBuffer().get(children).get(strings);
        in.position(in.position() + Integer.BYTES * (children.length + strings.length));
        return new NameTrie(labels, children, strings);
    }

    /** Numbers the nodes level by level: those of one parent come one after the other. */
    private static final class Builder {
        private final String[] sorted;
        private char[] labels;
        private int[] children;
        private int[] strings;

        /** By node, the strings below it: from here to where those of the next one begin. */
        private int[] from;

        private int[] to;
        private int nodes = 1;

        private Builder(String[] sorted) {
            this.sorted = sorted;
            int most = 1;
            for (String string : sorted) {
                most += string.length();
            }
            labels = new char[most];
            children = new int[most + 1];
            strings = new int[most];
            from = new int[most];
            to = new int[most];
        }

        private NameTrie build() {
            to[0] = sorted.length;
            strings[0] = NONE;
            int endOfLevel = 1;
            int depth = 0;
            for (int node = 0; node < nodes; node++) {
                if (node == endOfLevel) {
                    depth++;
                    endOfLevel = nodes;
                }
                children[node] = nodes;
                addChildren(node, depth);
            }
            children[nodes] = nodes;
            labels = Arrays.copyOf(labels, nodes);
            children = Arrays.copyOf(children, nodes + 1);
            strings = Arrays.copyOf(strings, nodes);
            return new NameTrie(labels, children, strings);
        }

        /** The strings below a node have its depth in units in common. */
        private void addChildren(int node, int depth) {
            int at = from[node];
            if (at < to[node] && sorted[at].length() == depth) {
                strings[node] = at++;
            } else {
                strings[node] = NONE;
            }
            while (at < to[node]) {
                char label = sorted[at].charAt(depth);
                labels[nodes] = label;
                from[nodes] = at;
                while (at < to[node] && sorted[at].charAt(depth) == label) {
                    at++;
                }
                to[nodes++] = at;
            }
        }
    }
}
