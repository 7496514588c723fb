package corpus.annotate;

import corpus.document.Entity;
import java.io.Serializable;
import java.util.List;

/**
 * An entity with everything that texts may call it.
 *
 * @param entity who it is
 * @param names names of two or more characters, in any script and width
 * @param abbreviations one-character names that usually mean this entity
 * @param abbreviationsIfIntroduced one-character names that mean it only in a text that names it in
 *     full
 * @param foreign names in Latin or Cyrillic letters, found as whole words only
 * @param not longer strings that contain one of its names and do not mean it
 */
public record GazetteerEntry(
        Entity entity,
        List<String> names,
        List<String> abbreviations,
        List<String> abbreviationsIfIntroduced,
        List<String> foreign,
        List<String> not)
        implements Serializable {
    public GazetteerEntry {
        names = List.copyOf(names);
        abbreviations = List.copyOf(abbreviations);
        abbreviationsIfIntroduced = List.copyOf(abbreviationsIfIntroduced);
        foreign = List.copyOf(foreign);
        not = List.copyOf(not);
    }

    /** An entity that nothing is called yet. */
    static GazetteerEntry of(Entity entity) {
        return new GazetteerEntry(entity, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** Its names of a kind, in the order of the files. */
    public List<String> of(NameKind kind) {
        return switch (kind) {
            case NAME -> names;
            case ABBREVIATION -> abbreviations;
            case ABBREVIATION_IF_INTRODUCED -> abbreviationsIfIntroduced;
            case FOREIGN -> foreign;
        };
    }

    /** The same with other names of a kind. */
    GazetteerEntry with(NameKind kind, List<String> others) {
        return new GazetteerEntry(
                entity,
                kind == NameKind.NAME ? others : names,
                kind == NameKind.ABBREVIATION ? others : abbreviations,
                kind == NameKind.ABBREVIATION_IF_INTRODUCED ? others : abbreviationsIfIntroduced,
                kind == NameKind.FOREIGN ? others : foreign,
                not);
    }

    /** The same under other exceptions. */
    GazetteerEntry withNot(List<String> others) {
        return new GazetteerEntry(
                entity, names, abbreviations, abbreviationsIfIntroduced, foreign, others);
    }

    /** The same names for another entity, or for one that has changed. */
    GazetteerEntry withEntity(Entity other) {
        return new GazetteerEntry(
                other, names, abbreviations, abbreviationsIfIntroduced, foreign, not);
    }
}
