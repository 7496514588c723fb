package corpus.engine.spark;

import corpus.analysis.Cooccurrence;
import corpus.analysis.Group;
import corpus.analysis.Item;
import corpus.document.AnnotatedDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects documents as units of items, so many that naming the items costs little. */
final class UnitsBuilder {
    /** About a megabyte. */
    private static final int MOST_NUMBERS = 1 << 18;

    private final int table;
    private final Cooccurrence pairs;
    private List<Item> items = new ArrayList<>();
    private Map<Item, Integer> numbers = new HashMap<>();
    private List<int[]> documents = new ArrayList<>();
    private List<List<Group>> groups = new ArrayList<>();
    private int size;

    /**
     * @param table the number of the table of pairs
     */
    UnitsBuilder(int table, Cooccurrence pairs) {
        this.table = table;
        this.pairs = pairs;
    }

    void add(AnnotatedDocument document) {
        int[] units = pairs.setting().units(document, this::number).toInts();
        documents.add(units);
        groups.add(new ArrayList<>(pairs.setting().grouping().of(document)));
        size += units.length;
    }

    private int number(Item item) {
        return numbers.computeIfAbsent(
                item,
                unknown -> {
                    items.add(unknown);
                    return items.size() - 1;
                });
    }

    boolean isFull() {
        return size > MOST_NUMBERS;
    }

    boolean isEmpty() {
        return documents.isEmpty();
    }

    /** What was collected; begins anew. */
    Found.Units take() {
        Found.Units units = new Found.Units(table, items, documents, groups);
        items = new ArrayList<>();
        numbers = new HashMap<>();
        documents = new ArrayList<>();
        groups = new ArrayList<>();
        size = 0;
        return units;
    }
}
