package corpus.annotate;

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

    private int size;
    private int[] first = new int[64];
    private int[] last = new int[64];
    private int[] next = new int[256];
    private int[] length = new int[256];
    private int[] kind = new int[256];
    private int[] from = new int[256];
    private double[] cost = new double[256];
    private int nodes;
    private int[] path = new int[64];
    private int pathLength;

    /** What it costs to go from a node of one kind to one of another. */
    interface Costs {
        double cost(int fromKind, int toKind);
    }

    /**
     * Forgets everything.
     *
     * @param characters the length of the sentence in UTF-16 code units
     * @param beginKind the kind of the node before the sentence
     */
    void reset(int characters, int beginKind) {
        size = characters;
        if (first.length <= characters) {
            first = new int[characters * 2];
            last = new int[characters * 2];
        }
        Arrays.fill(first, 0, characters + 1, NONE);
        Arrays.fill(last, 0, characters + 1, NONE);
        nodes = 0;
        newNode(0, beginKind);
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
            int capacity = nodes * 2;
            next = Arrays.copyOf(next, capacity);
            length = Arrays.copyOf(length, capacity);
            kind = Arrays.copyOf(kind, capacity);
            from = Arrays.copyOf(from, capacity);
            cost = Arrays.copyOf(cost, capacity);
        }
        next[nodes] = NONE;
        length[nodes] = wordLength;
        kind[nodes] = wordKind;
        from[nodes] = NONE;
        return nodes++;
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

    /**
     * Finds the cheapest way.
     *
     * @param endKind the kind of the node behind the sentence
     */
    void findPath(int endKind, Costs costs) {
        int end = newNode(1, endKind);
        first[size] = end;
        last[size] = end;
        cost[BEGIN_NODE] = 0;
        for (int node = first[0]; node != NONE; node = next[node]) {
            update(node, BEGIN_NODE, costs);
        }
        for (int at = 0; at < size; at++) {
            for (int node = first[at]; node != NONE; node = next[node]) {
                if (from[node] == NONE) {
                    continue;
                }
                for (int to = first[at + length[node]]; to != NONE; to = next[to]) {
                    update(to, node, costs);
                }
            }
        }
        pathLength = 0;
        for (int node = from[end]; node != BEGIN_NODE; node = from[node]) {
            if (pathLength == path.length) {
                path = Arrays.copyOf(path, pathLength * 2);
            }
            path[pathLength++] = node;
        }
    }

    private void update(int node, int before, Costs costs) {
        double sum = cost[before] + costs.cost(kind[before], kind[node]);
        if (from[node] == NONE || cost[node] > sum) {
            from[node] = before;
            cost[node] = sum;
        }
    }

    /** Receives the words. */
    interface Visitor {
        void word(int begin, int wordLength, int wordKind);
    }

    /** Calls the visitor for every word, by the place where it begins, in the order of adding. */
    void forEach(Visitor visitor) {
        for (int at = 0; at < size; at++) {
            for (int node = first[at]; node != NONE; node = next[node]) {
                visitor.word(at, length[node], kind[node]);
            }
        }
    }

    /** How many words the way has. */
    int pathLength() {
        return pathLength;
    }

    /** The length of a word of the way, 0-based from the beginning of the sentence. */
    int pathWordLength(int word) {
        return length[path[pathLength - 1 - word]];
    }

    /** The kind of a word of the way. */
    int pathWordKind(int word) {
        return kind[path[pathLength - 1 - word]];
    }
}
