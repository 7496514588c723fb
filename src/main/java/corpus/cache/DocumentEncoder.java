package corpus.cache;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Mention;
import corpus.document.Metadata;
import corpus.document.PlacedText;
import corpus.document.Section;
import corpus.document.Sentence;
import corpus.document.TermList;
import corpus.document.TextSize;
import corpus.document.Tokens;
import corpus.document.Vocabulary;
import corpus.document.WordCounts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Puts a document into bytes; {@link StoredDocument} reads them. Columns of all blocks follow each
 * other, so that each is read by one loop and what nobody asks for is skipped.
 */
final class DocumentEncoder {
    private final DocumentFacts facts;
    private final AnnotatedDocument document;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    private DocumentEncoder(DocumentFacts facts, AnnotatedDocument document) {
        this.facts = facts;
        this.document = document;
    }

    /**
     * A document in bytes.
     *
     * @param document all of its sections; null if it was not annotated
     */
    static EncodedDocument encode(DocumentFacts facts, AnnotatedDocument document) {
        return new DocumentEncoder(facts, document).encode();
    }

    private EncodedDocument encode() {
        ByteSink head = new ByteSink();
        putFacts(head);
        if (document == null) {
            TermList none = new TermList.Builder(new Vocabulary(0)).build();
            return new EncodedDocument(none, names, head.toBytes(), new byte[0], new byte[0]);
        }
        head.number(document.tagCount());
        for (int tag = 0; tag < document.tagCount(); tag++) {
            head.number(name(document.tag(tag)));
        }
        head.part(words());
        head.part(blocks());
        head.part(sentences());
        head.part(mentions());
        return new EncodedDocument(
                document.terms(), names, head.toBytes(), tokens().toBytes(), texts().toBytes());
    }

    /** The number of a string in {@link #names}. */
    private int name(String name) {
        return numbers.computeIfAbsent(
                name,
                unknown -> {
                    names.add(unknown);
                    return names.size() - 1;
                });
    }

    private void putFacts(ByteSink head) {
        head.number(facts.id().record());
        head.number((facts.hasText() ? 1 : 0) | (document != null ? 2 : 0));
        head.raw(HexFormat.of().parseHex(facts.hash()));
        head.number(facts.labelled().size());
        facts.labelled()
                .forEach(
                        (rule, characters) -> {
                            head.number(name(rule));
                            head.large(characters);
                        });
        head.number(facts.warnings().size());
        for (String warning : facts.warnings()) {
            // Warnings begin with the name of the file, which another time may be another.
            boolean named = warning.startsWith(facts.id().name());
            head.number(named ? 1 : 0);
            head.text(named ? warning.substring(facts.id().name().length()) : warning);
        }
        Metadata metadata = facts.metadata();
        ByteSink values = new ByteSink();
        head.number(metadata.names().size());
        for (String field : metadata.names()) {
            boolean isPath = field.equals(Metadata.PATH);
            head.number((name(field) << 1) | (isPath || facts.filled().contains(field) ? 1 : 0));
            if (!isPath) {
                values.number(metadata.values(field).size());
                metadata.values(field).forEach(values::text);
            }
        }
        head.part(values);
    }

    /** The sizes and the words of each section. */
    private ByteSink words() {
        ByteSink sink = new ByteSink();
        for (Section section : Section.values()) {
            AnnotatedDocument part = document.only(EnumSet.of(section));
            if (part.blocks().isEmpty()) {
                continue;
            }
            sink.number(Enums.number(section));
            TextSize size = part.size();
            sink.large(size.paragraphs());
            sink.large(size.sentences());
            sink.large(size.characters());
            sink.large(size.words());
            WordCounts words = part.words();
            sink.number(words.size());
            ByteSink counts = new ByteSink();
            int last = 0;
            for (int i = 0; i < words.size(); i++) {
                counts.number(((words.term(i) - last) << 1) | (words.count(i) > 1 ? 1 : 0));
                last = words.term(i);
                counts.number(words.kind(i));
                if (words.count(i) > 1) {
                    counts.number(words.count(i) - 2);
                }
            }
            sink.part(counts);
        }
        return sink;
    }

