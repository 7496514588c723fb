package corpus.read;

import java.io.Serializable;
import java.util.Objects;

/**
 * What was found out about a folder while its files were listed, and what belongs to every table
 * made from it: a shard carries it along.
 *
 * @param unreadable a folder or link whose text is missing; null for a warning
 * @param warning what was decided in the user's place; empty if something is missing
 */
public record ShardNote(ReadOutcome.Skipped unreadable, String warning) implements Serializable {
    public ShardNote {
        Objects.requireNonNull(warning, "warning");
        if ((unreadable == null) == warning.isEmpty()) {
            throw new IllegalArgumentException("either something is missing or a warning");
        }
    }

    /** Something is missing. */
    static ShardNote of(ReadOutcome.Skipped unreadable) {
        return new ShardNote(unreadable, "");
    }

    /** A sentence that begins with the name of a file or folder. */
    static ShardNote of(String warning) {
        return new ShardNote(null, warning);
    }
}
