package corpus.engine;

import com.carrotsearch.hppc.sorting.IndirectSort;
import corpus.analysis.Ranking;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The pairs of one group that become rows of a table, as long as they are few enough: by the
 * numbers of their items and in 32 bytes each, so that sorting them moves no texts and only what is
 * written becomes a row. Each worker adds its own.
 */
final class PackedPairs {
    /** What a pair is found by in its block. */
    private static final int A = 0;

    private static final int B = 1;
    private static final int COUNT = 2;
    private static final int JOINT = 3;
    private static final int DOCUMENTS = 4;
    private static final int MOST = 5;
    private static final int CELLS = 6;

    private static final int BLOCK_BITS = 8;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int BYTES_FOR_EACH = CELLS * Integer.BYTES + Long.BYTES;

    /** How many bits the place of a pair has, below those of its rank. */
    private static final int PLACE_BITS = 24;

    private static final int PLACE_MASK = (1 << PLACE_BITS) - 1;

    private final List<List<Block>> blocks = new ArrayList<>();
    private final AtomicInteger blocksLeft;
    private volatile boolean complete = true;

    /**
     * @param workspace how much memory the pairs of all workers may take
     */
    PackedPairs(int workers, Workspace workspace) {
        for (int i = 0; i < workers; i++) {
            blocks.add(new ArrayList<>());
        }
        long most = workspace.memory() / (BYTES_FOR_EACH * BLOCK);
        blocksLeft = new AtomicInteger((int) Math.min(most, 1 << (PLACE_BITS - BLOCK_BITS)));
    }

    /** Some pairs of one worker. */
    private static final class Block {
        private final int[] cells = new int[CELLS * BLOCK];
        private final long[] ranks = new long[BLOCK];
        private int size;
    }

    /** Receives a pair. */
    @FunctionalInterface
    interface Visitor {
        /**
         * Receives a pair.
         *
         * @param a the number of its first item, {@code b} that of the second one
         * @param count how often they occur together
         * @param joint how often in one joint abbreviation
         * @param documents in how many documents
         * @param most how often in one document at most
         */
        void pair(int a, int b, long count, long joint, long documents, long most);
    }

    /**
     * Adds a pair.
     *
     * @param number what it is sorted by, descending; NaN: missing
     * @return false if there is no room for it, nor for any other from now on
     */
    boolean add(
            int worker,
            double number,
            int a,
            int b,
            long count,
            long joint,
            long documents,
            long most) {
        // Nothing else of a pair is larger than its count.
        if (!complete || count > Integer.MAX_VALUE) {
            complete = false;
            return false;
        }
        List<Block> own = blocks.get(worker);
        Block last = own.isEmpty() ? null : own.get(own.size() - 1);
        if (last == null || last.size == BLOCK) {
            if (blocksLeft.getAndDecrement() <= 0) {
                complete = false;
                return false;
            }
            last = new Block();
            own.add(last);
        }
        int at = last.size * CELLS;
        last.cells[at + A] = a;
        last.cells[at + B] = b;
        last.cells[at + COUNT] = (int) count;
        last.cells[at + JOINT] = (int) joint;
        last.cells[at + DOCUMENTS] = (int) documents;
        last.cells[at + MOST] = (int) most;
        last.ranks[last.size++] = Ranking.rank(number, false);
        return true;
    }

    /** Whether there was room for every pair. */
    boolean isComplete() {
        return complete;
    }

    /** Gives out the pairs of a worker in no particular order, and forgets them. */
    void drain(int worker, Visitor visitor) {
        for (Block block : blocks.get(worker)) {
            for (int i = 0; i < block.size; i++) {
                visit(block, i, visitor);
            }
        }
        blocks.get(worker).clear();
    }

    private static void visit(Block block, int index, Visitor visitor) {
        int[] cells = block.cells;
        int at = index * CELLS;
        visitor.pair(
                cells[at + A],
                cells[at + B],
                cells[at + COUNT],
                cells[at + JOINT],
                cells[at + DOCUMENTS],
                cells[at + MOST]);
    }

    /**
     * All pairs in order: the largest number first, then by their first items, then by their second
     * ones.
     */
    Sorted sorted(int[] places) {
        return new Sorted(places);
    }

    /** Pairs in order. */
    final class Sorted {
        private final Block[] all = blocks.stream().flatMap(List::stream).toArray(Block[]::new);

        /** Pairs by their numbers: of their block, and of their place in it. */
        private final int[] order;

        /**
         * @param places the place of each item, by its number, in the order of items
         */
        private Sorted(int[] places) {
            int size = 0;
            for (Block block : all) {
                size += block.size;
            }
            int[] ids = new int[size];
            int next = 0;
            for (int block = 0; block < all.length; block++) {
                for (int i = 0; i < all[block].size; i++) {
                    ids[next++] = (block << BLOCK_BITS) | i;
                }
            }
            order = byRank(byItem(byItem(ids, B, places), A, places));
        }

        /** Sorts by the places of one of the items; equal ones stay as they are. */
        private int[] byItem(int[] ids, int cell, int[] places) {
            int[] begins = new int[places.length + 1];
            for (int id : ids) {
                begins[places[cell(id, cell)] + 1]++;
            }
            for (int i = 0; i < places.length; i++) {
                begins[i + 1] += begins[i];
            }
            int[] sorted = new int[ids.length];
            for (int id : ids) {
                sorted[begins[places[cell(id, cell)]]++] = id;
            }
            return sorted;
        }

        private int cell(int id, int cell) {
            return all[id >>> BLOCK_BITS].cells[(id & (BLOCK - 1)) * CELLS + cell];
        }

        private long rank(int id) {
            return all[id >>> BLOCK_BITS].ranks[id & (BLOCK - 1)];
        }

        /** The upper part of a rank decides nearly always; the place goes into the lower part. */
        private int[] byRank(int[] ids) {
            long[] keyed = new long[ids.length];
            for (int i = 0; i < keyed.length; i++) {
                keyed[i] = (rank(ids[i]) & ~PLACE_MASK) | i;
            }
            Arrays.parallelSort(keyed);
            int[] sorted = new int[keyed.length];
            for (int i = 0; i < sorted.length; i++) {
                sorted[i] = ids[(int) keyed[i] & PLACE_MASK];
            }
            for (int begin = 0; begin < sorted.length; ) {
                boolean equal = true;
                int end = begin + 1;
                while (end < sorted.length && (keyed[end] ^ keyed[begin]) >>> PLACE_BITS == 0) {
                    equal &= rank(sorted[end]) == rank(sorted[begin]);
                    end++;
                }
                if (!equal) {
                    sortAlike(sorted, begin, end);
                }
                begin = end;
            }
            return sorted;
        }

        /** Sorts pairs whose ranks have the same upper part. */
        private void sortAlike(int[] sorted, int begin, int end) {
            int[] ids = Arrays.copyOfRange(sorted, begin, end);
            int[] alike =
                    IndirectSort.mergesort(
                            0, ids.length, (x, y) -> Long.compare(rank(ids[x]), rank(ids[y])));
            for (int i = 0; i < alike.length; i++) {
                sorted[begin + i] = ids[alike[i]];
            }
        }

        /** How many there are. */
        int size() {
            return order.length;
        }

        /** Gives out some of them. */
        void visit(int from, int to, Visitor visitor) {
            for (int i = from; i < to; i++) {
                PackedPairs.visit(all[order[i] >>> BLOCK_BITS], order[i] & (BLOCK - 1), visitor);
            }
        }
    }
}
