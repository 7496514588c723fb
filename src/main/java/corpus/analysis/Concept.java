package corpus.analysis;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * A theme: the words and entities that speak of it.
 *
 * @param name how tables call it, unlike all others of its set
 * @param parent the number of the concept that it is a part of; −1 if there is none
 * @param words the words that speak of it
 * @param entities the ids of entities that speak of it
 * @param exclusions words that do not, although one of {@code words} stands in them
 */
record Concept(
        String name,
        int parent,
        List<WordPattern> words,
        Set<String> entities,
        List<WordPattern> exclusions)
        implements Serializable {
    static final int NO_PARENT = -1;

    Concept {
        words = List.copyOf(words);
        entities = Set.copyOf(entities);
        exclusions = List.copyOf(exclusions);
    }
}
