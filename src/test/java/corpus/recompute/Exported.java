package corpus.recompute;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What {@code corpus export} says about a corpus. */
final class Exported {
    record Token(
            String surface,
            String term,
            String pos,
            boolean word,
            int begin,
            int end,
            int line,
            int column) {}

    record Mention(
            String surface,
            String id,
            String type,
            String method,
            boolean nested,
            String nestedIn,
            int joint,
            int token,
            int begin,
            int end,
            int line,
            int column) {}

    /** A sentence with its tokens; its number is −1 if it has no word. */
    record Sentence(int number, int firstToken, int endToken, int begin, int end) {
        boolean hasWord() {
            return number > 0;
        }
    }

    record Block(
            String section,
            String part,
            String text,
            List<Sentence> sentences,
            List<Token> tokens,
            List<Mention> mentions) {
        boolean hasWord() {
            return tokens.stream().anyMatch(Token::word);
        }

        /** The free-standing mention that a token is; null if it is none. */
        Mention mentionAt(int token) {
            for (Mention mention : mentions) {
                if (mention.token() == token && !mention.nested()) {
                    return mention;
                }
            }
            return null;
        }

        /** Whether a token is a mention, be it a part of a longer name. */
        boolean isMention(int token) {
            return mentions.stream().anyMatch(mention -> mention.token() == token);
        }

        Sentence sentenceAt(int offset) {
            for (Sentence sentence : sentences) {
                if (sentence.begin() <= offset && offset < sentence.end()) {
                    return sentence;
                }
            }
            throw new AssertionError("no sentence at " + offset);
        }

        /** The text between two offsets, which are code points. */
        String text(int begin, int end) {
            int from = text.offsetByCodePoints(0, begin);
            return text.substring(from, text.offsetByCodePoints(from, end - begin));
        }
    }

    record Document(String name, Map<String, List<String>> metadata, List<Block> blocks) {
        List<Token> words() {
            List<Token> words = new ArrayList<>();
            for (Block block : blocks) {
                block.tokens().stream().filter(Token::word).forEach(words::add);
            }
            return words;
        }

        boolean has(String field, String value) {
            return metadata.getOrDefault(field, List.of()).contains(value);
        }

        String field(String name) {
            return String.join("; ", metadata.getOrDefault(name, List.of()));
        }
    }

    /** In corpus order. */
    private final List<Document> documents = new ArrayList<>();

    private final Map<String, Json> entities = new TreeMap<>();

    Exported(List<String> lines) {
        for (String line : lines) {
            Json document = Json.parse(line);
            entities.putAll(document.objectsByName("entities"));
            List<Block> blocks = new ArrayList<>();
            document.objects("blocks").forEach(block -> blocks.add(block(block)));
            documents.add(
                    new Document(
                            document.text("document"), document.textsByName("metadata"), blocks));
        }
    }

    private static Block block(Json block) {
        List<Sentence> sentences = new ArrayList<>();
        for (Json s : block.objects("sentences")) {
            sentences.add(
                    new Sentence(
                            s.number("number"),
                            s.number("first_token"),
                            s.number("end_token"),
                            s.number("begin"),
                            s.number("end")));
        }
        List<Token> tokens = new ArrayList<>();
        for (Json t : block.objects("tokens")) {
            tokens.add(
                    new Token(
                            t.text("surface"),
                            t.text("term"),
                            t.text("pos"),
                            t.truth("word"),
                            t.number("begin"),
                            t.number("end"),
                            t.number("line"),
                            t.number("column")));
        }
        List<Mention> mentions = new ArrayList<>();
        for (Json m : block.objects("mentions")) {
            mentions.add(
                    new Mention(
                            m.text("surface"),
                            m.text("id"),
                            m.text("type"),
                            m.text("method"),
                            m.truth("nested"),
                            m.text("nested_in"),
                            m.number("joint"),
                            m.number("token"),
                            m.number("begin"),
                            m.number("end"),
                            m.number("line"),
                            m.number("column")));
        }
        return new Block(
                block.text("section"),
                block.text("part"),
                block.text("text"),
                sentences,
                tokens,
                mentions);
    }

    List<Document> documents() {
        return documents;
    }

    Json entity(String id) {
        return entities.get(id);
    }

    /**
     * The documents of each group: of each value of a field, of each combination of values of
     * several; a document without the field is in the group of the empty value.
     */
    Map<List<String>, List<Document>> groups(List<String> fields) {
        Map<List<String>, List<Document>> groups = new TreeMap<>(Cells.LISTS);
        for (Document document : documents) {
            List<List<String>> combinations = List.of(List.of());
            for (String field : fields) {
                List<String> values = document.metadata().getOrDefault(field, List.of());
                List<List<String>> longer = new ArrayList<>();
                for (List<String> combination : combinations) {
                    for (String value :
                            values.isEmpty() ? List.of("") : new LinkedHashSet<>(values)) {
                        List<String> next = new ArrayList<>(combination);
                        next.add(value);
                        longer.add(next);
                    }
                }
                combinations = longer;
            }
            for (List<String> group : combinations) {
                groups.computeIfAbsent(group, key -> new ArrayList<>()).add(document);
            }
        }
        return groups;
    }
}
