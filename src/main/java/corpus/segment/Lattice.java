package corpus.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All words that a sentence may be cut into, as a graph on flat arrays, and the cheapest way
 * through it. Nodes are listed by the place where they begin, in the order in which they were
 * added; of two equally cheap ways the one found first wins. Reused for one sentence after the
 * other, by one thread.
 */
final class Lattice {
    private static final int NONE = -1;
    private static final int BEGIN_NODE = 0;
    private static final int LOOK_BACK = 5;

    /** The dictionary has none that long. */
    static final int LONGEST_WORD = 128;

    private int size;
    private int[] first = new int[64];
    private int[] last = new int[64];
    private int[] next = new int[256];
    private int[] length = new int[256];
    private int[] kind = new int[256];
    private int[] from = new int[256];
    private double[] cost = new double[256];
    private double[] unigramCost = new double[256];
    private long[] traits = new long[256];
    private int nodes;
    private int[] path = new int[64];
    private int pathLength;

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
        Arrays.fill(first, 0, characters + 1, NONE);
        Arrays.fill(last, 0, characters + 1, NONE);
        nodes = 0;
        newNode(0, WordKinds.BEGIN);
    }

    /**
     * Adds the words of the dictionary, at each place the shorter first. All that the loop touches
     * is local, because the JVM's first compiler, which is all that a short run sees, loads every
     * field anew.
     *
     * @param text a text whose stretch from {@code begin} on is the sentence
     */
    void addWords(char[] text, int begin) {
        long[] states = tables.words().states();
        long[] kinds = tables.kinds().values();
        int root = tables.words().root();
        int sentence = size;
        int node = nodes;
        for (int at = 0; at < sentence; at++) {
            if (node + LONGEST_WORD >= next.length) {
                grow(node);
            }
            int base = root;
            int before = NONE;
            for (int end = at; end < sentence; ) {
                int state = base + text[begin + end++] + 1;
                if (state >= states.length) {
                    break;
                }
                long packed = states[state];
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
                    from[node] = NONE;
                    next[node] = NONE;
                    if (before == NONE) {
                        first[at] = node;
                    } else {
                        next[before] = node;
                    }
                    before = node++;
                }
            }
            last[at] = before;
        }
        nodes = node;
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

    private int newNode(int wordLength, int wordKind) {
        if (nodes == next.length) {
            grow(nodes);
        }
        next[nodes] = NONE;
        length[nodes] = wordLength;
        kind[nodes] = wordKind;
        from[nodes] = NONE;
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

    /** Whether no word begins at a place. */
    boolean isEmptyAt(int begin) {
        return first[begin] == NONE;
    }

    /** The length of the word that was added last at a place. */
    int lastLengthAt(int begin) {
        return length[last[begin]];
    }

    /**
     * Removes every word that begins inside a fixed span or reaches into one, but for those that
     * are just such a span.
     *
     * @param offset what is subtracted from the offsets of the spans
     */
    void removeCrossing(int offset, List<FixedSpan> fixed) {
        int span = 0;
        for (int at = 0; at < size && span < fixed.size(); at++) {
            if (at >= fixed.get(span).end() - offset) {
                span++;
                if (span == fixed.size()) {
                    return;
                }
            }
            int begin = fixed.get(span).begin() - offset;
            int end = fixed.get(span).end() - offset;
            int kept = NONE;
            for (int node = first[at]; node != NONE; node = next[node]) {
                int nodeEnd = at + length[node];
                boolean crosses = at >= begin ? at != begin || nodeEnd != end : nodeEnd > begin;
                if (crosses) {
                    continue;
                }
                if (kept == NONE) {
                    first[at] = node;
                } else {
                    next[kept] = node;
                }
                kept = node;
            }
            if (kept == NONE) {
                first[at] = NONE;
            } else {
                next[kept] = NONE;
            }
            last[at] = kept;
        }
    }

    /** Removes all words that begin at a place. */
    void clearAt(int begin) {
        first[begin] = NONE;
        last[begin] = NONE;
    }

    /** Calls the filler for every place that can be reached but where no word begins. */
    void fillGaps(Filler filler) {
        boolean[] reachable = new boolean[size + 1];
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

    /** Finds the cheapest way. */
    void findPath() {
        int end = newNode(1, WordKinds.END);
        first[size] = end;
        last[size] = end;
        cost[BEGIN_NODE] = 0;
        for (int node = first[0]; node != NONE; node = next[node]) {
            update(node, BEGIN_NODE);
        }
        goThrough(tables.bigrams().filter(), tables.bigrams().entries());
        readPath(end);
    }

    /** Tries all ways; see {@link #edgeCost} for what is written out here. */
    private void goThrough(long[] filter, long[] entries) {
        int[] first = this.first;
        int[] next = this.next;
        int[] from = this.from;
        double[] cost = this.cost;
        long[] traits = this.traits;
        for (int at = 0; at < size; at++) {
            for (int node = first[at]; node != NONE; node = next[node]) {
                if (from[node] == NONE) {
                    continue;
                }
                double before = cost[node];
                long ownTraits = traits[node];
                int id = KindTable.wordId(ownTraits);
                for (int to = first[at + length[node]]; to != NONE; to = next[to]) {
                    int toId = KindTable.wordId(traits[to]);
                    double edge = unigramCost[to];
                    long pair = BigramTable.pair(id, toId);
                    long hash = pair * BigramTable.SPREAD;
                    int bit = (int) (hash >>> BigramTable.FILTER_SHIFT);
                    if ((id | toId) < 0) {
                        edge = costs.cost(kind[node], kind[to]);
                    } else if (((filter[bit >>> 6] >>> bit) & 1) != 0) {
                        int slot = (int) (hash >>> BigramTable.SLOT_SHIFT) << 1;
                        long entry = entries[slot];
                        while (entry != 0 && entry >>> BigramTable.COUNT_BITS != pair) {
                            slot = (slot + 2) & (entries.length - 1);
                            entry = entries[slot];
                        }
                        if (entry != 0) {
                            edge =
                                    KindTable.countsAsItself(ownTraits & traits[to])
                                            ? Double.longBitsToDouble(entries[slot + 1])
                                            : costs.cost(kind[node], kind[to]);
                        }
                    }
                    double sum = before + edge;
                    if (from[to] == NONE || cost[to] > sum) {
                        from[to] = node;
                        cost[to] = sum;
                    }
                }
            }
        }
    }

    private void update(int node, int before) {
        double sum = cost[before] + edgeCost(before, node);
        if (from[node] == NONE || cost[node] > sum) {
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

    private void readPath(int end) {
        int words = 0;
        for (int node = from[end]; node != BEGIN_NODE; node = from[node]) {
            words++;
        }
        if (words > path.length) {
            path = new int[2 * words];
        }
        pathLength = words;
        for (int node = from[end]; node != BEGIN_NODE; node = from[node]) {
            path[--words] = node;
        }
    }

    // ---- A second look: the way and what was inserted beside it --------------------------------

    /** For each place the nodes that take part in the second look. */
    private final List<List<Integer>> chosen = new ArrayList<>();

    /** Begins a second look, in which at first only the words of the way take part. */
    void keepPathOnly() {
        while (chosen.size() <= size) {
            chosen.add(new ArrayList<>(4));
        }
        for (int at = 0; at <= size; at++) {
            chosen.get(at).clear();
        }
        int at = 0;
        for (int word = 0; word < pathLength; word++) {
            chosen.get(at).add(path[word]);
            at += length[path[word]];
        }
        chosen.get(size).add(first[size]);
    }

    /**
     * Lets another word take part, with the words of the first look that lead up to it and go on
     * from it. This is HanLP's {@code WordNet.insert}, step by step, and so are its limits: it
     * looks four places back.
     *
     * @return whether no word of that length took part there already
     */
    boolean insert(int begin, int wordLength, int wordKind) {
        for (int node : chosen.get(begin)) {
            if (length[node] == wordLength) {
                return false;
            }
        }
        chosen.get(begin).add(newNode(wordLength, wordKind));
        for (int at = begin - 1; at >= 0 && at > begin - LOOK_BACK; at--) {
            if (countAt(at) > chosen.get(at).size()) {
                for (int node = first[at]; node != NONE; node = next[node]) {
                    if (at + length[node] == begin) {
                        chosen.get(at).add(node);
                    }
                }
            }
        }
        int behind = begin + wordLength;
        if (chosen.get(behind).isEmpty()) {
            for (int node = first[behind]; node != NONE; node = next[node]) {
                chosen.get(behind).add(node);
            }
        }
        return true;
    }

    private int countAt(int at) {
        int count = 0;
        for (int node = first[at]; node != NONE; node = next[node]) {
            count++;
        }
        return count;
    }

    /**
     * Finds the cheapest way again; what the first look found stands unless a cheaper way comes.
     */
    void findPathAmongChosen() {
        for (int node : chosen.get(0)) {
            update(node, BEGIN_NODE);
        }
        for (int at = 0; at < size; at++) {
            for (int node : chosen.get(at)) {
                if (from[node] != NONE) {
                    for (int to : chosen.get(at + length[node])) {
                        update(to, node);
                    }
                }
            }
        }
        readPath(first[size]);
    }

    /** How many words the way has. */
    int pathLength() {
        return pathLength;
    }

    /** The length of a word of the way, 0-based from the beginning of the sentence. */
    int pathWordLength(int word) {
        return length[path[word]];
    }

    /** The traits of a word of the way. */
    long pathWordTraits(int word) {
        return traits[path[word]];
    }

    /** The kind of a word of the way. */
    int pathWordKind(int word) {
        return kind[path[word]];
    }
}
