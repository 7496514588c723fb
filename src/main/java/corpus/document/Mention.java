package corpus.document;

import java.util.Objects;

/**
 * A stretch of a block that names an entity.
 *
 * @param begin where it begins in the text of its block, a UTF-16 offset
 * @param end where it ends, exclusive
 * @param entity the id of the entity
 * @param method how it was recognised
 * @param nestedIn the longer name it is a part of; empty for a free-standing mention
 * @param jointBegin where the joint abbreviation begins that it is a part of; −1 for other methods
 * @param token the index of the token that it is, within its block; −1 if it is only part of a
 *     token
 */
public record Mention(
        int begin,
        int end,
        String entity,
        Method method,
        String nestedIn,
        int jointBegin,
        int token) {
    public Mention {
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(nestedIn, "nestedIn");
        if (begin < 0 || begin >= end) {
            throw new IllegalArgumentException("a mention from " + begin + " to " + end);
        }
    }

    /** Whether it stands inside a longer name; such mentions are counted apart. */
    public boolean isNested() {
        return !nestedIn.isEmpty();
    }
}
