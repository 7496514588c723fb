package corpus.analysis;

import corpus.document.AnnotatedBlock;
import corpus.document.Mention;
import corpus.document.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * A mention with the tokens that it touches.
 *
 * @param mention the mention
 * @param first the index of its first token within the block
 * @param end the index after its last token
 * @param whole whether it begins and ends with a token; a name inside a longer one may not
 */
record MentionSpan(Mention mention, int first, int end, boolean whole) {
    /** The mentions of a block in their order. */
    static List<MentionSpan> of(AnnotatedBlock block) {
        Tokens tokens = block.tokens();
        List<MentionSpan> spans = new ArrayList<>();
        int next = 0;
        for (Mention mention : block.mentions()) {
            // Mentions are sorted by their begin.
            while (next < tokens.size() && tokens.end(next) <= mention.begin()) {
                next++;
            }
            int end = next;
            while (end < tokens.size() && tokens.begin(end) < mention.end()) {
                end++;
            }
            boolean whole =
                    end > next
                            && tokens.begin(next) == mention.begin()
                            && tokens.end(end - 1) == mention.end();
            spans.add(new MentionSpan(mention, next, end, whole));
        }
        return spans;
    }

    /** How many tokens it has. */
    int size() {
        return end - first;
    }
}
