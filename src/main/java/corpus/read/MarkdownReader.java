package corpus.read;

import corpus.document.Block;
import corpus.document.BlockKind;
import corpus.document.DocumentId;
import corpus.document.Metadata;
import corpus.document.PlacedText;
import corpus.document.Section;
import corpus.document.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Markdown with or without front matter. The title is the first block: from the front matter, or
 * else a heading of level 1 that comes first. A first block or first heading that repeats the title
 * of the front matter is the same title and left out.
 */
final class MarkdownReader implements DocumentReader {
    @Override
    public String format() {
        return "md";
    }

    @Override
    public List<String> endings() {
        return List.of("md", "markdown");
    }

    @Override
    public ReadOutcome read(String name, byte[] bytes, String encoding) {
        return Decoder.decode(name, bytes, encoding).toOutcome(name, MarkdownReader::document);
    }

    /** The document of a decoded file. */
    static SourceDocument document(String name, SourceText source, List<String> decoding) {
        FrontMatter front = FrontMatter.of(source, name);
        List<String> warnings = new ArrayList<>(decoding);
        warnings.addAll(front.warnings());
        List<Block> body = MarkdownBlocks.of(source, front.bodyBegin());
        return new SourceDocument(
                DocumentId.ofFile(name),
                Metadata.of(name, front.fields()),
                withTitle(front.title(), body),
                warnings);
    }

    private static List<Block> withTitle(Optional<PlacedText> title, List<Block> body) {
        List<Block> blocks = new ArrayList<>(body);
        if (title.isPresent()) {
            int repeated = repetition(title.get().text(), body);
            if (repeated >= 0) {
                blocks.remove(repeated);
            }
            blocks.add(0, Block.of(BlockKind.TITLE, title.get()));
        } else if (!body.isEmpty() && body.get(0).headingLevel() == 1) {
            PlacedText text = body.get(0).text();
            blocks.set(0, new Block(BlockKind.TITLE, 1, Section.TITLE, "", text));
        }
        return blocks;
    }

    /** The index of the first block or first heading, if it repeats the title; otherwise −1. */
    private static int repetition(String title, List<Block> body) {
        for (int i = 0; i < body.size(); i++) {
            boolean heading = body.get(i).kind() == BlockKind.HEADING;
            if (i == 0 || heading) {
                if (repeats(body.get(i).text().text(), title)) {
                    return i;
                }
            }
            if (heading) {
                break;
            }
        }
        return -1;
    }

    /** Whether two texts differ in blanks and in the width of their characters at most. */
    static boolean repeats(String text, String title) {
        return folded(text).equals(folded(title));
    }

    /** Without blanks, and with full-width letters and marks as their ASCII twins. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Characters.isBlank(c)) {
                folded.append(c >= '\uff01' && c <= '\uff5e' ? (char) (c - 0xfee0) : c);
            }
        }
        return folded.toString();
    }
}
