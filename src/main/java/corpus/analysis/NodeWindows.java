package corpus.analysis;

import corpus.document.AnnotatedBlock;
import corpus.document.Sentence;
import corpus.document.Tokens;
import java.util.List;

/**
 * Which word tokens of a block stand near a node: at most so many word tokens before it or behind
 * it, in its sentence. Each position counts once, however many nodes are near: it belongs to the
 * nearer one, and stands before it if there is one as near behind it. The node's own tokens stand
 * nowhere. Surface co-occurrence after Evert 2008.
 */
final class NodeWindows {
    static final byte OUTSIDE = 0;
    static final byte NODE = 1;
    static final byte LEFT = 2;
    static final byte RIGHT = 3;

    private static final int FAR = Integer.MAX_VALUE;

    private final int left;
    private final int right;

    /**
     * @param left how many word tokens before a node stand near it
     * @param right how many behind it
     */
    NodeWindows(int left, int right) {
        this.left = left;
        this.right = right;
    }

    /** For each token of a block where it stands; what is no word token stands nowhere. */
    byte[] of(AnnotatedBlock block, List<NodeSpan> spans) {
        Tokens tokens = block.tokens();
        byte[] places = new byte[tokens.size()];
        if (spans.isEmpty()) {
            return places;
        }
        boolean[] begins = new boolean[tokens.size() + 1];
        boolean[] ends = new boolean[tokens.size() + 1];
        for (NodeSpan span : spans) {
            begins[span.firstToken()] = true;
            ends[span.endToken()] = true;
            for (int token = span.firstToken(); token < span.endToken(); token++) {
                places[token] = tokens.isWord(token) ? NODE : OUTSIDE;
            }
        }
        int[] after = new int[tokens.size()];
        for (Sentence sentence : block.sentences()) {
            int distance = FAR;
            for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
                if (ends[token] && token > sentence.firstToken()) {
                    distance = 0;
                }
                if (tokens.isWord(token) && places[token] != NODE) {
                    distance = oneMore(distance);
                    after[token] = distance;
                }
            }
            distance = FAR;
            for (int token = sentence.endToken() - 1; token >= sentence.firstToken(); token--) {
                if (tokens.isWord(token) && places[token] != NODE) {
                    distance = oneMore(distance);
                    places[token] = place(distance, after[token]);
                }
                if (begins[token]) {
                    distance = 0;
                }
            }
        }
        return places;
    }

    private static int oneMore(int distance) {
        return distance == FAR ? FAR : distance + 1;
    }

    private byte place(int before, int after) {
        boolean isBefore = before <= left;
        boolean isAfter = after <= right;
        if (isBefore && isAfter) {
            return before <= after ? LEFT : RIGHT;
        }
        if (isBefore) {
            return LEFT;
        }
        return isAfter ? RIGHT : OUTSIDE;
    }
}
