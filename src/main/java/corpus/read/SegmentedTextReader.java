package corpus.read;

import corpus.document.Block;
import corpus.document.BlockKind;
import corpus.document.DocumentId;
import corpus.document.Metadata;
import corpus.document.PlacedText;
import corpus.document.SourceDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * Plain text whose words are separated by blanks already: what {@code corpus export} and other
 * segmenters write. Nothing in it is mark-up. The end of a line ends a sentence; it stays in the
 * text of its block as a line feed. Blank lines separate paragraphs; a file without them has one a
 * line.
 *
 * <p>A file with front matter is one of {@code corpus export}: its lines are its sentences, which
 * every block shows by a line feed at its end, too, and blank lines alone separate paragraphs. A
 * first paragraph that repeats the title of the front matter is the title: its words are separated,
 * those of the front matter are not.
 */
final class SegmentedTextReader implements DocumentReader {
    @Override
    public String format() {
        return PlainTextReader.FORMAT;
    }

    @Override
    public List<String> endings() {
        return List.of("txt");
    }

    @Override
    public ReadOutcome read(String name, byte[] bytes, String encoding) {
        return Decoder.decode(name, bytes, encoding).toOutcome(name, SegmentedTextReader::document);
    }

    private static SourceDocument document(String name, SourceText source, List<String> decoding) {
        FrontMatter front = FrontMatter.of(source, name);
        List<String> warnings = new ArrayList<>(decoding);
        warnings.addAll(front.warnings());
        List<Block> blocks = blocks(source, front.bodyBegin());
        front.title().ifPresent(title -> addTitle(title, blocks));
        return new SourceDocument(
                DocumentId.ofFile(name), Metadata.of(name, front.fields()), blocks, warnings);
    }

    private static List<Block> blocks(SourceText source, int begin) {
        boolean exported = begin > 0;
        boolean paragraphs = exported || PlainTextReader.hasBlankLineBetween(source);
        TextAssembler assembler = new TextAssembler(source);
        for (int line = exported ? source.lineOf(begin) : 1; line <= source.lines(); line++) {
            if (!paragraphs || PlainTextReader.isBlank(source, line)) {
                end(assembler, exported);
            }
            assembler.put(Math.max(begin, source.lineStart(line)), source.lineEnd(line));
            assembler.lineEnd(source.lineEnd(line));
        }
        end(assembler, exported);
        List<Block> blocks = new ArrayList<>();
        for (PlacedText text : assembler.finish()) {
            blocks.add(Block.of(BlockKind.PARAGRAPH, text));
        }
        return blocks;
    }

    private static void end(TextAssembler assembler, boolean exported) {
        if (exported) {
            assembler.lastLineEnd();
        }
        assembler.split();
    }

    private static void addTitle(PlacedText title, List<Block> blocks) {
        boolean repeated =
                !blocks.isEmpty()
                        && MarkdownReader.repeats(
                                blocks.get(0).text().text().replace('\n', ' '), title.text());
        PlacedText text = repeated ? blocks.remove(0).text() : title;
        blocks.add(0, Block.of(BlockKind.TITLE, text));
    }
}
