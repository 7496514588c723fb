package corpus.annotate;

import corpus.document.EntityType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a gazetteer file says about an entity, as far as it says it.
 *
 * @param id its id, with the line of its entry
 * @param isRemoved whether the entity is to be taken out
 * @param fields the fields that stand there
 * @param type its type
 * @param name its name
 * @param nameEn its English name
 * @param iso3 its alpha-3 code
 * @param names its names by kind, {@code name} first; every kind is there
 * @param not strings in which it is not meant
 * @param members the ids of its members; empty if the file says nothing about them
 * @param removedNames names to be taken away from it
 */
record GivenEntity(
        GivenText id,
        boolean isRemoved,
        List<String> fields,
        Optional<EntityType> type,
        Optional<String> name,
        Optional<String> nameEn,
        Optional<String> iso3,
        Map<NameKind, List<GivenText>> names,
        List<GivenText> not,
        List<GivenText> members,
        List<GivenText> removedNames) {
    GivenEntity {
        fields = List.copyOf(fields);
        names = Map.copyOf(names);
        not = List.copyOf(not);
        members = List.copyOf(members);
        removedNames = List.copyOf(removedNames);
    }

    /** The names of a kind that it gives. */
    List<GivenText> of(NameKind kind) {
        return names.getOrDefault(kind, List.of()).stream()
                .filter(name -> !isTakenAway(name))
                .toList();
    }

    /** A {@code name} that stands under {@code remove_names} is printed and not looked for. */
    boolean isPrintedOnly(GivenText removed) {
        return name.map(TextNormalizer::key).filter(removed.key()::equals).isPresent();
    }

    private boolean isTakenAway(GivenText name) {
        return removedNames.stream().anyMatch(removed -> removed.key().equals(name.key()));
    }
}
