package corpus.engine;

import corpus.analysis.Cooccurrence;
import corpus.analysis.Group;
import corpus.analysis.Item;
import corpus.analysis.PairMatrix;
import corpus.analysis.PairMatrixPart;
import corpus.analysis.PairSetting;
import corpus.analysis.SideTables;
import corpus.document.AnnotatedDocument;
import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of pairs. The documents are stored as units of numbered items; when all have come, the
 * pairs of each group are counted row by row of their matrix, and each pair becomes a row of the
 * table at once. If a group is too large for the memory, the matrices of its parts are written out
 * and added up.
 */
final class PairTable implements Closeable {
    /** In a smaller group, threads would cost more than they bring. */
    private static final int MANY_NUMBERS = 50_000;

    private static final int STRETCHES_FOR_EACH_WORKER = 8;

    /** The units may take one part in so many of the memory before they go into files. */
    private static final int UNITS = 4;

    private final Cooccurrence analysis;
    private final PairSetting setting;
    private final Workers workers;
    private final Workspace workspace;
    private final StoredUnits units;

    PairTable(Cooccurrence analysis, Workers workers, Workspace workspace) {
        this.analysis = analysis;
        this.setting = analysis.setting();
        this.workers = workers;
        this.workspace = workspace;
        // They stay while the matrix, which is read far more often, has its turn.
        units = new StoredUnits(setting, workers.number(), workspace.share(UNITS));
    }

    /** Takes in a document. */
    void count(int worker, AnnotatedDocument document) {
        units.add(worker, document);
    }

    /**
     * Writes the rows of all groups.
     *
     * @param sides the results of {@link Cooccurrence#totals}
     */
    void write(SideTables sides, RowWriter rows) {
        Item[] items = units.items();
        int[] numbers = new int[items.length];
        List<MarginCounter> margins = new ArrayList<>();
        for (int i = 0; i < workers.number(); i++) {
            margins.add(new MarginCounter(setting, items.length));
        }
        units.groups()
                .forEach(
                        (group, documents) -> {
                            GroupRun run = new GroupRun(group, documents, sides);
                            MarginCounter all = run.margins(margins);
                            run.write(
                                    new GroupItems(
                                            setting, analysis.ranking(), items, all, numbers),
                                    numbers,
                                    rows);
                            all.clear();
                        });
    }

    @Override
    public void close() {
        units.close();
    }

    /** The pairs of one group. */
    private final class GroupRun {
        private final Group group;
        private final List<StoredUnits.Stored> documents;
        private final SideTables sides;
        private final Workers crew;

        /** How many numbers the documents consist of. */
        private final long size;

        private GroupRun(Group group, List<StoredUnits.Stored> documents, SideTables sides) {
            this.group = group;
            this.documents = documents;
            this.sides = sides;
            size = numbersOf(documents);
            crew = size > MANY_NUMBERS ? workers : new Workers(1);
        }

        private static long numbersOf(List<StoredUnits.Stored> documents) {
            return documents.stream().mapToLong(StoredUnits.Stored::numbers).sum();
        }

        private MarginCounter margins(List<MarginCounter> margins) {
            crew.share(
                    crew.number(),
                    (worker, task) -> {
                        StoredUnits.Reader reader = units.reader();
                        for (StoredUnits.Stored document : slice(documents, task)) {
                            margins.get(worker).add(reader.read(document));
                        }
                    });
            MarginCounter all = margins.get(0);
            margins.subList(1, crew.number()).forEach(all::take);
            return all;
        }

        private <T> List<T> slice(List<T> list, int task) {
            int from = (int) ((long) list.size() * task / crew.number());
            int to = (int) ((long) list.size() * (task + 1) / crew.number());
            return list.subList(from, to);
        }

