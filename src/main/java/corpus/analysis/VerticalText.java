package corpus.analysis;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Mention;
import corpus.document.Place;
import corpus.document.Sentence;
import corpus.document.Tokens;
import corpus.table.Column;
import corpus.table.Columns;
import java.util.List;
import java.util.function.Consumer;

/**
 * The corpus as vertical text for the Corpus Workbench and (No)Sketch Engine, a row a document: a
 * token a line with word, part of speech, term, line and column; around them {@code doc} with the
 * metadata as attributes, {@code p}, {@code s} and {@code ne}; {@code g} where no blank stands.
 * Everything is escaped as in XML.
 */
public record VerticalText() implements Listing {
    @Override
    public List<Column> columns() {
        return Columns.of("export", "text");
    }

    @Override
    public void list(AnnotatedDocument document, Consumer<Object[]> rows) {
        StringBuilder text = new StringBuilder();
        text.append(MetadataAttributes.tag(document)).append('\n');
        for (AnnotatedBlock block : document.blocks()) {
            if (block.tokens().size() > 0) {
                add(document, block, text);
            }
        }
        rows.accept(new Object[] {text.append("</doc>").toString()});
    }

    private static void add(AnnotatedDocument document, AnnotatedBlock block, StringBuilder text) {
        text.append("<p");
        XmlText.attribute(text, "section", block.block().section().label());
        if (!block.block().text().part().isEmpty()) {
            XmlText.attribute(text, "part", block.block().text().part());
        }
        text.append(">\n");
        TokenMentions mentions = new TokenMentions(block);
        for (Sentence sentence : block.sentences()) {
            if (sentence.endToken() == sentence.firstToken()) {
                continue;
            }
            text.append("<s");
            if (sentence.hasWords()) {
                XmlText.attribute(text, "n", Integer.toString(sentence.number()));
            }
            text.append(">\n");
            for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
                add(document, block, token, mentions, text);
                boolean glued =
                        token + 1 < sentence.endToken()
                                && block.tokens().begin(token + 1) == block.tokens().end(token);
                text.append(glued ? "<g/>\n" : "");
            }
            text.append("</s>\n");
        }
        text.append("</p>\n");
    }

    private static void add(
            AnnotatedDocument document,
            AnnotatedBlock block,
            int token,
            TokenMentions mentions,
            StringBuilder text) {
        Tokens tokens = block.tokens();
        for (MentionSpan span : mentions.begin(token)) {
            open(span.mention(), span.size() == 1 ? mentions.inside(token) : List.of(), text);
        }
        Place place = block.block().text().placeAt(tokens.begin(token));
        String surface = block.text().substring(tokens.begin(token), tokens.end(token));
        text.append(XmlText.escaped(MiscText.oneLine(surface)))
                .append('\t')
                .append(XmlText.escaped(document.tag(tokens.tag(token))))
                .append('\t')
                .append(XmlText.escaped(document.term(tokens.term(token))))
                .append('\t')
                .append(place.line())
                .append('\t')
                .append(place.column())
                .append('\n');
        text.append("</ne>\n".repeat(mentions.end(token).size()));
    }

    private static void open(Mention mention, List<MentionSpan> inside, StringBuilder text) {
        text.append("<ne");
        XmlText.attribute(text, "id", mention.entity());
        XmlText.attribute(text, "type", mention.type().label());
        XmlText.attribute(text, "method", mention.method().label());
        if (mention.isNested()) {
            XmlText.attribute(text, "nested_in", mention.nestedIn());
        }
        if (!inside.isEmpty()) {
            List<String> ids = inside.stream().map(span -> span.mention().entity()).toList();
            XmlText.attribute(text, "inside", String.join("|", ids));
        }
        text.append(">\n");
    }
}
