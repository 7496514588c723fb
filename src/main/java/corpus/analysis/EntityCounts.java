package corpus.analysis;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Entity;
import corpus.document.Mention;
import corpus.table.Column;
import corpus.table.Columns;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which entities are mentioned, how often, under which names, in how many documents.
 *
 * @param grouping how the corpus is divided
 * @param entities for whom a mention counts
 * @param ranking which rows are kept
 */
public record EntityCounts(Grouping grouping, EntityPolicy entities, Ranking ranking)
        implements Analysis<EntityKey, EntitySummary> {
    private static final List<Column> COLUMNS =
            Columns.of(
                    "entities",
                    "id",
                    "iso3",
                    "type",
                    "name",
                    "name_en",
                    "count",
                    "nested",
                    "per_million",
                    "documents",
                    "document_share",
                    "max_document_share",
                    "forms",
                    "first_document");

    @Override
    public List<Column> columns() {
        return grouping.columns(COLUMNS);
    }

    @Override
    public List<Counting<?, ?>> sides() {
        return List.of(new CorpusSize(grouping));
    }

    @Override
    public void count(AnnotatedDocument document, Emitter<EntityKey, EntitySummary> emitter) {
        for (Group group : grouping.of(document)) {
            count(document, group, emitter);
        }
    }

    private void count(
            AnnotatedDocument document, Group group, Emitter<EntityKey, EntitySummary> emitter) {
        Map<EntityKey, EntitySummary> summaries = new HashMap<>();
        for (AnnotatedBlock block : document.blocks()) {
            for (Mention mention : block.mentions()) {
                String surface = block.text().substring(mention.begin(), mention.end());
                for (EntityPolicy.Counted counted : entities.counted(mention)) {
                    summaries
                            .computeIfAbsent(
                                    new EntityKey(
                                            group, counted.entity().id(), mention.recognisedType()),
                                    entity -> new EntitySummary())
                            .add(surface, mention.isNested(), document.id());
                }
            }
        }
        summaries.forEach(emitter::emit);
    }

    @Override
    public List<PartSize> sizes(SideTables sides) {
        return PartSize.of(sides.table(new CorpusSize(grouping)));
    }

    @Override
    public Object[] finish(EntityKey key, EntitySummary value, SideTables sides) {
        SizeSummary size = sides.table(new CorpusSize(grouping)).get(key.group());
        Entity entity = entities.entity(key.entity(), key.recognised());
        return Grouping.row(
                key.group(),
                entity.id(),
                entity.iso3(),
                entity.type().label(),
                entity.name(),
                entity.nameEn(),
                value.count(),
                value.nested(),
                size.perMillion(value.count()),
                value.documents(),
                size.documentShare(value.documents()),
                value.maxDocumentShare(),
                value.forms(),
                value.firstDocument());
    }
}
