package corpus.analysis;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Sentence;
import corpus.table.Column;
import corpus.table.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The text of each document as a file that {@code --pre-segmented} reads back: its front matter, a
 * blank between words, a sentence a line, an empty line between paragraphs.
 */
public record SegmentedFiles() implements Listing {
    @Override
    public List<Column> columns() {
        return Columns.of("export", "document", "text");
    }

    @Override
    public void list(AnnotatedDocument document, Consumer<Object[]> rows) {
        StringBuilder file = new StringBuilder();
        FrontMatterText.lines(document.metadata()).forEach(line -> file.append(line).append('\n'));
        boolean first = true;
        for (AnnotatedBlock block : document.blocks()) {
            List<String> lines = lines(document, block);
            if (!lines.isEmpty()) {
                file.append(first ? "" : "\n");
                lines.forEach(line -> file.append(line).append('\n'));
                first = false;
            }
        }
        rows.accept(new Object[] {DocumentFileName.of(document.id()), file.toString()});
    }

    private static List<String> lines(AnnotatedDocument document, AnnotatedBlock block) {
        List<String> lines = new ArrayList<>();
        for (Sentence sentence : block.sentences()) {
            if (sentence.endToken() > sentence.firstToken()) {
                lines.add(SegmentedLine.of(document, block, sentence));
            }
        }
        return lines;
    }
}
