package corpus.analysis;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Metadata;
import corpus.document.Sentence;
import corpus.table.Column;
import corpus.table.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The corpus in CoNLL-U (https://universaldependencies.org/format.html), a row a sentence: the ten
 * columns of which ID, FORM, UPOS, XPOS and MISC are filled, and documents, metadata and paragraphs
 * as comments. Entities stand in MISC in the bracket notation of CorefUD and Universal Anaphora.
 * White space is one blank; everything else is as it stands in the file, and not normalised.
 */
public record ConlluText() implements Listing {
    @Override
    public List<Column> columns() {
        return Columns.of("export", "text");
    }

    @Override
    public void list(AnnotatedDocument document, Consumer<Object[]> rows) {
        List<String> comments = documentComments(document);
        int number = 0;
        int unnumbered = 0;
        for (AnnotatedBlock block : document.blocks()) {
            ConlluBlock lines = new ConlluBlock(document, block);
            boolean first = true;
            for (Sentence sentence : block.sentences()) {
                if (sentence.firstToken() == sentence.endToken()) {
                    continue;
                }
                if (first) {
                    comments.add("# newpar");
                    comments.add("# section = " + block.block().section().label());
                    first = false;
                }
                unnumbered = sentence.hasWords() ? 0 : unnumbered + 1;
                number = sentence.hasWords() ? sentence.number() : number;
                String id =
                        MiscText.identifier(document.id().name())
                                + (document.id().record() > 0 ? "-r" + document.id().record() : "")
                                + "-s"
                                + number
                                + (unnumbered > 0 ? "." + unnumbered : "");
                comments.add("# sent_id = " + id);
                comments.add("# text = " + lines.text(sentence));
                comments.addAll(lines.words(sentence));
                rows.accept(new Object[] {String.join("\n", comments) + "\n"});
                comments.clear();
            }
        }
    }

    private static List<String> documentComments(AnnotatedDocument document) {
        List<String> comments = new ArrayList<>();
        String record = document.id().record() > 0 ? " " + document.id().record() : "";
        comments.add("# newdoc id = " + MiscText.oneLine(document.id().name() + record));
        comments.add("# global.Entity = eid-etype-head-other");
        Metadata metadata = document.metadata();
        for (String name : metadata.names()) {
            comments.add(
                    ("# meta::"
                                    + MiscText.oneLine(name)
                                    + " = "
                                    + MiscText.oneLine(metadata.value(name)))
                            .stripTrailing());
        }
        return comments;
    }
}
