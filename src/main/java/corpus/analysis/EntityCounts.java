package corpus.analysis;

import com.carrotsearch.hppc.IntArrayList;
import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Entity;
import corpus.document.Mention;
import corpus.document.Tokens;
import corpus.measure.TermMeasure;
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
 * @param measures the measures beside the columns that every table has, in their order
 * @param ranking which rows are kept
 */
public record EntityCounts(
        Grouping grouping, EntityPolicy entities, List<TermMeasure> measures, Ranking ranking)
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

    /** Nobody asks how many words there are. */
    private static final Tokens NO_TOKENS =
            new Tokens(new int[0], new int[0], new int[0], new short[0], new boolean[0]);

    @Override
    public List<Column> columns() {
        return itemMeasures().columns(COLUMNS);
    }

    @Override
    public List<Counting<?, ?>> sides() {
        return itemMeasures().sides();
    }

    private ItemMeasures itemMeasures() {
        return new ItemMeasures(grouping, measures);
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
        Map<EntityKey, IntArrayList> places = new HashMap<>();
        int wordsBefore = 0;
        for (AnnotatedBlock block : document.blocks()) {
            Words words = new Words(measures.isEmpty() ? NO_TOKENS : block.tokens());
            for (int i = 0; i < block.mentions().size(); i++) {
                Mention mention = block.mentions().get(i);
                String surface = block.surface(i);
                for (EntityPolicy.Counted counted : entities.counted(mention)) {
                    EntityKey key =
                            new EntityKey(group, counted.entity().id(), mention.recognisedType());
                    summaries
                            .computeIfAbsent(key, entity -> new EntitySummary())
                            .add(surface, mention.isNested(), document.id());
                    if (!measures.isEmpty() && !mention.isNested()) {
                        places.computeIfAbsent(key, entity -> new IntArrayList())
                                .add(wordsBefore + words.before(mention.begin()));
                    }
                }
            }
            wordsBefore += words.all();
        }
        int size = wordsBefore;
        places.forEach(
                (key, at) -> {
                    Postings postings = new Postings(at.size(), size);
                    if (itemMeasures().needPositions()) {
                        postings.at(document.id(), at.sort().toArray());
                    }
                    summaries.get(key).at(postings);
                });
        summaries.forEach(emitter::emit);
    }

    /** Counts the word tokens of a block on the way through it. */
    private static final class Words {
        private final Tokens tokens;
        private int token;
        private int words;

        private Words(Tokens tokens) {
            this.tokens = tokens;
        }

        /** How many begin before an offset; offsets have to be asked for in ascending order. */
        private int before(int offset) {
            for (; token < tokens.size() && tokens.begin(token) < offset; token++) {
                words += tokens.isWord(token) ? 1 : 0;
            }
            return words;
        }

        private int all() {
            return before(Integer.MAX_VALUE);
        }
    }

    @Override
    public List<PartSize> sizes(SideTables sides) {
        return PartSize.of(sides.table(new CorpusSize(grouping)));
    }

    @Override
    public Object[] finish(EntityKey key, EntitySummary value, SideTables sides) {
        SizeSummary size = sides.table(new CorpusSize(grouping)).get(key.group());
        Entity entity = entities.entity(key.entity(), key.recognised());
        return itemMeasures()
                .row(
                        key.group(),
                        value.count(),
                        value.postings(),
                        sides,
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
