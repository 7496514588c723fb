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
import java.util.ArrayList;
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

    /** Written out without a look at all entities of the gazetteer. */
    @Override
    public int hashCode() {
        return 31 * grouping.hashCode() + measures.size();
    }

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
        Map<EntityKey, Found> all = new HashMap<>();
        // Which of them a mention counts for depends on whom it names and on nothing else.
        Map<EntityKey, List<Found>> byName = new HashMap<>();
        int wordsBefore = 0;
        for (AnnotatedBlock block : document.blocks()) {
            Words words = new Words(measures.isEmpty() ? NO_TOKENS : block.tokens());
            List<Mention> mentions = block.mentions();
            for (int i = 0; i < mentions.size(); i++) {
                Mention mention = mentions.get(i);
                EntityKey name = new EntityKey(group, mention.entity(), mention.recognisedType());
                List<Found> counted = byName.get(name);
                if (counted == null) {
                    counted = found(mention, group, all);
                    byName.put(name, counted);
                }
                for (Found entity : counted) {
                    entity.summary.add(block.surface(i), mention.isNested(), document.id());
                    if (!measures.isEmpty() && !mention.isNested()) {
                        entity.places.add(wordsBefore + words.before(mention.begin()));
                    }
                }
            }
            wordsBefore += words.all();
        }
        for (Map.Entry<EntityKey, Found> entry : all.entrySet()) {
            Found entity = entry.getValue();
            if (!entity.places.isEmpty()) {
                Postings postings = new Postings(entity.places.size(), wordsBefore);
                if (itemMeasures().needPositions()) {
                    postings.at(document.id(), entity.places.sort().toArray());
                }
                entity.summary.at(postings);
            }
            emitter.emit(entry.getKey(), entity.summary);
        }
    }

    /** An entity in one document, and the word tokens before its free-standing mentions. */
    private static final class Found {
        private final EntitySummary summary = new EntitySummary();
        private final IntArrayList places = new IntArrayList(0);
    }

    /** The entities that a mention counts for. */
    private List<Found> found(Mention mention, Group group, Map<EntityKey, Found> all) {
        List<Found> found = new ArrayList<>(1);
        for (EntityPolicy.Counted counted : entities.counted(mention)) {
            EntityKey key = new EntityKey(group, counted.entity().id(), mention.recognisedType());
            found.add(all.computeIfAbsent(key, unknown -> new Found()));
        }
        return found;
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
