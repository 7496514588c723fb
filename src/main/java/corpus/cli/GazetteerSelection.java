package corpus.cli;

import corpus.annotate.GazetteerEntry;
import corpus.annotate.GazetteerSource;
import corpus.document.CorpusException;
import corpus.document.Entity;
import corpus.document.EntityType;
import corpus.document.Gazetteer;
import corpus.yaml.Suggestion;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Which entities of the gazetteer. */
final class GazetteerSelection {
    private static final List<String> TYPES =
            Stream.of(
                            EntityType.COUNTRY,
                            EntityType.ORGANIZATION,
                            EntityType.REGION,
                            EntityType.GROUP)
                    .map(EntityType::label)
                    .toList();

    @Option(
            names = "--type",
            paramLabel = "LIST",
            split = ",",
            description = "Only entities of these types: country, organization, region, group.")
    List<String> types = List.of();

    @Option(
            names = "--region",
            paramLabel = "LIST",
            split = ",",
            description =
                    "Only the members of these regions, groups or organisations, by id: ASEAN, BALTIC_3.")
    List<String> regions = List.of();

    /**
     * The entities that the options ask for, in the order of the gazetteer.
     *
     * @throws CorpusException if a type or an id is unknown, or an id has no members
     */
    List<GazetteerEntry> entries(GazetteerSource source) {
        Set<String> wantedTypes = new HashSet<>();
        types.forEach(type -> wantedTypes.add(knownType(type)));
        Set<String> wantedIds = new HashSet<>();
        Gazetteer gazetteer = source.gazetteer();
        regions.forEach(id -> wantedIds.addAll(members(gazetteer, id.strip())));
        return source.entries().stream()
                .filter(e -> types.isEmpty() || wantedTypes.contains(e.entity().type().label()))
                .filter(e -> regions.isEmpty() || wantedIds.contains(e.entity().id()))
                .toList();
    }

    private static String knownType(String written) {
        String type = written.strip().toLowerCase(Locale.ROOT);
        if (!TYPES.contains(type)) {
            throw new CorpusException(
                    "--type: `"
                            + written
                            + "` is none of "
                            + String.join(", ", TYPES)
                            + endOf(Suggestion.didYouMean(type, TYPES)));
        }
        return type;
    }

    private static List<String> members(Gazetteer gazetteer, String id) {
        Entity region =
                gazetteer
                        .find(id)
                        .orElseThrow(
                                () ->
                                        new CorpusException(
                                                "--region: there is no entity `"
                                                        + id
                                                        + "`"
                                                        + endOf(
                                                                Suggestion.didYouMean(
                                                                        id,
                                                                        gazetteer
                                                                                .entities()
                                                                                .keySet()))));
        if (region.members().isEmpty()) {
            List<String> near =
                    gazetteer.entities().values().stream()
                            .filter(other -> !other.members().isEmpty())
                            .map(Entity::id)
                            .filter(other -> other.startsWith(id + "_"))
                            .toList();
            throw new CorpusException(
                    "--region: no members of `%s` are listed%s"
                            .formatted(
                                    id,
                                    near.isEmpty()
                                            ? "; a file of your own may list them."
                                            : ", but those of " + String.join(", ", near) + "."));
        }
        return region.members();
    }

    private static String endOf(String hint) {
        return hint.isEmpty() ? "." : hint;
    }
}
