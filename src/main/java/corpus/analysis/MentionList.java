package corpus.analysis;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Entity;
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
 * @param entities for whom a mention counts; a row for each
 * @param with metadata fields that are added to each row
 * @param sample which of the rows are written
 * @param check whether empty columns follow, for judging each row by hand
 */
public record MentionList(EntityPolicy entities, List<String> with, Sample sample, boolean check)
        implements Listing {
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

    private static final List<String> IDENTITY =
            List.of("document", "part", "line", "column", "surface", "id");

    public MentionList {
        with = List.copyOf(with);
    }

    /** All mentions, as they are. */
    public MentionList(EntityPolicy entities, List<String> with) {
        this(entities, with, Sample.ALL, false);
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>(COLUMNS);
        if (entities.expandGroups()) {
            columns.add(Columns.named("entities", "member_of"));
        }
        with.forEach(field -> columns.add(Column.field(field)));
        if (check) {
            columns.addAll(Columns.of("entities", "correct", "comment"));
        }
        return columns;
    }

    @Override
    public List<String> identity() {
        return IDENTITY;
    }

    @Override
    public void list(AnnotatedDocument document, Consumer<Object[]> rows) {
        for (AnnotatedBlock block : document.blocks()) {
            for (Mention mention : block.mentions()) {
                for (EntityPolicy.Counted counted : entities.counted(mention)) {
                    rows.accept(row(document, block, mention, counted));
                }
            }
        }
    }

    private Object[] row(
            AnnotatedDocument document,
            AnnotatedBlock block,
            Mention mention,
            EntityPolicy.Counted counted) {
        Place place = block.block().text().placeAt(mention.begin());
        Entity entity = counted.entity();
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
        if (entities.expandGroups()) {
            cells.add(counted.memberOf());
        }
        with.forEach(field -> cells.add(document.metadata().value(field)));
        if (check) {
            cells.add("");
            cells.add("");
        }
        return cells.toArray();
    }
}
