package corpus.segment;

import java.util.Arrays;

/**
 * All words that a sentence may be cut into, as a graph on flat arrays, and the cheapest way
 * through it. Nodes are listed by the place where they begin, in the order in which they were
 * added; of two equally cheap ways the one found first wins. Reused for one sentence after the
 * other, by one thread.
 */
final class Lattice {
    /** No node. */
    static final int NONE = -1;

    /** The one that every way begins with. */
    static final int BEGIN_NODE = 0;

    /** The dictionary has none that long. */
    static final int LONGEST_WORD = 128;

    private int size;
    private int[] first = new int[64];
    private int[] last = new int[64];
    private int[] next = new int[256];
    private int[] length = new int[256];
    private int[] kind = new int[256];
    private int[] from = new int[256];

    /** What the cheapest way to a node costs; infinite for one that no way leads to. */
    private double[] cost = new double[256];

    private double[] unigramCost = new double[256];
    private long[] traits = new long[256];
    private int nodes;
    private boolean hasGaps;

    private final HanlpTables tables;
    private final EdgeCosts costs;

    Lattice(HanlpTables tables) {
        this.tables = tables;
        costs = new EdgeCosts(tables);
    }

    /**
     * Forgets everything.
     *
     * @param characters the length of the sentence in UTF-16 code units
     */
    void reset(int characters) {
        size = characters;
        if (first.length <= characters) {
            first = new int[characters * 2];
            last = new int[characters * 2];
        }
        first[characters] = NONE;
        nodes = 0;
        hasGaps = false;
        newNode(0, WordKinds.BEGIN);
    }

    /**
     * Adds the words of the dictionary to a stretch in which none is yet, at each place the shorter
     * first. All that the loop touches is local, because the JVM's first compiler, which is all
     * that a short run sees, loads every field anew.
     *
     * @param text a text whose stretch from {@code begin} on is the sentence
     * @param from where the stretch begins in the sentence
     * @param to where it ends, exclusive; no word reaches beyond
     */
    void addWords(char[] text, int begin, int from, int to) {
        char[] codes = tables.words().codes();
        long[] states = tables.words().states();
        long[] kinds = tables.kinds().values();
        int root = tables.words().root();
        int node = nodes;
        for (int at = from; at < to; at++) {
            if (node + LONGEST_WORD >= next.length) {
                grow(node);
            }
            int base = root;
            int before = NONE;
            for (int end = at; end < to; ) {
                long packed = states[base + codes[text[begin + end++]]];
                if ((int) (packed >>> WordTrie.CHECK_SHIFT) != base) {
                    break;
                }
                base = (int) (packed >>> WordTrie.BASE_SHIFT) & WordTrie.BASE_MASK;
                int word = (int) packed & WordTrie.WORD_MASK;
                if (word != 0) {
                    int wordKind = WordKinds.WORDS - 1 + word;
                    length[node] = end - at;
                    kind[node] = wordKind;
                    unigramCost[node] = Double.longBitsToDouble(kinds[2 * wordKind]);
                    traits[node] = kinds[2 * wordKind + 1];
                    cost[node] = Double.POSITIVE_INFINITY;
                    next[node] = NONE;
                    if (before == NONE) {
                        first[at] = node;
                    } else {
                        next[before] = node;
                    }
                    before = node++;
                }
            }
            if (before == NONE) {
                first[at] = NONE;
                hasGaps = true;
            }
            last[at] = before;
        }
        nodes = node;
    }

    /** Adds a word that is the only one over its stretch. */
    void addOnly(int begin, int wordLength, int wordKind) {
        Arrays.fill(first, begin, begin + wordLength, NONE);
        Arrays.fill(last, begin, begin + wordLength, NONE);
        add(begin, wordLength, wordKind);
    }

    /** Adds a word, unless one of the same length begins there already. */
    void add(int begin, int wordLength, int wordKind) {
        for (int node = first[begin]; node != NONE; node = next[node]) {
            if (length[node] == wordLength) {
                return;
            }
        }
        int node = newNode(wordLength, wordKind);
        if (first[begin] == NONE) {
            first[begin] = node;
        } else {
            next[last[begin]] = node;
        }
        last[begin] = node;
    }

    /** Adds a node that no list has, and that no way leads to yet. */
    int newNode(int wordLength, int wordKind) {
        if (nodes == next.length) {
            grow(nodes);
        }
        next[nodes] = NONE;
        length[nodes] = wordLength;
        kind[nodes] = wordKind;
        cost[nodes] = Double.POSITIVE_INFINITY;
        unigramCost[nodes] = costs.unigramCost(wordKind);
        traits[nodes] = costs.traits(wordKind);
        return nodes++;
    }

    private void grow(int needed) {
        int capacity = Math.max(2 * next.length, needed + 2 * LONGEST_WORD);
        next = Arrays.copyOf(next, capacity);
        length = Arrays.copyOf(length, capacity);
        kind = Arrays.copyOf(kind, capacity);
        from = Arrays.copyOf(from, capacity);
        cost = Arrays.copyOf(cost, capacity);
        unigramCost = Arrays.copyOf(unigramCost, capacity);
        traits = Arrays.copyOf(traits, capacity);
    }

    /** Whether there is a place outside the words that were {@link #addOnly} where none begins. */
    boolean hasGaps() {
        return hasGaps;
    }

    /** Whether no word begins at a place. */
    boolean isEmptyAt(int begin) {
        return first[begin] == NONE;
    }

