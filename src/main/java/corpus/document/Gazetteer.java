package corpus.document;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The entities that can be recognised, by id. How their names are found in a text is the
 * annotator's business; tables only need to know who an id is.
 */
public final class Gazetteer implements Serializable {
    private static final long serialVersionUID = 1L;

    private final HashMap<String, Entity> entities;

    private Gazetteer(Collection<Entity> entities) {
        this.entities = new HashMap<>(2 * entities.size());
        entities.forEach(entity -> this.entities.put(entity.id(), entity));
    }

    /** A gazetteer of these entities; of two with one id the later one counts. */
    public static Gazetteer of(Collection<Entity> entities) {
        return new Gazetteer(entities);
    }

    /** The entity with this id. */
    public Optional<Entity> find(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    /**
     * The entity that a mention names: one of these, or one of which only the name is known.
     *
     * @param id what {@link Mention#entity} says
     * @param recognised what {@link Mention#recognisedType} says
     * @throws IllegalArgumentException if mentions and gazetteer do not belong together
     */
    public Entity named(String id, EntityType recognised) {
        return recognised == null ? get(id) : new Entity(id, "", recognised, id, "", List.of());
    }

    /**
     * The entity with this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Entity get(String id) {
        Entity entity = entities.get(id);
        if (entity == null) {
            throw new IllegalArgumentException("no entity " + id + " in this gazetteer");
        }
        return entity;
    }

    /** How many entities there are. */
    public int size() {
        return entities.size();
    }

    /** All entities, in the order of their ids. */
    public Map<String, Entity> entities() {
        return Collections.unmodifiableMap(new TreeMap<>(entities));
    }

    /** Gazetteers of the same entities are equal; so is a copy that was sent elsewhere. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Gazetteer gazetteer && entities.equals(gazetteer.entities);
    }

    @Override
    public int hashCode() {
        return entities.hashCode();
    }
}
