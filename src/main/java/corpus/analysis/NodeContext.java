package corpus.analysis;

import corpus.document.AnnotatedBlock;
import corpus.document.Tokens;

/**
 * An occurrence of a node with the text around it. Put together, the three parts are a stretch of
 * the text.
 *
 * @param left the text before it
 * @param node the occurrence
 * @param right the text behind it
 */
record NodeContext(String left, String node, String right) {
    /**
     * The context inside a block.
     *
     * @param width the most code points on each side; words are left out whole, unless the nearest
     *     one is longer
     */
    static NodeContext of(AnnotatedBlock block, NodeSpan span, int width) {
        String text = block.text();
        int from = leftEnd(block, span, width);
        int to = rightEnd(block, span, width);
        return new NodeContext(
                text.substring(from, span.begin()).stripLeading(),
                text.substring(span.begin(), span.end()),
                text.substring(span.end(), to).stripTrailing());
    }

    private static int leftEnd(AnnotatedBlock block, NodeSpan span, int width) {
        String text = block.text();
        int farthest = span.begin();
        for (int i = 0; i < width && farthest > 0; i++) {
            farthest = text.offsetByCodePoints(farthest, -1);
        }
        if (farthest == 0) {
            return 0;
        }
        Tokens tokens = block.tokens();
        int token = span.firstToken();
        while (token > 0 && tokens.begin(token - 1) >= farthest) {
            token--;
        }
        // A nested mention has a part of its own token before it.
        int begin = tokens.begin(token);
        return begin < span.begin() && begin >= farthest ? begin : farthest;
    }

    private static int rightEnd(AnnotatedBlock block, NodeSpan span, int width) {
        String text = block.text();
        int farthest = span.end();
        for (int i = 0; i < width && farthest < text.length(); i++) {
            farthest = text.offsetByCodePoints(farthest, 1);
        }
        if (farthest == text.length()) {
            return farthest;
        }
        Tokens tokens = block.tokens();
        int token = span.endToken() - 1;
        while (token + 1 < tokens.size() && tokens.end(token + 1) <= farthest) {
            token++;
        }
        int end = tokens.end(token);
        return end > span.end() && end <= farthest ? end : farthest;
    }
}
