package corpus.document;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Somebody or something that texts name. An entry says nothing about sovereignty or recognition:
 * the ids of countries follow ISO 3166 because data sets do.
 *
 * @param id stable and unique: {@code RU}, {@code CSTO}, {@code CENTRAL_ASIA}
 * @param iso3 the alpha-3 code of a country; empty for others
 * @param type what kind of thing it is
 * @param name its usual Chinese name
 * @param nameEn its English name; may be empty
 * @param members the ids of its members, for groups and for organisations of countries
 */
public record Entity(
        String id, String iso3, EntityType type, String name, String nameEn, List<String> members)
        implements Serializable {
    public Entity {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(iso3, "iso3");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(nameEn, "nameEn");
        members = List.copyOf(members);
    }

    /** The same with other members. */
    public Entity withMembers(List<String> others) {
        return new Entity(id, iso3, type, name, nameEn, others);
    }
}
