package corpus.analysis;

import corpus.document.Entity;
import corpus.document.Gazetteer;
import corpus.yaml.Problems;
import corpus.yaml.Suggestion;

/** Ids that a user wrote. */
public final class EntityIds {
    private EntityIds() {}

    /** Adds a problem if the gazetteer has no entity with this id. */
    static void check(String id, Gazetteer gazetteer, String source, int line, Problems problems) {
        if (gazetteer.find(id).isEmpty()) {
            problems.add(source, line, unknown(id, gazetteer));
        }
    }

    /** The sentence that there is no such id, with the one that was meant. */
    public static String unknown(String id, Gazetteer gazetteer) {
        String hint =
                gazetteer.entities().values().stream()
                        .filter(entity -> isCalled(entity, id))
                        .map(entity -> "; did you mean `" + entity.id() + "`?")
                        .findFirst()
                        .orElseGet(() -> similar(id, gazetteer));
        return "there is no entity `"
                + id
                + "`"
                + (hint.isEmpty() ? "; ids stand in the column `id` of `corpus entities`." : hint);
    }

    /** Every id of two letters is like a dozen others. */
    private static String similar(String id, Gazetteer gazetteer) {
        return id.length() > 2 ? Suggestion.didYouMean(id, gazetteer.entities().keySet()) : "";
    }

    private static boolean isCalled(Entity entity, String name) {
        return entity.id().equalsIgnoreCase(name)
                || entity.name().equals(name)
                || entity.nameEn().equalsIgnoreCase(name)
                || (!entity.iso3().isEmpty() && entity.iso3().equalsIgnoreCase(name));
    }
}
