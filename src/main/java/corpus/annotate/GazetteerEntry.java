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
}
