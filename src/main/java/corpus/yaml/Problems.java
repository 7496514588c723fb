package corpus.yaml;

import corpus.document.CorpusException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Collects the mistakes of a file, so that the user mends them in one go instead of one a run. Not
 * safe for use by several threads.
 */
public final class Problems {
    private static final int MOST_SHOWN = 50;

    private final List<Problem> all = new ArrayList<>();

    /** A mistake at a line, 1-based (0: the file as a whole). */
    public void add(String source, int line, String sentence) {
        all.add(new Problem(source, line, sentence));
    }

    /** A mistake at a node. */
    public void add(YamlNode node, String sentence) {
        add(node.source(), node.line(), sentence);
    }

    /** All mistakes, in the order in which they were found. */
    public List<Problem> all() {
        return List.copyOf(all);
    }

    /** Whether nothing was wrong. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /**
     * Goes on only if nothing was wrong.
     *
     * @throws CorpusException with a line for each mistake (the first 50)
     */
    public void throwIfAny() {
        if (all.isEmpty()) {
            return;
        }
        String shown =
                all.stream()
                        .limit(MOST_SHOWN)
                        .map(Problem::toString)
                        .collect(Collectors.joining("\n"));
        int hidden = all.size() - MOST_SHOWN;
        throw new CorpusException(hidden > 0 ? shown + "\n… and " + hidden + " more." : shown);
    }
}
