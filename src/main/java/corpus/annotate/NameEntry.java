package corpus.annotate;

import java.util.Set;

/**
 * What is known of a string.
 *
 * @param name what it stands for; null if it stands for nothing by itself
 * @param hides the ids of the entities that are not meant by their names inside it (印度 in 印度洋)
 */
record NameEntry(Name name, Set<String> hides) {
    NameEntry {
        hides = Set.copyOf(hides);
    }
}
