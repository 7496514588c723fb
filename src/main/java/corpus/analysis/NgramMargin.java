package corpus.analysis;

import corpus.document.CodePointOrder;
import java.io.Serializable;

/**
 * What the n-grams of one n are compared with.
 *
 * @param group the group
 * @param n the number of words of the n-grams
 * @param side what is counted
 * @param text the words; empty for all positions
 */
record NgramMargin(Group group, int n, Side side, String text)
        implements Comparable<NgramMargin>, Serializable {
    enum Side {
        /** All n-gram positions. */
        ALL,
        /** Those with these words before the last. */
        BEGINNING,
        /** Those with this last word. */
        END
    }

    @Override
    public int compareTo(NgramMargin other) {
        int byGroup = group.compareTo(other.group);
        if (byGroup != 0) {
            return byGroup;
        }
        int byLength = Integer.compare(n, other.n);
        if (byLength != 0) {
            return byLength;
        }
        int bySide = side.compareTo(other.side);
        return bySide != 0 ? bySide : CodePointOrder.compare(text, other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NgramMargin key
                && n == key.n
                && side == key.side
                && text.equals(key.text)
                && group.equals(key.group);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * text.hashCode() + n) + (side == Side.END ? 1 : 0);
    }
}
