package corpus.engine.spark;

import corpus.analysis.Group;
import corpus.analysis.Item;
import corpus.analysis.PairMatrix;
import corpus.analysis.PairMatrixPart;
import corpus.analysis.PairSetting;
import corpus.analysis.PairUnits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import scala.Tuple2;

/**
 * The cells of the matrices of a slice, row by row. So many documents as fit are put into matrices,
 * one for each group; these are read, and the next documents follow.
 */
final class PairCells implements Iterator<Tuple2<RowKey, CellRow>> {
    /** Numbers of documents in matrices at once, 12 to 28 bytes each. */
    private static final int MOST_NUMBERS = 1 << 21;

    private final PairSetting setting;
    private final KeptItems kept;
    private final Iterator<Found> units;
    private final Map<Integer, Map<Item, Integer>> numbers = new HashMap<>();
    private Iterator<Map.Entry<Integer, PairMatrixPart>> parts =
            new TreeMap<Integer, PairMatrixPart>().entrySet().iterator();
    private int group;
    private PairMatrix.Rows matrix;
    private int rows;
    private int row;
    private Tuple2<RowKey, CellRow> next;

    /**
     * @param units the documents of a slice
     */
    PairCells(PairSetting setting, KeptItems kept, Iterator<Found> units) {
        this.setting = setting;
        this.kept = kept;
        this.units = units;
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            if (row < rows) {
                next = read(row++);
            } else if (parts.hasNext()) {
                index(parts.next());
            } else if (units.hasNext()) {
                matrix = null;
                parts = fill();
            } else {
                return false;
            }
        }
        return true;
    }

    @Override
    public Tuple2<RowKey, CellRow> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Tuple2<RowKey, CellRow> cells = next;
        next = null;
        return cells;
    }

    /** The cells of a row; null if there are none. */
    private Tuple2<RowKey, CellRow> read(int number) {
        CellRow.Builder cells = new CellRow.Builder(16);
        matrix.read(number, cells::add);
        return cells.isEmpty() ? null : new Tuple2<>(new RowKey(group, number), cells.sorted());
    }

    private void index(Map.Entry<Integer, PairMatrixPart> part) {
        KeptItems.OfGroup items = kept.group(part.getKey());
        group = part.getKey();
        rows = items.items().size();
        row = 0;
        matrix = new PairMatrix(setting, rows, items.nodes(), List.of(part.getValue())).rows();
    }

    private Iterator<Map.Entry<Integer, PairMatrixPart>> fill() {
        Map<Integer, PairMatrixPart> filled = new TreeMap<>();
        int size = 0;
        while (units.hasNext() && size < MOST_NUMBERS) {
            size += add((Found.Units) units.next(), filled);
        }
        return filled.entrySet().iterator();
    }

    private int add(Found.Units found, Map<Integer, PairMatrixPart> into) {
        Map<Integer, int[]> renumbering = new HashMap<>();
        int size = 0;
        for (int i = 0; i < found.documents().size(); i++) {
            PairUnits document = PairUnits.of(found.documents().get(i));
            for (Group each : found.groups().get(i)) {
                Integer number = kept.number(each);
                if (number != null) {
                    int[] known =
                            renumbering.computeIfAbsent(
                                    number, unknown -> numbersOf(number, found.items()));
                    into.computeIfAbsent(number, this::part).add(document.renumbered(known));
                    size += found.documents().get(i).length;
                }
            }
        }
        return size;
    }

    private PairMatrixPart part(int number) {
        int[] same = new int[kept.group(number).items().size()];
        for (int i = 0; i < same.length; i++) {
            same[i] = i;
        }
        return new PairMatrixPart(setting, same, kept.group(number).nodes());
    }

    private int[] numbersOf(int number, List<Item> items) {
        Map<Item, Integer> known = numbers.computeIfAbsent(number, this::numbers);
        List<Integer> found = new ArrayList<>(items.size());
        items.forEach(item -> found.add(known.getOrDefault(item, PairUnits.NO_ITEM)));
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    private Map<Item, Integer> numbers(int number) {
        Map<Item, Integer> all = new HashMap<>();
        kept.group(number).items().forEach(item -> all.put(item, all.size()));
        return all;
    }
}
