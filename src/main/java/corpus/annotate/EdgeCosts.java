package corpus.annotate;

import java.util.Arrays;

/** Remembers the costs of the edges that a thread met lately. Reused, by one thread. */
final class EdgeCosts implements Lattice.Costs {
    private static final int CACHE_BITS = 21;
    private static final int CACHE_SIZE = 1 << CACHE_BITS;
    private static final int SLOT_SHIFT = Long.SIZE - CACHE_BITS;

    private final Lattice.Costs source;
    private final long[] edges = new long[CACHE_SIZE];

    /**
     * @param source computes the costs that are not remembered
     */
    EdgeCosts(Lattice.Costs source) {
        this.source = source;
        Arrays.fill(edges, -1);
    }

    @Override
    public double cost(int fromKind, int toKind) {
        // A slot holds an edge and its cost side by side.
        long edge = ((long) fromKind << 32) | toKind;
        int slot = (int) ((edge * 0x9E3779B97F4A7C15L) >>> SLOT_SHIFT) & ~1;
        if (edges[slot] == edge) {
            return Double.longBitsToDouble(edges[slot + 1]);
        }
        double cost = source.cost(fromKind, toKind);
        edges[slot] = edge;
        edges[slot + 1] = Double.doubleToRawLongBits(cost);
        return cost;
    }
}
