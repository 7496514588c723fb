package corpus.evaluation;

import java.util.List;

/**
 * What is known of a line of a gold set.
 *
 * @param script {@code simplified} or {@code traditional}
 * @param kinds one or several, such as {@code trap} or {@code plain}
 */
record Sentence(String script, List<String> kinds) {
    /** A sentence without any mention. */
    static final String PLAIN = "plain";

    /** Of a line that is not described. */
    static final Sentence UNKNOWN = new Sentence("", List.of());

    Sentence {
        kinds = List.copyOf(kinds);
    }
}
