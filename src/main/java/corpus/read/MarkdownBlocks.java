package corpus.read;

import corpus.document.Block;
import corpus.document.BlockKind;
import corpus.document.PlacedText;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The blocks of a Markdown text. The parser finds the blocks; what is inside them is read by {@link
 * InlineScanner}.
 *
 * <p>Code is left out, indented code too, unless it reads as Chinese prose ({@link
 * Characters#isProse}): some exporters indent paragraphs by four blanks, and a fence that is never
 * closed would take the rest of the article with it. A heading that is long or ends like a sentence
 * is a paragraph with a line of dashes below it.
 */
final class MarkdownBlocks {
    private static final int MOST_NESTED = 100;
    private static final int LONGEST_HEADING = 120;

    private static final Parser PARSER =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create(), FootnotesExtension.create()))
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .inlineParserFactory(InlineContent::collector)
                    .maxOpenBlockParsers(MOST_NESTED)
                    .build();

    private final SourceText source;
    private final int from;
    private final List<Block> blocks = new ArrayList<>();

    private MarkdownBlocks(SourceText source, int from) {
        this.source = source;
        this.from = from;
    }

    /** The blocks of the text from an offset on, in the order of the file. */
    static List<Block> of(SourceText source, int from) {
        MarkdownBlocks reader = new MarkdownBlocks(source, from);
        reader.walk(PARSER.parse(MarkdownStructure.of(source, from)));
        return reader.blocks;
    }

    /** Without recursion: the depth of the tree is the author's, not ours. */
    private void walk(Node root) {
        Node node = root;
        while (node != null) {
            look(node);
            Node next = node.getFirstChild();
            while (next == null && node != root && node != null) {
                next = node.getNext();
                if (next == null) {
                    node = node.getParent();
                }
            }
            node = next;
        }
    }

    private void look(Node node) {
        if (node instanceof InlineContent content) {
            Node parent = content.getParent();
            InlineText text =
                    parent instanceof TableCell ? cell(content.spans()) : inline(content.spans());
            add(parent, text, content, true);
        } else if (node instanceof HtmlBlock) {
            add(node, inline(node.getSourceSpans()), InlineContent.NO_DEFINITIONS, false);
        } else if (node instanceof IndentedCodeBlock || node instanceof FencedCodeBlock) {
            code(node);
        } else if (node instanceof LinkReferenceDefinition definition) {
            // `[1]: 作者，《书名》` is a note, whatever Markdown says.
            if (definition.getDestination().codePoints().anyMatch(Characters::isHan)
                    && !definition.getDestination().contains("/")) {
                add(node, inline(node.getSourceSpans()), InlineContent.NO_DEFINITIONS, true);
            }
        }
    }

    private void code(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        StringBuilder all = new StringBuilder();
        for (SourceSpan span : spans) {
            int begin = from + span.getInputIndex();
            all.append(source.text(), begin, begin + span.getLength()).append('\n');
        }
        if (!Characters.isProse(all)) {
            return;
        }
        boolean fenced = node instanceof FencedCodeBlock;
        List<SourceSpan> paragraph = new ArrayList<>();
        int lastLine = -1;
        for (SourceSpan span : spans) {
            int begin = from + span.getInputIndex();
            String line = source.substring(begin, begin + span.getLength());
            boolean fence = fenced && isFence(line);
            // An indented line begins a paragraph, in a fence a blank line does.
            if (!fenced || fence || span.getLineIndex() > lastLine + 1) {
                add(node, inline(paragraph), InlineContent.NO_DEFINITIONS, true);
                paragraph.clear();
            }
            if (!fence) {
                paragraph.add(span);
            }
            lastLine = span.getLineIndex();
        }
        add(node, inline(paragraph), InlineContent.NO_DEFINITIONS, true);
    }

    private static boolean isFence(String line) {
        String stripped = line.strip();
        return stripped.chars().allMatch(c -> c == '`') || stripped.chars().allMatch(c -> c == '~');
    }

    private InlineText inline(List<SourceSpan> spans) {
        InlineText text = new InlineText();
        int lastLine = -1;
        for (SourceSpan span : spans) {
            boolean gap = lastLine >= 0 && span.getLineIndex() > lastLine + 1;
            text.addLine(source, from + span.getInputIndex(), span.getLength());
            if (gap) {
                text.splitAtLastLine();
            }
            lastLine = span.getLineIndex();
        }
        return text;
    }

    /** The parser leaves out one character at the end of a cell for each bar escaped in it. */
    private InlineText cell(List<SourceSpan> spans) {
        InlineText text = new InlineText();
        for (SourceSpan span : spans) {
            int begin = from + span.getInputIndex();
            int end = begin;
            int lineEnd = source.lineEnd(source.lineOf(begin));
            while (end < lineEnd && (source.charAt(end) != '|' || isEscaped(end, begin))) {
                end++;
            }
            text.addLine(source, begin, end - begin);
        }
        return text;
    }

    private boolean isEscaped(int bar, int from) {
        return bar > from && source.charAt(bar - 1) == '\\';
    }

    private void add(
            Node node, InlineText inline, InlineScanner.Definitions definitions, boolean markdown) {
        if (inline.isBlank()) {
            return;
        }
        InlineScanner.scan(inline, definitions, markdown);
        TextAssembler assembler = new TextAssembler(source);
        inline.assemble(assembler);
        for (PlacedText text : assembler.finish()) {
            if (node instanceof Heading heading && isHeading(text.text())) {
                blocks.add(Block.heading(heading.getLevel(), text));
            } else {
                blocks.add(Block.of(kind(node), text));
            }
        }
    }

    private static boolean isHeading(String text) {
        return text.length() <= LONGEST_HEADING && "。；".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private static BlockKind kind(Node node) {
        if (node instanceof TableCell) {
            return BlockKind.TABLE_CELL;
        }
        for (Node above = node; above != null; above = above.getParent()) {
            if (above instanceof FootnoteDefinition) {
                return BlockKind.FOOTNOTE;
            }
            if (above instanceof ListItem) {
                return BlockKind.LIST_ITEM;
            }
            if (above instanceof BlockQuote) {
                return BlockKind.QUOTATION;
            }
        }
        return BlockKind.PARAGRAPH;
    }
}
