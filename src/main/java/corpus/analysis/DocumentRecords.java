package corpus.analysis;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Entity;
import corpus.document.Gazetteer;
import corpus.document.Mention;
import corpus.document.Metadata;
import corpus.document.Place;
import corpus.document.PlacedText;
import corpus.document.Sentence;
import corpus.document.Tokens;
import corpus.table.Column;
import corpus.table.Columns;
import corpus.table.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The corpus as JSON Lines, a row a document: everything that is known about it, so that every
 * table can be computed again. Offsets ({@code begin}, {@code end}) are code points in the text of
 * the block, from 0, the end excluded; so are the indices of tokens within the block. Lines and
 * columns are those of the file, from 1.
 *
 * @param gazetteer who the entities are
 */
public record DocumentRecords(Gazetteer gazetteer) implements Listing {
    @Override
    public List<Column> columns() {
        return Columns.of("export", "text");
    }

    @Override
    public void list(AnnotatedDocument document, Consumer<Object[]> rows) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("document", document.id().name());
        if (document.id().record() > 0) {
            record.put("record", document.id().record());
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        Metadata metadata = document.metadata();
        metadata.names().forEach(name -> fields.put(name, metadata.values(name)));
        record.put("metadata", fields);
        record.put("entities", entities(document));
        record.put(
                "blocks", document.blocks().stream().map(block -> block(document, block)).toList());
        rows.accept(new Object[] {JsonText.line(record)});
    }

    /** The entities that are mentioned and that the gazetteer knows, by id. */
    private Map<String, Object> entities(AnnotatedDocument document) {
        Map<String, Object> entities = new TreeMap<>();
        for (AnnotatedBlock block : document.blocks()) {
            for (Mention mention : block.mentions()) {
                if (mention.recognisedType() == null) {
                    entities.computeIfAbsent(mention.entity(), id -> entity(gazetteer.get(id)));
                }
            }
        }
        return entities;
    }

    private static Map<String, Object> entity(Entity entity) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("iso3", entity.iso3());
        fields.put("type", entity.type().label());
        fields.put("name", entity.name());
        fields.put("name_en", entity.nameEn());
        fields.put("members", entity.members());
        return fields;
    }

    private static Map<String, Object> block(AnnotatedDocument document, AnnotatedBlock block) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", block.block().kind().name().toLowerCase(Locale.ROOT));
        fields.put("section", block.block().section().label());
        fields.put("rule", block.block().rule());
        fields.put("part", block.block().text().part());
        fields.put("text", block.text());
        CodePointOffsets offsets = new CodePointOffsets(block.text());
        List<Object> sentences = new ArrayList<>();
        block.sentences().forEach(sentence -> sentences.add(sentence(sentence, offsets)));
        fields.put("sentences", sentences);
        List<Object> tokens = new ArrayList<>();
        for (int token = 0; token < block.tokens().size(); token++) {
            tokens.add(token(document, block, token, offsets));
        }
        fields.put("tokens", tokens);
        List<Object> mentions = new ArrayList<>();
        MentionSpan.of(block).forEach(span -> mentions.add(mention(block, span, offsets)));
        fields.put("mentions", mentions);
        return fields;
    }

    /** A number only for those with a word, as in the tables. */
    private static Map<String, Object> sentence(Sentence sentence, CodePointOffsets offsets) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("number", sentence.hasWords() ? sentence.number() : null);
        fields.put("first_token", sentence.firstToken());
        fields.put("end_token", sentence.endToken());
        fields.put("begin", offsets.of(sentence.begin()));
        fields.put("end", offsets.of(sentence.end()));
        return fields;
    }

    private static Map<String, Object> token(
            AnnotatedDocument document, AnnotatedBlock block, int token, CodePointOffsets offsets) {
        Tokens tokens = block.tokens();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("surface", block.text().substring(tokens.begin(token), tokens.end(token)));
        fields.put("term", document.term(tokens.term(token)));
        fields.put("pos", document.tag(tokens.tag(token)));
        fields.put("word", tokens.isWord(token));
        fields.put("begin", offsets.of(tokens.begin(token)));
        fields.put("end", offsets.of(tokens.end(token)));
        putPlace(fields, block.block().text(), tokens.begin(token));
        return fields;
    }

    private static Map<String, Object> mention(
            AnnotatedBlock block, MentionSpan span, CodePointOffsets offsets) {
        Mention mention = span.mention();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("surface", block.text().substring(mention.begin(), mention.end()));
        fields.put("id", mention.entity());
        fields.put("type", mention.type().label());
        fields.put("method", mention.method().label());
        fields.put("nested", mention.isNested());
        fields.put("nested_in", mention.longerName());
        fields.put("joint", mention.jointBegin() < 0 ? null : offsets.of(mention.jointBegin()));
        fields.put("token", mention.token() < 0 ? null : mention.token());
        fields.put("first_token", span.first());
        fields.put("end_token", span.end());
        fields.put("begin", offsets.of(mention.begin()));
        fields.put("end", offsets.of(mention.end()));
        putPlace(fields, block.block().text(), mention.begin());
        return fields;
    }

    private static void putPlace(Map<String, Object> fields, PlacedText text, int offset) {
        Place place = text.placeAt(offset);
        fields.put("line", place.line());
        fields.put("column", place.column());
    }
}