    private ByteSink blocks() {
        ByteSink sink = new ByteSink();
        sink.number(document.blocks().size());
        for (AnnotatedBlock block : document.blocks()) {
            sink.number(Enums.number(block.block().kind()));
            sink.number(block.block().headingLevel());
            sink.number(Enums.number(block.block().section()));
            sink.number(name(block.block().rule()));
            sink.number(block.tokens().size());
            sink.number(block.sentences().size());
            sink.number(block.mentions().size());
        }
        return sink;
    }

    private ByteSink sentences() {
        ByteSink sink = new ByteSink();
        int number = 0;
        for (AnnotatedBlock block : document.blocks()) {
            int token = 0;
            int end = 0;
            for (Sentence sentence : block.sentences()) {
                boolean usual =
                        sentence.firstToken() == token
                                && sentence.begin() == end
                                && (!sentence.hasWords() || sentence.number() == number + 1);
                sink.number(
                        ((sentence.endToken() - sentence.firstToken()) << 2)
                                | (usual ? 0 : 2)
                                | (sentence.hasWords() ? 1 : 0));
                sink.number(sentence.end() - sentence.begin());
                if (!usual) {
                    sink.number(sentence.number());
                    sink.number(sentence.firstToken());
                    sink.number(sentence.begin());
                }
                number = sentence.hasWords() ? sentence.number() : number;
                token = sentence.endToken();
                end = sentence.end();
            }
        }
        return sink;
    }

    private ByteSink mentions() {
        ByteSink sink = new ByteSink();
        for (AnnotatedBlock block : document.blocks()) {
            int begin = 0;
            int token = 0;
            for (int i = 0; i < block.mentions().size(); i++) {
                Mention mention = block.mentions().get(i);
                sink.signed(mention.begin() - begin);
                begin = mention.begin();
                sink.number(mention.end() - mention.begin());
                sink.number(name(mention.entity()));
                sink.number(name(block.surface(i)));
                sink.number((Enums.number(mention.type()) << 3) | Enums.number(mention.method()));
                sink.number(
                        (mention.nestedIn().isEmpty() ? 0 : 1)
                                | (mention.within().isEmpty() ? 0 : 2)
                                | (mention.jointBegin() < 0 ? 0 : 4)
                                | (mention.token() < 0 ? 0 : 8));
                if (!mention.nestedIn().isEmpty()) {
                    sink.number(name(mention.nestedIn()));
                }
                if (!mention.within().isEmpty()) {
                    sink.number(name(mention.within()));
                }
                if (mention.jointBegin() >= 0) {
                    sink.signed(mention.jointBegin() - begin);
                }
                if (mention.token() >= 0) {
                    sink.signed(mention.token() - token);
                    token = mention.token();
                }
            }
        }
        return sink;
    }

    /** Terms, tags, then offsets, of all blocks. */
    private ByteSink tokens() {
        ByteSink terms = new ByteSink();
        ByteSink tags = new ByteSink();
        ByteSink offsets = new ByteSink();
        for (AnnotatedBlock block : document.blocks()) {
            Tokens tokens = block.tokens();
            int end = 0;
            for (int i = 0; i < tokens.size(); i++) {
                terms.number(tokens.term(i));
                tags.number((tokens.tag(i) << 1) | (tokens.isWord(i) ? 1 : 0));
                int gap = tokens.begin(i) - end;
                end = tokens.end(i);
                offsets.number(((end - tokens.begin(i)) << 1) | (gap == 0 ? 0 : 1));
                if (gap != 0) {
                    offsets.number(gap);
                }
            }
        }
        ByteSink sink = new ByteSink();
        sink.part(terms);
        sink.part(tags);
        sink.part(offsets);
        return sink;
    }

    private ByteSink texts() {
        StringBuilder all = new StringBuilder();
        ByteSink runs = new ByteSink();
        for (AnnotatedBlock block : document.blocks()) {
            PlacedText text = block.block().text();
            runs.number(text.text().length());
            runs.text(text.part());
            runs.number(text.runs());
            int begin = 0;
            int line = 0;
            for (int run = 0; run < text.runs(); run++) {
                runs.number(text.runBegin(run) - begin);
                runs.signed(text.runLine(run) - line);
                runs.number(text.runColumn(run));
                begin = text.runBegin(run);
                line = text.runLine(run);
            }
            all.append(text.text());
        }
        ByteSink sink = new ByteSink();
        sink.text(all.toString());
        sink.part(runs);
        return sink;
    }
}
