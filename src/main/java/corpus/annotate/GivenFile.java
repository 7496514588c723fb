package corpus.annotate;

import java.util.List;

/**
 * What a gazetteer file says.
 *
 * @param adds whether it adds to the files before it, and does not take their place
 * @param entities what it says about entities, in its order
 * @param never strings in which nobody is meant
 */
record GivenFile(boolean adds, List<GivenEntity> entities, List<GivenText> never) {
    GivenFile {
        entities = List.copyOf(entities);
        never = List.copyOf(never);
    }
}
