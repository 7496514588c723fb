package corpus.analysis;

import corpus.document.AnnotatedBlock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The mentions of a block by the tokens where they begin and end. */
final class TokenMentions {
    private final Map<Integer, List<MentionSpan>> begins = new HashMap<>();
    private final Map<Integer, List<MentionSpan>> ends = new HashMap<>();
    private final Map<Integer, List<MentionSpan>> inside = new HashMap<>();

    TokenMentions(AnnotatedBlock block) {
        for (MentionSpan span : MentionSpan.of(block)) {
            if (span.whole()) {
                add(begins, span.first(), span);
                add(ends, span.end() - 1, span);
            } else if (span.size() == 1) {
                add(inside, span.first(), span);
            }
        }
        // They came by begin, the longer first: those that end together close in reverse.
        ends.values().forEach(Collections::reverse);
    }

    /** Those that begin with a token and end with one, the longer first. */
    List<MentionSpan> begin(int token) {
        return begins.getOrDefault(token, List.of());
    }

    /** Those that end with a token and begin with one, the shorter first. */
    List<MentionSpan> end(int token) {
        return ends.getOrDefault(token, List.of());
    }

    /** Those that are only a part of a token. */
    List<MentionSpan> inside(int token) {
        return inside.getOrDefault(token, List.of());
    }

    private static void add(Map<Integer, List<MentionSpan>> byToken, int token, MentionSpan span) {
        byToken.computeIfAbsent(token, key -> new ArrayList<>()).add(span);
    }
}
