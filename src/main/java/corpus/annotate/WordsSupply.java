package corpus.annotate;

import corpus.segment.Words;
import java.util.ArrayList;
import java.util.List;

/** Where the lists come from that hold the words of sentences. */
final class WordsSupply {
    private final boolean isReusing;
    private final List<Words> supplied = new ArrayList<>();
    private int used;

    private WordsSupply(boolean isReusing) {
        this.isReusing = isReusing;
    }

    /** Always new ones. */
    static WordsSupply ofNew() {
        return new WordsSupply(false);
    }

    /** The same again, as soon as {@link #reuse} says that nobody needs them any longer. */
    static WordsSupply ofUsed() {
        return new WordsSupply(true);
    }

    /** Says that all lists that were supplied may be supplied again. */
    void reuse() {
        used = 0;
    }

    /** A list without words. */
    Words next() {
        if (!isReusing) {
            return new Words();
        }
        if (used == supplied.size()) {
            supplied.add(new Words());
        }
        Words next = supplied.get(used++);
        next.clear();
        return next;
    }
}
