package corpus.cli;

import corpus.analysis.EntityIds;
import corpus.analysis.EntityPolicy;
import corpus.analysis.MergedEntities;
import corpus.document.CorpusException;
import corpus.document.EntityType;
import corpus.document.Gazetteer;
import corpus.yaml.Suggestion;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Option;

/** Which entities have rows, and whether groups count for their members. */
final class EntitySelectionOptions {
    @Option(
            names = "--type",
            paramLabel = "LIST",
            split = ",",
            description =
                    "Only entities of these types: country, organization, region, group; with --ner also person, place. Totals stay.")
    List<String> types;

    @Option(
            names = "--id",
            paramLabel = "LIST",
            split = ",",
            description = "Only these entities, for example RU,CSTO. Totals stay.")
    List<String> ids;

    @Option(
            names = "--expand-groups",
            description =
                    "A mention of a group, or of an organisation that has members, also counts for each of its members; forms show the name of the group.")
    boolean expandGroups;

    /**
     * The policy that the options ask for.
     *
     * @throws CorpusException if there is no such type or id
     */
    EntityPolicy policy(Gazetteer gazetteer, MergedEntities merged) {
        Set<EntityType> chosenTypes = EnumSet.noneOf(EntityType.class);
        given("--type", types).forEach(type -> chosenTypes.add(type(type.strip())));
        Set<String> chosenIds = new LinkedHashSet<>();
        for (String id : given("--id", ids)) {
            chosenIds.add(id(id.strip(), gazetteer, merged));
        }
        return new EntityPolicy(gazetteer, merged, chosenTypes, chosenIds, expandGroups);
    }

    /** For the methods section: what was counted twice. */
    List<String> methods() {
        return expandGroups
                ? List.of(
                        "Mentions of groups and of organisations with members were also counted for each of their members.")
                : List.of();
    }

    /** {@code --type ,} names nothing, which is not the same as everything. */
    private static List<String> given(String option, List<String> list) {
        if (list == null) {
            return List.of();
        }
        if (list.stream().allMatch(String::isBlank)) {
            throw new CorpusException(option + ": the list is empty.");
        }
        return list;
    }

    private static EntityType type(String label) {
        for (EntityType type : EntityType.values()) {
            if (type.label().equals(label.toLowerCase(Locale.ROOT))) {
                return type;
            }
        }
        List<String> known = Arrays.stream(EntityType.values()).map(EntityType::label).toList();
        String hint = Suggestion.didYouMean(label, known);
        throw new CorpusException(
                "--type: there is no type `%s`%s"
                        .formatted(
                                label,
                                hint.isEmpty()
                                        ? "; known are " + String.join(", ", known) + "."
                                        : hint));
    }

    private static String id(String id, Gazetteer gazetteer, MergedEntities merged) {
        if (gazetteer.find(id).isEmpty()) {
            throw new CorpusException("--id: " + EntityIds.unknown(id, gazetteer));
        }
        String target = merged.of(id);
        if (!target.equals(id)) {
            throw new CorpusException(
                    "--id: `%s` counts as `%s` by --merge; ask for `%s`."
                            .formatted(id, target, target));
        }
        return id;
    }
}
