package corpus.annotate;

import java.util.EnumSet;
import java.util.Set;

/** What speaks for and against one character being a country, and what it weighs together. */
@SuppressWarnings("EnumOrdinal") // a bit for each piece
final class EvidenceSet {
    /** No evidence at all; nothing is ever added to it. */
    static final EvidenceSet NONE = new EvidenceSet(new int[0]);

    private final int[] weights;

    /** The first 64 pieces and the others. */
    private long first;

    private long others;

    private int weight;

    /**
     * @param weights by the ordinal of a piece, its weight in decibans
     */
    EvidenceSet(int[] weights) {
        this.weights = weights;
    }

    void add(Evidence piece) {
        if (!has(piece)) {
            flip(piece);
            weight += weights[piece.ordinal()];
        }
    }

    private void flip(Evidence piece) {
        int bit = piece.ordinal();
        if (bit < Long.SIZE) {
            first ^= 1L << bit;
        } else {
            others ^= 1L << bit;
        }
    }

    boolean has(Evidence piece) {
        int bit = piece.ordinal();
        return ((bit < Long.SIZE ? first : others) >>> bit & 1) != 0;
    }

    boolean isEmpty() {
        return (first | others) == 0;
    }

    /** The sum of the weights, in decibans. */
    int weight() {
        return weight;
    }

    /** The same and one piece more. */
    EvidenceSet with(Evidence piece) {
        EvidenceSet copy = copy();
        copy.add(piece);
        return copy;
    }

    /** The same without a piece that it has. */
    EvidenceSet without(Evidence piece) {
        EvidenceSet copy = copy();
        copy.flip(piece);
        copy.weight -= weights[piece.ordinal()];
        return copy;
    }

    private EvidenceSet copy() {
        EvidenceSet copy = new EvidenceSet(weights);
        copy.first = first;
        copy.others = others;
        copy.weight = weight;
        return copy;
    }

    /** All pieces, in the order in which they are declared. */
    Set<Evidence> pieces() {
        Set<Evidence> pieces = EnumSet.noneOf(Evidence.class);
        for (Evidence piece : Evidence.values()) {
            if (has(piece)) {
                pieces.add(piece);
            }
        }
        return pieces;
    }
}
