package corpus.document;

import java.util.Objects;

/**
 * A stretch of a block that names an entity.
 *
 * @param begin where it begins in the text of its block, a UTF-16 offset
 * @param end where it ends, exclusive
 * @param entity the id of the entity; for {@link Method#NER} the name itself
 * @param type what kind of thing the entity is: a name that no gazetteer knows may be that of a
 *     person here and that of a place there
 * @param method how it was recognised
 * @param nestedIn the longer name it is a part of; empty for a free-standing mention
 * @param within the recognised name ({@link Method#NER}) around it; empty if there is none. It
 *     changes nothing about the mention: 中国 in 中国外交部 stands free
 * @param jointBegin where the joint abbreviation begins that it is a part of; −1 for other methods
 * @param token the index of the token that it is, within its block; −1 if it is only part of a
 *     token, or has several
 */
public record Mention(
        int begin,
        int end,
        String entity,
        EntityType type,
        Method method,
        String nestedIn,
        String within,
        int jointBegin,
        int token) {
    public Mention {
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(nestedIn, "nestedIn");
        Objects.requireNonNull(within, "within");
        if (begin < 0 || begin >= end) {
            throw new IllegalArgumentException("a mention from " + begin + " to " + end);
        }
    }

    /**
     * The type, if no gazetteer knows the entity; null if one does, and then it knows the type.
     * With the id this tells entities apart.
     */
    public EntityType recognisedType() {
        return method == Method.NER ? type : null;
    }

    /** Whether it stands inside a longer name; such mentions are counted apart. */
    public boolean isNested() {
        return !nestedIn.isEmpty();
    }

    /** The longer name around it, whether that changes how it counts or not; empty if none. */
    public String longerName() {
        return nestedIn.isEmpty() ? within : nestedIn;
    }
}