        private void write(GroupItems items, int[] numbers, RowWriter writer) {
            List<List<StoredUnits.Stored>> batches = batches(items);
            int[] stretches =
                    items.stretches(
                            crew.number() == 1 ? 1 : crew.number() * STRETCHES_FOR_EACH_WORKER);
            try (RankedPairs pairs =
                    new RankedPairs(analysis, group, items, sides, crew, workspace)) {
                if (batches.size() == 1) {
                    PairMatrix matrix = matrix(batches.get(0), items, numbers);
                    List<PairMatrix.Rows> readers = readers(matrix);
                    crew.share(
                            stretches.length - 1,
                            (worker, stretch) -> {
                                for (int i = stretches[stretch]; i < stretches[stretch + 1]; i++) {
                                    int row = i;
                                    readers.get(worker)
                                            .read(
                                                    row,
                                                    (slot, count, joint, found, most) ->
                                                            pairs.add(
                                                                    worker, row, slot, count, joint,
                                                                    found, most));
                                }
                            });
                } else {
                    writeInParts(batches, items, numbers, stretches, pairs);
                }
                pairs.write(writer);
            }
        }

        private void writeInParts(
                List<List<StoredUnits.Stored>> batches,
                GroupItems items,
                int[] numbers,
                int[] stretches,
                RankedPairs pairs) {
            List<PairRuns> runs = new ArrayList<>();
            try {
                for (int i = 1; i < stretches.length; i++) {
                    runs.add(new PairRuns(workspace.share(stretches.length)));
                }
                for (List<StoredUnits.Stored> batch : batches) {
                    writeOut(batch, items, numbers, stretches, runs);
                }
                int slots = setting.directed() ? 2 * items.size() : items.size();
                crew.share(
                        runs.size(),
                        (worker, stretch) ->
                                runs.get(stretch)
                                        .merge(
                                                stretches[stretch],
                                                slots,
                                                (row, slot, count, joint, found, most) ->
                                                        pairs.add(
                                                                worker, row, slot, count, joint,
                                                                found, most)));
            } finally {
                runs.forEach(PairRuns::close);
            }
        }

        /** A method of its own, so that nothing holds a matrix any more when the next is made. */
        private void writeOut(
                List<StoredUnits.Stored> batch,
                GroupItems items,
                int[] numbers,
                int[] stretches,
                List<PairRuns> runs) {
            List<PairMatrix.Rows> readers = readers(matrix(batch, items, numbers));
            crew.share(
                    runs.size(),
                    (worker, stretch) ->
                            runs.get(stretch)
                                    .write(
                                            readers.get(worker),
                                            stretches[stretch],
                                            stretches[stretch + 1]));
        }

        private List<PairMatrix.Rows> readers(PairMatrix matrix) {
            List<PairMatrix.Rows> readers = new ArrayList<>();
            for (int i = 0; i < crew.number(); i++) {
                readers.add(matrix.rows());
            }
            return readers;
        }

        private PairMatrix matrix(List<StoredUnits.Stored> batch, GroupItems items, int[] numbers) {
            List<PairMatrixPart> parts = new ArrayList<>();
            for (int i = 0; i < crew.number(); i++) {
                parts.add(new PairMatrixPart(setting, numbers, items.nodes()));
            }
            double share = items.shareInMatrix(size, setting);
            crew.share(
                    crew.number(),
                    (worker, task) -> {
                        StoredUnits.Reader reader = units.reader();
                        List<StoredUnits.Stored> documents = slice(batch, task);
                        parts.get(task).reserve((int) (share * numbersOf(documents)));
                        for (StoredUnits.Stored document : documents) {
                            parts.get(task).add(reader.read(document));
                        }
                    });
            return new PairMatrix(setting, items.size(), items.nodes(), parts);
        }

        /** Parts of the group whose matrix fits into the memory; at least one document each. */
        private List<List<StoredUnits.Stored>> batches(GroupItems items) {
            double most =
                    workspace.memory()
                            / (PairMatrix.bytesForEachPlace(setting)
                                    * items.shareInMatrix(size, setting));
            List<List<StoredUnits.Stored>> batches = new ArrayList<>();
            int begin = 0;
            long taken = 0;
            for (int i = 0; i < documents.size(); i++) {
                taken += documents.get(i).numbers();
                if (taken > most && i > begin) {
                    batches.add(documents.subList(begin, i));
                    begin = i;
                    taken = documents.get(i).numbers();
                }
            }
            batches.add(documents.subList(begin, documents.size()));
            return batches;
        }
    }
}
