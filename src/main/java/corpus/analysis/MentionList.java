package corpus.analysis;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Entity;
import corpus.document.Gazetteer;
import corpus.document.Mention;
import corpus.document.Place;
import corpus.document.Sentence;
import corpus.table.Column;
import corpus.table.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Every mention with its place and its sentence.
 *
 * @param gazetteer who the entities are
 * @param with metadata fields that are added to each row
 */
public record MentionList(Gazetteer gazetteer, List<String> with) implements Listing {
    private static final List<Column> COLUMNS =
            Columns.of(
                    "entities",
                    "document",
                    "part",
                    "line",
                    "column",
                    "surface",
                    "id",
                    "type",
                    "name",
                    "method",
                    "nested_in",
                    "section",
                    "sentence_number",
                    "sentence");

    public MentionList {
        with = List.copyOf(with);
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>(COLUMNS);
        with.forEach(field -> columns.add(Column.field(field)));
        return columns;
    }

    @Override
    public void list(AnnotatedDocument document, Consumer<Object[]> rows) {
        for (AnnotatedBlock block : document.blocks()) {
            for (Mention mention : block.mentions()) {
                rows.accept(row(document, block, mention));
            }
        }
    }

    private Object[] row(AnnotatedDocument document, AnnotatedBlock block, Mention mention) {
        Place place = block.block().text().placeAt(mention.begin());
        Entity entity = gazetteer.named(mention.entity(), mention.type());
        Sentence sentence = block.sentenceAt(mention.begin());
        List<Object> cells = new ArrayList<>();
        cells.add(document.id().name());
        cells.add(place.part());
        cells.add((long) place.line());
        cells.add((long) place.column());
        cells.add(block.text().substring(mention.begin(), mention.end()));
        cells.add(entity.id());
        cells.add(entity.type().label());
        cells.add(entity.name());
        cells.add(mention.method().label());
        cells.add(mention.longerName());
        cells.add(block.block().section().label());
        cells.add((long) sentence.number());
        cells.add(block.text().substring(sentence.begin(), sentence.end()).strip());
        with.forEach(field -> cells.add(document.metadata().value(field)));
        return cells.toArray();
    }
}
