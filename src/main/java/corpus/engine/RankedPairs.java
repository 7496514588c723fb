package corpus.engine;

import com.carrotsearch.hppc.sorting.IndirectSort;
import corpus.analysis.Cooccurrence;
import corpus.analysis.Group;
import corpus.analysis.Item;
import corpus.analysis.PairKey;
import corpus.analysis.PairMatrix;
import corpus.analysis.PairRowMaker;
import corpus.analysis.PairSetting;
import corpus.analysis.PairSummary;
import corpus.analysis.SideTables;
import corpus.table.CompactRows;
import java.io.Closeable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The pairs of one group on their way into order. They stay packed until they are written; if they
 * are too many for that, or only the first ones are asked for, each becomes a row at once.
 */
final class RankedPairs implements Closeable {
    /** Packed pairs may take one part in so many of the memory. */
    private static final int PACKED = 2;

    /** So many rows are made by one worker at once. */
    private static final int SLICE = 1 << 12;

    /** So many slices are in memory at once. */
    private static final int SLICES = 16;

    private final Cooccurrence analysis;
    private final PairSetting setting;
    private final Group group;
    private final GroupItems items;
    private final SideTables sides;
    private final PairRowMaker maker;
    private final Workers crew;
    private final RankedRows rows;

    /** Null if each pair becomes a row at once. */
    private final PackedPairs packed;

    /**
     * @param sides the results of {@link Cooccurrence#totals}
     * @param crew who adds pairs
     */
    RankedPairs(
            Cooccurrence analysis,
            Group group,
            GroupItems items,
            SideTables sides,
            Workers crew,
            Workspace workspace) {
        this.analysis = analysis;
        this.setting = analysis.setting();
        this.group = group;
        this.items = items;
        this.sides = sides;
        this.crew = crew;
        maker = analysis.rows(group, sides);
        rows = new RankedRows(analysis.ranking(), analysis.columns(), crew.number(), workspace);
        boolean packs = analysis.ranking().top() == 0 && maker.knowsOrder();
        packed = packs ? new PackedPairs(crew.number(), workspace.share(PACKED)) : null;
    }

    /**
     * Adds a cell of the matrix, unless it is too small for the table.
     *
     * @param worker who adds it
     * @param row the item of its row
     * @param slot which other item, see {@link PairMatrix.Visitor}
     */
    void add(int worker, int row, int slot, long count, long joint, long documents, long most) {
        if (!rows.part(worker).mayKeep(count, documents)) {
            return;
        }
        int other = PairMatrix.other(setting, slot);
        Item item = items.item(row);
        boolean reversed = PairMatrix.isReversed(setting, slot);
        PairKey key = PairKey.of(setting, group, item, items.item(other), reversed);
        boolean inOrder = key.a().equals(item);
        int a = inOrder ? row : other;
        int b = inOrder ? other : row;
        if (packed != null) {
            double number = maker.sortNumber(key, count, items.asFirst(a), items.asSecond(b));
            if (packed.add(worker, number, a, b, count, joint, documents, most)) {
                return;
            }
            unpack(worker);
        }
        addRow(worker, key, a, b, new PairSummary(count, joint, documents, most));
    }

    private void unpack(int worker) {
        packed.drain(
                worker,
                (a, b, count, joint, documents, most) ->
                        addRow(
                                worker,
                                key(a, b),
                                a,
                                b,
                                new PairSummary(count, joint, documents, most)));
    }

    private void addRow(int worker, PairKey key, int a, int b, PairSummary value) {
        rows.part(worker)
                .add(analysis.finish(key, value, items.asFirst(a), items.asSecond(b), sides));
    }

    private PairKey key(int a, int b) {
        return new PairKey(group, items.item(a), items.item(b));
    }

    /** Writes all rows, in order. */
    void write(RowWriter writer) {
        if (packed == null) {
            rows.write(writer);
        } else if (packed.isComplete()) {
            writePacked(writer);
        } else {
            for (int worker = 0; worker < crew.number(); worker++) {
                unpack(worker);
            }
            rows.write(writer);
        }
    }

    private void writePacked(RowWriter writer) {
        PackedPairs.Sorted sorted = packed.sorted(places());
        for (int from = 0; from < sorted.size(); from += SLICE * SLICES) {
            int to = Math.min(sorted.size(), from + SLICE * SLICES);
            CompactRows all = new CompactRows(analysis.columns(), to - from);
            for (CompactRows slice : slices(sorted, from, to)) {
                all.addAll(slice);
            }
            writer.write(all, IntStream.range(0, all.size()).toArray());
        }
    }

    private List<CompactRows> slices(PackedPairs.Sorted sorted, int from, int to) {
        CompactRows[] slices = new CompactRows[(to - from + SLICE - 1) / SLICE];
        crew.share(
                slices.length,
                (worker, slice) -> {
                    int begin = from + slice * SLICE;
                    int end = Math.min(to, begin + SLICE);
                    CompactRows made = new CompactRows(analysis.columns(), end - begin);
                    sorted.visit(
                            begin,
                            end,
                            (a, b, count, joint, documents, most) ->
                                    maker.add(
                                            key(a, b),
                                            new PairSummary(count, joint, documents, most),
                                            items.asFirst(a),
                                            items.asSecond(b),
                                            made));
                    slices[slice] = made;
                });
        return Arrays.asList(slices);
    }

    /** The place of each item, by its number, in the order of the table. */
    private int[] places() {
        Comparator<Item> order = maker.inTable();
        int[] numbers =
                IndirectSort.mergesort(
                        0, items.size(), (x, y) -> order.compare(items.item(x), items.item(y)));
        int[] places = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            places[numbers[i]] = i;
        }
        return places;
    }

    @Override
    public void close() {
        rows.close();
    }
}
