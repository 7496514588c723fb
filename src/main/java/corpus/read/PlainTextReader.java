package corpus.read;

import corpus.document.Block;
import corpus.document.BlockKind;
import corpus.document.DocumentId;
import corpus.document.Metadata;
import corpus.document.PlacedText;
import corpus.document.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Plain text: blank lines separate paragraphs, whose lines are joined; a file without any blank
 * line between its lines has one paragraph a line. A file that begins with front matter is read as
 * Markdown.
 */
final class PlainTextReader implements DocumentReader {
    static final String FORMAT = "txt";

    private static final Decoded.DocumentMaker MAKER = PlainTextReader::document;

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public List<String> endings() {
        return List.of("txt");
    }

    @Override
    public ReadOutcome read(String name, byte[] bytes, String encoding) {
        return Decoder.decode(name, bytes, encoding).toOutcome(name, MAKER);
    }

    private static SourceDocument document(String name, SourceText source, List<String> decoding) {
        FrontMatter front = FrontMatter.of(source, name);
        if (front.bodyBegin() > 0) {
            return MarkdownReader.document(name, source, decoding);
        }
        List<String> warnings = new ArrayList<>(decoding);
        warnings.addAll(front.warnings());
        return new SourceDocument(
                DocumentId.ofFile(name), Metadata.of(name, Map.of()), blocks(source), warnings);
    }

    /** The paragraphs of a text. */
    static List<Block> blocks(SourceText source) {
        boolean separated = hasBlankLineBetween(source);
        TextAssembler assembler = new TextAssembler(source);
        for (int line = 1; line <= source.lines(); line++) {
            if (!separated || isBlank(source, line)) {
                assembler.split();
            }
            assembler.put(source.lineStart(line), source.lineEnd(line));
            assembler.lineBreak(source.lineEnd(line));
        }
        List<Block> blocks = new ArrayList<>();
        for (PlacedText text : assembler.finish()) {
            blocks.add(Block.of(BlockKind.PARAGRAPH, text));
        }
        return blocks;
    }

    /** Whether a blank line stands between lines of text. */
    static boolean hasBlankLineBetween(SourceText source) {
        boolean text = false;
        boolean blankAfterText = false;
        for (int line = 1; line <= source.lines(); line++) {
            if (isBlank(source, line)) {
                blankAfterText = text;
            } else if (blankAfterText) {
                return true;
            } else {
                text = true;
            }
        }
        return false;
    }

    /** Whether a line has nothing to be seen. */
    static boolean isBlank(SourceText source, int line) {
        int end = source.lineEnd(line);
        for (int i = source.lineStart(line); i < end; i++) {
            char c = source.charAt(i);
            if (!Characters.isBlank(c) && !Characters.isInvisible(c)) {
                return false;
            }
        }
        return true;
    }
}
