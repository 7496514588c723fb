package corpus.annotate;

import java.util.Objects;

/**
 * What a string in the name index stands for.
 *
 * @param kind what to do where it is found
 * @param entity the id of the entity; empty for other kinds
 * @param tag the part of speech of the token; empty: the dictionary's
 * @param wholeWord whether letters and digits beside it spoil it: names in other scripts
 * @param certain whether it counts wherever it stands; a Chinese name of two characters does not,
 *     because chance puts them together (发展中|国家)
 * @param source whose name it is
 */
record Name(
        Kind kind, String entity, String tag, boolean wholeWord, boolean certain, Source source) {
    /** Whose name it is. */
    enum Source {
        /** The gazetteer's, or a word of the user's. */
        GIVEN,
        /** The document's own short name for an entity. */
        DEFINED,
        /** The same, and an everyday word besides: 联盟. */
        DEFINED_WORD
    }

    /** What to do where a name is found. */
    enum Kind {
        /** A mention of an entity. */
        ENTITY,
        /** A word of the user's: a token. */
        WORD
    }

    /** The same entity under a short name that the document gives it. */
    Name defined(boolean everydayWord, boolean isForeign, boolean isCertain) {
        return new Name(
                kind,
                entity,
                tag,
                isForeign,
                isCertain,
                everydayWord ? Source.DEFINED_WORD : Source.DEFINED);
    }

    boolean isDefined() {
        return source != Source.GIVEN;
    }

    Name {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(source, "source");
    }
}
