package corpus.annotate;

import java.util.List;

/**
 * What a gazetteer file says.
 *
 * @param entities what it says about entities, in its order
 * @param never strings in which nobody is meant
 */
record GivenFile(List<GivenEntity> entities, List<GivenText> never) {
    GivenFile {
        entities = List.copyOf(entities);
        never = List.copyOf(never);
    }
}
