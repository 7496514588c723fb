package corpus.analysis;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Entity;
import corpus.document.Gazetteer;
import corpus.document.Tokens;
import corpus.measure.Association;
import corpus.measure.PairCounts;
import corpus.table.Column;
import corpus.table.Columns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands near a node, on which side, and how much more often than elsewhere. The 2×2 table of
 * a collocate is one of positions: near the node or not, the collocate or not; the node's own
 * tokens are in none of its cells. Surface co-occurrence after Evert 2008.
 *
 * @param setting what stands near what
 * @param gazetteer who the entities are
 * @param measures the measures of a collocate, in the order of their columns
 * @param ranking which rows are kept
 */
public record Collocates(
        CollocateSetting setting, Gazetteer gazetteer, List<Association> measures, Ranking ranking)
        implements Analysis<ItemKey, CollocateSummary> {
    /** The measures of a table, unless the user asks for others. */
    public static final List<Association> USUAL_MEASURES =
            List.of(
                    Association.EXPECTED,
                    Association.LOG_DICE,
                    Association.MI_LOG2,
                    Association.LL_4CELL,
                    Association.T_SCORE,
                    Association.DELTA_P_NODE,
                    Association.DELTA_P_COLLOCATE);

    public Collocates {
        measures = List.copyOf(measures);
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>(Columns.of("collocates", "collocate"));
        if (setting.items() != Items.TERMS) {
            columns.addAll(Columns.of("collocates", "name", "type"));
        }
        columns.addAll(
                Columns.of(
                        "collocates",
                        "pos",
                        "count",
                        "left",
                        "right",
                        "documents",
                        "collocate_count",
                        "window_tokens",
                        "tokens"));
        measures.forEach(measure -> columns.add(Columns.named("collocates", measure.columnName())));
        return setting.grouping().columns(columns);
    }

    @Override
    public List<Counting<?, ?>> sides() {
        return List.of(new CorpusSize(setting.grouping()), windows(), margins());
    }

    @Override
    public boolean needs(Counting<?, ?> side, Summary<?> value) {
        return !side.equals(margins()) || ((Counter) value).count() >= ranking.minCount();
    }

    private WindowSizes windows() {
        return new WindowSizes(setting.grouping(), setting.node(), setting.left(), setting.right());
    }

    private CollocateMargins margins() {
        return new CollocateMargins(setting);
    }

    @Override
    public void count(AnnotatedDocument document, Emitter<ItemKey, CollocateSummary> emitter) {
        Map<Integer, CollocateSummary> found = new HashMap<>();
        ItemPositions positions = setting.positions(document);
        NodeWindows windows = setting.windows();
        Node.Finder finder = setting.node().finder(document);
        for (AnnotatedBlock block : document.blocks()) {
            List<NodeSpan> spans = finder.in(block);
            if (!spans.isEmpty()) {
                add(document, block, windows.of(block, spans), positions.of(block), found);
            }
        }
        for (Group group : setting.grouping().of(document)) {
            found.forEach(
                    (item, summary) ->
                            emitter.emit(new ItemKey(group, positions.item(item)), summary.copy()));
        }
    }

    private static void add(
            AnnotatedDocument document,
            AnnotatedBlock block,
            byte[] places,
            int[] items,
            Map<Integer, CollocateSummary> found) {
        Tokens tokens = block.tokens();
        for (int token = 0; token < items.length; token++) {
            boolean isLeft = places[token] == NodeWindows.LEFT;
            boolean isNear = isLeft || places[token] == NodeWindows.RIGHT;
            if (isNear && items[token] != ItemPositions.NONE) {
                found.computeIfAbsent(items[token], item -> new CollocateSummary())
                        .add(isLeft, document.tag(tokens.tag(token)));
            }
        }
    }

    @Override
    public Object[] finish(ItemKey key, CollocateSummary value, SideTables sides) {
        if (value.count() < ranking.minCount()) {
            return null;
        }
        WindowSize window = sides.table(windows()).get(key.group());
        long all = sides.table(new CorpusSize(setting.grouping())).get(key.group()).tokens();
        long collocate = sides.table(margins()).get(key).count();
        long tokens = all - window.own();
        PairCounts counts = new PairCounts(value.count(), window.near(), collocate, tokens);
        List<Object> cells = new ArrayList<>();
        describe(key.item(), cells);
        cells.add(value.tag());
        cells.add(value.count());
        cells.add(value.left());
        cells.add(value.right());
        cells.add(value.documents());
        cells.add(collocate);
        cells.add(window.near());
        cells.add(tokens);
        measures.forEach(measure -> cells.add(measure.of(counts)));
        return Grouping.row(key.group(), cells.toArray());
    }

    private void describe(Item item, List<Object> cells) {
        cells.add(item.name());
        if (setting.items() == Items.TERMS) {
            return;
        }
        if (item.isEntity()) {
            Entity entity = gazetteer.named(item.name(), item.recognised());
            cells.add(entity.name());
            cells.add(entity.type().label());
        } else {
            cells.add(item.name());
            cells.add("term");
        }
    }
}
