package corpus.engine;

import corpus.analysis.Group;
import corpus.analysis.Item;
import corpus.analysis.ItemNumbering;
import corpus.analysis.PairSetting;
import corpus.analysis.PairUnits;
import corpus.document.AnnotatedDocument;
import corpus.document.Vocabulary;
import java.io.Closeable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The units of all documents of a run, from which pairs are counted when all have come; in few
 * bytes, in memory or in temporary files. Each worker stores on its own.
 */
final class StoredUnits implements Closeable {
    private static final int READ_AT_ONCE = 1 << 15;

    private final PairSetting setting;
    private final Map<Item, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();
    private final List<Shelf> shelves = new ArrayList<>();

    StoredUnits(PairSetting setting, int workers, Workspace workspace) {
        this.setting = setting;
        for (int i = 0; i < workers; i++) {
            shelves.add(new Shelf(new Spill(workspace.share(workers))));
        }
    }

    /** What one worker has stored. */
    private static final class Shelf {
        private final Spill spill;
        private final SpillWriter writer;
        private final Map<Group, List<Stored>> groups = new HashMap<>();

        /** Which vocabulary the terms have their numbers in; null as long as there are none. */
        private Vocabulary vocabulary;

        /** The numbers of items by those of terms, one more; 0: not known to this worker. */
        private int[] itemsOfTerms = {};

        private Shelf(Spill spill) {
            this.spill = spill;
            this.writer = new SpillWriter(spill);
        }
    }

    /**
     * Where a document is.
     *
     * @param shelf who stored it
     * @param begin the position of its first byte
     * @param end the position behind its last byte
     * @param numbers how many numbers it consists of
     */
    record Stored(int shelf, long begin, long end, int numbers) {}

    /** Stores a document. */
    void add(int worker, AnnotatedDocument document) {
        Shelf shelf = shelves.get(worker);
        int[] ints = setting.units(document, new Numbering(shelf)).toInts();
        long begin = shelf.writer.position();
        for (int each : ints) {
            shelf.writer.write(each);
        }
        Stored stored = new Stored(worker, begin, shelf.writer.position(), ints.length);
        for (Group group : setting.grouping().of(document)) {
            shelf.groups.computeIfAbsent(group, unknown -> new ArrayList<>()).add(stored);
        }
    }

    /** Numbers items for all workers; one worker asks for a term only once. */
    private final class Numbering implements ItemNumbering {
        private final Shelf shelf;

        private Numbering(Shelf shelf) {
            this.shelf = shelf;
        }

        @Override
        public int number(Item item) {
            Integer known = numbers.get(item);
            return known != null
                    ? known
                    : numbers.computeIfAbsent(item, unknown -> next.getAndIncrement());
        }

        @Override
        public int number(AnnotatedDocument document, int term) {
            int number = document.termNumber(term);
            if (shelf.vocabulary == null) {
                shelf.vocabulary = document.vocabulary();
            }
            if (number == Vocabulary.NONE || shelf.vocabulary != document.vocabulary()) {
                return ItemNumbering.super.number(document, term);
            }
            if (number >= shelf.itemsOfTerms.length) {
                int more = Math.max(number + 1, shelf.itemsOfTerms.length * 2);
                shelf.itemsOfTerms = Arrays.copyOf(shelf.itemsOfTerms, more);
            }
            if (shelf.itemsOfTerms[number] == 0) {
                shelf.itemsOfTerms[number] = ItemNumbering.super.number(document, term) + 1;
            }
            return shelf.itemsOfTerms[number] - 1;
        }
    }

    /** All items, by their numbers. */
    Item[] items() {
        Item[] items = new Item[numbers.size()];
        numbers.forEach((item, number) -> items[number] = item);
        return items;
    }

    /** The documents of each group, groups in order. Nothing is stored after this. */
    Map<Group, List<Stored>> groups() {
        Map<Group, List<Stored>> groups = new TreeMap<>();
        for (Shelf shelf : shelves) {
            shelf.writer.flush();
            shelf.groups.forEach(
                    (group, documents) ->
                            groups.computeIfAbsent(group, unknown -> new ArrayList<>())
                                    .addAll(documents));
        }
        return groups;
    }

    /** Reads documents again; each thread needs its own reader. */
    Reader reader() {
        return new Reader();
    }

    /** Reads documents that were stored. */
    final class Reader {
        private final SpillReader[] readers = new SpillReader[shelves.size()];

        private Reader() {}

        PairUnits read(Stored stored) {
            int shelf = stored.shelf();
            if (readers[shelf] == null) {
                readers[shelf] = new SpillReader(shelves.get(shelf).spill, READ_AT_ONCE);
            }
            SpillReader reader = readers[shelf].seek(stored.begin(), stored.end());
            int[] ints = new int[stored.numbers()];
            for (int i = 0; i < ints.length; i++) {
                ints[i] = reader.readInt();
            }
            return PairUnits.of(ints);
        }
    }

    @Override
    public void close() {
        shelves.forEach(shelf -> shelf.spill.close());
    }
}
