package corpus.analysis;

import corpus.document.AnnotatedDocument;
import java.util.List;

/** The pairs of one document: a matrix of that document alone. */
final class DocumentPairs {
    private final PairSetting setting;
    private final List<Group> groups;
    private final Item[] items;
    private final PairMatrix matrix;

    DocumentPairs(PairSetting setting, AnnotatedDocument document) {
        this.setting = setting;
        this.groups = setting.grouping().of(document);
        ItemNumbers named = new ItemNumbers();
        PairUnits units = setting.units(document, named);
        items = new Item[named.size()];
        int[] numbers = new int[items.length];
        int nodes = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (setting.isNode(named.item(i))) {
                numbers[i] = nodes++;
            }
        }
        int next = nodes;
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = setting.isNode(named.item(i)) ? numbers[i] : next++;
            items[numbers[i]] = named.item(i);
        }
        PairMatrixPart part = new PairMatrixPart(setting, numbers, nodes);
        part.add(units);
        matrix = new PairMatrix(setting, items.length, nodes, List.of(part));
    }

    void forEach(Emitter<PairKey, PairSummary> emitter) {
        PairMatrix.Rows rows = matrix.rows();
        for (int row = 0; row < items.length; row++) {
            Item item = items[row];
            rows.read(
                    row,
                    (slot, count, joint, documents, most) -> {
                        Item other = items[PairMatrix.other(setting, slot)];
                        boolean reversed = PairMatrix.isReversed(setting, slot);
                        for (Group group : groups) {
                            emitter.emit(
                                    PairKey.of(setting, group, item, other, reversed),
                                    new PairSummary(count, joint, documents, most));
                        }
                    });
        }
    }
}
