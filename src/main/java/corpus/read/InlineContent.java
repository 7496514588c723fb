package corpus.read;

import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.CustomNode;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLines;

/**
 * Where the content of a block stands in the file. Takes the place of the parser's own inline
 * nodes: those lose the places of escaped characters, and emphasis beside Chinese punctuation.
 */
final class InlineContent extends CustomNode implements InlineScanner.Definitions {
    /** For blocks in which no link refers to a definition. */
    static final InlineScanner.Definitions NO_DEFINITIONS = label -> false;

    private final List<SourceSpan> spans;
    private final InlineParserContext context;

    private InlineContent(List<SourceSpan> spans, InlineParserContext context) {
        this.spans = spans;
        this.context = context;
    }

    /** The "inline parser" that only notes where the content is. */
    static InlineParser collector(InlineParserContext context) {
        return (SourceLines lines, Node block) ->
                block.appendChild(new InlineContent(lines.getSourceSpans(), context));
    }

    List<SourceSpan> spans() {
        return spans;
    }

    @Override
    public boolean has(String label) {
        if (label.isEmpty()) {
            return false;
        }
        return label.charAt(0) == '^'
                ? context.getDefinition(FootnoteDefinition.class, label.substring(1)) != null
                : context.getDefinition(LinkReferenceDefinition.class, label) != null;
    }
}
