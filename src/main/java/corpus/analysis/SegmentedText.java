package corpus.analysis;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Sentence;
import corpus.table.Column;
import corpus.table.Columns;
import java.util.List;
import java.util.function.Consumer;

/** The text with a blank between words: a sentence a line, an empty line after each document. */
public record SegmentedText() implements Listing {
    @Override
    public List<Column> columns() {
        return Columns.of("export", "text");
    }

    @Override
    public void list(AnnotatedDocument document, Consumer<Object[]> rows) {
        boolean any = false;
        for (AnnotatedBlock block : document.blocks()) {
            for (Sentence sentence : block.sentences()) {
                if (sentence.endToken() > sentence.firstToken()) {
                    rows.accept(new Object[] {SegmentedLine.of(document, block, sentence)});
                    any = true;
                }
            }
        }
        if (any) {
            rows.accept(new Object[] {""});
        }
    }
}