    /** The length of the word that was added last at a place. */
    int lastLengthAt(int begin) {
        return length[last[begin]];
    }

    int size() {
        return size;
    }

    /** The node that was added first at a place. */
    int firstAt(int place) {
        return first[place];
    }

    /** The node that was added next at the same place. */
    int next(int node) {
        return next[node];
    }

    int length(int node) {
        return length[node];
    }

    /** The node before on the cheapest way. */
    int before(int node) {
        return from[node];
    }

    boolean isReached(int node) {
        return cost[node] != Double.POSITIVE_INFINITY;
    }

    private boolean[] reachable = new boolean[64];

    /** Calls the filler for every place that can be reached but where no word begins. */
    void fillGaps(Filler filler) {
        if (reachable.length <= size) {
            reachable = new boolean[2 * size];
        }
        Arrays.fill(reachable, 0, size + 1, false);
        reachable[0] = true;
        for (int at = 0; at < size; at++) {
            if (!reachable[at]) {
                continue;
            }
            if (first[at] == NONE) {
                int end = at + 1;
                while (end < size && first[end] == NONE) {
                    end++;
                }
                filler.fill(at, end);
            }
            for (int node = first[at]; node != NONE; node = next[node]) {
                reachable[at + length[node]] = true;
            }
        }
    }

    /** Adds words to a gap. */
    interface Filler {
        void fill(int begin, int end);
    }

    /**
     * Finds the cheapest way.
     *
     * @param path becomes that way
     */
    void findPath(BestPath path) {
        int end = newNode(1, WordKinds.END);
        first[size] = end;
        last[size] = end;
        cost[BEGIN_NODE] = 0;
        for (int node = first[0]; node != NONE; node = next[node]) {
            update(node, BEGIN_NODE);
        }
        goThrough(tables.bigrams());
        readPath(path);
    }

    /** Tries all ways; see {@link #edgeCost} for what is written out here. */
    private void goThrough(BigramTable bigrams) {
        long[] filter = bigrams.filter();
        long[] entries = bigrams.entries();
        double[] frequent = bigrams.frequent();
        int[] first = this.first;
        int[] next = this.next;
        int[] from = this.from;
        int[] length = this.length;
        double[] cost = this.cost;
        double[] unigramCost = this.unigramCost;
        long[] traits = this.traits;
        int mask = entries.length - 1;
        int size = this.size;
        for (int at = 0; at < size; at++) {
            for (int node = first[at]; node != NONE; node = next[node]) {
                double before = cost[node];
                if (before == Double.POSITIVE_INFINITY) {
                    continue;
                }
                long ownTraits = traits[node];
                int id = KindTable.wordId(ownTraits);
                for (int to = first[at + length[node]]; to != NONE; to = next[to]) {
                    long toTraits = traits[to];
                    int toId = KindTable.wordId(toTraits);
                    double edge = unigramCost[to];
                    if ((id | toId) < 0) {
                        edge = costs.cost(kind[node], kind[to]);
                    } else if ((id | toId) >>> BigramTable.FREQUENT_BITS == 0
                            && KindTable.countsAsItself(ownTraits & toTraits)) {
                        edge = frequent[BigramTable.cell(id, toId)];
                    } else if (((filter[BigramTable.place(id, toId)] >>> toId) & 1) != 0) {
                        long pair = BigramTable.pair(id, toId);
                        int slot =
                                (int) ((pair * BigramTable.SPREAD) >>> BigramTable.SLOT_SHIFT) << 1;
                        long entry = entries[slot];
                        while (entry != 0 && entry >>> BigramTable.COUNT_BITS != pair) {
                            slot = (slot + 2) & mask;
                            entry = entries[slot];
                        }
                        if (entry != 0) {
                            edge =
                                    KindTable.countsAsItself(ownTraits & toTraits)
                                            ? Double.longBitsToDouble(entries[slot + 1])
                                            : costs.cost(kind[node], kind[to]);
                        }
                    }
                    double sum = before + edge;
                    if (sum < cost[to]) {
                        from[to] = node;
                        cost[to] = sum;
                    }
                }
            }
        }
    }

    /** Lets a node be reached from one before it, if that is cheaper. */
    void update(int node, int before) {
        double sum = cost[before] + edgeCost(before, node);
        if (sum < cost[node]) {
            from[node] = before;
            cost[node] = sum;
        }
    }

    /**
     * The cost of an edge. Most pairs of words never follow one another: for these it does not
     * depend on the first.
     */
    private double edgeCost(int before, int node) {
        long both = traits[before] & traits[node];
        int id = KindTable.wordId(traits[before]);
        int nodeId = KindTable.wordId(traits[node]);
        if ((id | nodeId) < 0) {
            return costs.cost(kind[before], kind[node]);
        }
        int slot = tables.bigrams().slot(id, nodeId);
        if (slot == BigramTable.NONE) {
            return unigramCost[node];
        }
        return KindTable.countsAsItself(both)
                ? tables.bigrams().cost(slot)
                : costs.cost(kind[before], kind[node]);
    }

    /**
     * Reads the cheapest way.
     *
     * @param path becomes that way
     */
    void readPath(BestPath path) {
        int end = first[size];
        int words = 0;
        for (int node = from[end]; node != BEGIN_NODE; node = from[node]) {
            words++;
        }
        path.resize(words);
        for (int node = from[end]; node != BEGIN_NODE; node = from[node]) {
            path.set(--words, length[node], kind[node], traits[node]);
        }
    }
}
