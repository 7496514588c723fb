package corpus.analysis;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import java.util.List;

/**
 * How much text stands near a node, in each group.
 *
 * @param grouping how the corpus is divided
 * @param node the node
 * @param left how many word tokens before the node are near it
 * @param right how many behind it
 */
record WindowSizes(Grouping grouping, Node node, int left, int right)
        implements Counting<Group, WindowSize> {
    @Override
    public void count(AnnotatedDocument document, Emitter<Group, WindowSize> emitter) {
        long near = 0;
        long own = 0;
        NodeWindows windows = new NodeWindows(left, right);
        Node.Finder finder = node.finder(document);
        for (AnnotatedBlock block : document.blocks()) {
            List<NodeSpan> spans = finder.in(block);
            if (!spans.isEmpty()) {
                for (byte place : windows.of(block, spans)) {
                    near += place == NodeWindows.LEFT || place == NodeWindows.RIGHT ? 1 : 0;
                    own += place == NodeWindows.NODE ? 1 : 0;
                }
            }
        }
        if (near + own > 0) {
            for (Group group : grouping.of(document)) {
                emitter.emit(group, new WindowSize(near, own));
            }
        }
    }
}
