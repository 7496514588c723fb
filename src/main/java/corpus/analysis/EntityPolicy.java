package corpus.analysis;

import corpus.document.Entity;
import corpus.document.EntityType;
import corpus.document.Gazetteer;
import corpus.document.Mention;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * For whom a mention counts. First the entity that is named is replaced by the one that it counts
 * as; then its members are added, if asked for; then those are chosen that have rows. Totals, such
 * as the word tokens that rates are divided by, do not change.
 *
 * @param gazetteer who the entities are, under the names that tables print
 * @param merged which entities count as another one
 * @param types the types that have rows; none: all
 * @param ids the ids that have rows; none: all
 * @param expandGroups whether a mention of a group, or of an organisation that has members, also
 *     counts for each of its members
 */
public record EntityPolicy(
        Gazetteer gazetteer,
        MergedEntities merged,
        Set<EntityType> types,
        Set<String> ids,
        boolean expandGroups)
        implements Serializable {
    public EntityPolicy {
        types = Set.copyOf(types);
        ids = Set.copyOf(ids);
    }

    /**
     * An entity for which a mention counts.
     *
     * @param entity who it is
     * @param memberOf the id of the group that is named, if it is only a member of it; else empty
     */
    record Counted(Entity entity, String memberOf) {}

    /** Each mention counts for the entity that it names, and all have rows. */
    public static EntityPolicy of(Gazetteer gazetteer) {
        return new EntityPolicy(gazetteer, MergedEntities.NONE, Set.of(), Set.of(), false);
    }

    /**
     * The entity with an id that {@link #counted} gave.
     *
     * @param recognised its type, if the gazetteer lacks it; else null
     */
    Entity entity(String id, EntityType recognised) {
        return gazetteer.named(id, recognised);
    }

    /** For whom a mention counts: the entity itself, then members by the order of the gazetteer. */
    List<Counted> counted(Mention mention) {
        Entity named =
                mention.recognisedType() == null
                        ? gazetteer.get(merged.of(mention.entity()))
                        : entity(mention.entity(), mention.recognisedType());
        List<Counted> all = new ArrayList<>(1);
        if (hasRow(named)) {
            all.add(new Counted(named, ""));
        }
        if (expandGroups && isGroup(named)) {
            named.members().stream()
                    .map(merged::of)
                    .distinct()
                    .filter(member -> !member.equals(named.id()))
                    // The user may have removed a member from the gazetteer.
                    .flatMap(member -> gazetteer.find(member).stream())
                    .filter(this::hasRow)
                    .forEach(member -> all.add(new Counted(member, named.id())));
        }
        return all;
    }

    /** Countries in a region are not members of anything. */
    private static boolean isGroup(Entity entity) {
        return entity.type() == EntityType.GROUP || entity.type() == EntityType.ORGANIZATION;
    }

    /** Whether an entity has a row of its own. */
    boolean hasRow(Entity entity) {
        return (types.isEmpty() || types.contains(entity.type()))
                && (ids.isEmpty() || ids.contains(entity.id()));
    }
}
