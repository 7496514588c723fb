package corpus.analysis;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Sentence;
import corpus.document.Tokens;
import corpus.table.Column;
import corpus.table.Columns;
import java.util.List;
import java.util.function.Consumer;

/** The text with a blank between words: a sentence a line, an empty line after each document. */
public record SegmentedText() implements Listing {
    private static final char NO_BREAK_SPACE = '\u00A0';

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
                    rows.accept(new Object[] {words(block, sentence)});
                    any = true;
                }
            }
        }
        if (any) {
            rows.accept(new Object[] {""});
        }
    }

    private static String words(AnnotatedBlock block, Sentence sentence) {
        StringBuilder line = new StringBuilder();
        Tokens tokens = block.tokens();
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (line.length() > 0) {
                line.append(' ');
            }
            // A name that a line break or a blank ran through stays one word.
            for (int at = tokens.begin(i); at < tokens.end(i); at++) {
                char c = block.text().charAt(at);
                line.append(Character.isWhitespace(c) ? NO_BREAK_SPACE : c);
            }
        }
        return line.toString();
    }
}
