package corpus.analysis;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Place;
import corpus.table.Column;
import corpus.table.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Every occurrence of a node in its context (KWIC: key word in context). The context is the text of
 * the paragraph as it stands in the file, at most {@code width} characters on each side, in whole
 * words.
 *
 * @param node what is listed
 * @param width how many characters (code points) of context there are at most on each side
 * @param with metadata fields that are added to each row
 * @param sample which of the rows are written
 * @param order in which order; the columns {@link NeighbourColumn} that it names are added to each
 *     row
 */
public record Concordance(Node node, int width, List<String> with, Sample sample, RowOrder order)
        implements Listing {
    private static final List<Column> COLUMNS =
            Columns.of("kwic", "document", "part", "line", "column", "left", "node", "right");

    private static final List<String> IDENTITY =
            List.of("document", "part", "line", "column", "node");

    public Concordance {
        with = List.copyOf(with);
        if (width < 1) {
            throw new IllegalArgumentException("a context of " + width);
        }
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>(COLUMNS);
        with.forEach(field -> columns.add(Column.field(field)));
        neighbours().forEach(neighbour -> columns.add(neighbour.column()));
        return columns;
    }

    private List<NeighbourColumn> neighbours() {
        return order.columns().stream()
                .distinct()
                .flatMap(name -> NeighbourColumn.named(name).stream())
                .toList();
    }

    @Override
    public List<String> identity() {
        return IDENTITY;
    }

    @Override
    public void list(AnnotatedDocument document, Consumer<Object[]> rows) {
        List<NeighbourColumn> neighbours = neighbours();
        Node.Finder finder = node.finder(document);
        for (AnnotatedBlock block : document.blocks()) {
            for (NodeSpan span : finder.in(block)) {
                rows.accept(row(document, block, span, neighbours));
            }
        }
    }

    private Object[] row(
            AnnotatedDocument document,
            AnnotatedBlock block,
            NodeSpan span,
            List<NeighbourColumn> neighbours) {
        Place place = block.block().text().placeAt(span.begin());
        NodeContext context = NodeContext.of(block, span, width);
        List<Object> cells = new ArrayList<>();
        cells.add(document.id().name());
        cells.add(place.part());
        cells.add((long) place.line());
        cells.add((long) place.column());
        cells.add(context.left());
        cells.add(context.node());
        cells.add(context.right());
        with.forEach(field -> cells.add(document.metadata().value(field)));
        neighbours.forEach(neighbour -> cells.add(neighbour.of(document, block, span)));
        return cells.toArray();
    }
}
