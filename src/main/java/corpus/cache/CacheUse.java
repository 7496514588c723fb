package corpus.cache;

import java.util.List;

/**
 * What a run had to do itself, and what the cache spared it.
 *
 * @param taken documents whose annotations came from the cache
 * @param annotated documents that were annotated
 * @param notes what else is to be known of the cache, each a sentence
 */
public record CacheUse(int taken, int annotated, List<String> notes) {
    /** Nothing was asked of any cache. */
    public static final CacheUse NONE = new CacheUse(0, 0, List.of());

    public CacheUse {
        notes = List.copyOf(notes);
    }
}
