package corpus.segment;

import java.util.Arrays;

/**
 * A second look at a {@link Lattice}: at the cheapest way, and at what is inserted beside it.
 * Reused for one sentence after the other, by one thread.
 */
final class SecondLook {
    private static final int NONE = Lattice.NONE;
    private static final int LOOK_BACK = 5;

    private final Lattice lattice;

    /** For each place the nodes that take part, as links in a list. */
    private int[] firstChosen = new int[64];

    private int[] lastChosen = new int[64];
    private int[] chosenNode = new int[256];
    private int[] nextChosen = new int[256];
    private int links;

    /** Where the first of the nodes begins that were chosen beside the way. */
    private int from;

    /** Where the last of these ends. */
    private int to;

    SecondLook(Lattice lattice) {
        this.lattice = lattice;
    }

    /** Begins with the words of the way alone. */
    void begin() {
        int size = lattice.size();
        if (firstChosen.length <= size) {
            firstChosen = new int[2 * size];
            lastChosen = new int[2 * size];
        }
        Arrays.fill(firstChosen, 0, size + 1, NONE);
        links = 0;
        int at = size;
        int end = lattice.firstAt(size);
        link(at, end);
        for (int node = lattice.before(end);
                node != Lattice.BEGIN_NODE;
                node = lattice.before(node)) {
            at -= lattice.length(node);
            link(at, node);
        }
        from = size;
        to = 0;
    }

    private void link(int at, int node) {
        if (links == nextChosen.length) {
            nextChosen = Arrays.copyOf(nextChosen, 2 * links);
            chosenNode = Arrays.copyOf(chosenNode, 2 * links);
        }
        chosenNode[links] = node;
        nextChosen[links] = NONE;
        if (firstChosen[at] == NONE) {
            firstChosen[at] = links;
        } else {
            nextChosen[lastChosen[at]] = links;
        }
        lastChosen[at] = links++;
    }

    private void choose(int at, int node) {
        link(at, node);
        from = Math.min(from, at);
        to = Math.max(to, Math.min(at + lattice.length(node), lattice.size()));
    }

    /**
     * Lets another word take part, with the words of the first look that lead up to it and go on
     * from it. This is HanLP's {@code WordNet.insert}, step by step, and so are its limits: it
     * looks four places back. A word of whose length one takes part there already is left out.
     */
    void insert(int begin, int wordLength, int wordKind) {
        for (int link = firstChosen[begin]; link != NONE; link = nextChosen[link]) {
            if (lattice.length(chosenNode[link]) == wordLength) {
                return;
            }
        }
        choose(begin, lattice.newNode(wordLength, wordKind));
        for (int at = begin - 1; at >= 0 && at > begin - LOOK_BACK; at--) {
            if (hasMoreThanChosen(at)) {
                for (int node = lattice.firstAt(at); node != NONE; node = lattice.next(node)) {
                    if (at + lattice.length(node) == begin) {
                        choose(at, node);
                    }
                }
            }
        }
        int behind = begin + wordLength;
        if (firstChosen[behind] == NONE) {
            for (int node = lattice.firstAt(behind); node != NONE; node = lattice.next(node)) {
                choose(behind, node);
            }
        }
    }

    private boolean hasMoreThanChosen(int at) {
        int link = firstChosen[at];
        for (int node = lattice.firstAt(at); node != NONE; node = lattice.next(node)) {
            if (link == NONE) {
                return true;
            }
            link = nextChosen[link];
        }
        return false;
    }

    /**
     * Finds the cheapest way again; what the first look found stands unless a cheaper way comes.
     * Before the first node beside the way and behind the last one no other can come.
     *
     * @param path becomes that way
     */
    void findPath(BestPath path) {
        if (from == 0) {
            for (int link = firstChosen[0]; link != NONE; link = nextChosen[link]) {
                lattice.update(chosenNode[link], Lattice.BEGIN_NODE);
            }
        }
        for (int at = 0; at < to; at++) {
            for (int link = firstChosen[at]; link != NONE; link = nextChosen[link]) {
                int node = chosenNode[link];
                int end = at + lattice.length(node);
                if (end < from || !lattice.isReached(node)) {
                    continue;
                }
                for (int next = firstChosen[end]; next != NONE; next = nextChosen[next]) {
                    lattice.update(chosenNode[next], node);
                }
            }
        }
        lattice.readPath(path);
    }
}
