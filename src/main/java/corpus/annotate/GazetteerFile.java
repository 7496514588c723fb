package corpus.annotate;

import corpus.document.Entity;
import corpus.document.EntityType;
import corpus.yaml.Problems;
import corpus.yaml.YamlMapping;
import corpus.yaml.YamlNode;
import corpus.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads gazetteer files. A later file adds to an earlier one: an entry with a known id adds names
 * to it, replaces {@code name}, {@code name_en}, {@code type} and {@code members} where it says so,
 * and removes it with {@code remove: true}; a name that belonged to another entity moves to the
 * later one.
 */
final class GazetteerFile {
    private static final Set<String> FILE_FIELDS =
            Set.of("version", "date", "sources", "description", "entities");
    private static final List<String> ENTRY_FIELDS =
            List.of(
                    "id",
                    "iso3",
                    "type",
                    "name",
                    "name_en",
                    "names",
                    "abbreviations",
                    "abbreviations_if_introduced",
                    "foreign",
                    "not",
                    "members",
                    "remove",
                    "comment");
    private static final Map<String, EntityType> TYPES =
            Arrays.stream(EntityType.values())
                    .collect(Collectors.toMap(EntityType::label, type -> type));

    private final Map<String, GazetteerEntry> entries = new LinkedHashMap<>();
    private final Map<String, String> owners = new LinkedHashMap<>();

    /**
     * Adds a file.
     *
     * @param text its text
     * @param source how it is named to the user
     * @throws corpus.document.CorpusException with every mistake of the file, each with its line
     */
    void add(String text, String source) {
        Problems problems = new Problems();
        YamlNode root = YamlReader.read(text, source, YamlReader.DATA_FILE, problems);
        if (root instanceof YamlMapping file && file.get("entities").isPresent()) {
            file.refuseUnknown(FILE_FIELDS, problems);
            Set<String> seen = new LinkedHashSet<>();
            Map<String, String> names = new LinkedHashMap<>();
            for (YamlNode node : file.items("entities", problems)) {
                if (node instanceof YamlMapping fields) {
                    add(fields, seen, names, problems);
                } else {
                    problems.add(
                            node, "an entity is expected here, with fields such as `id: CSTO`");
                }
            }
        } else {
            problems.add(root, "a gazetteer begins with `entities:`, followed by a list of them");
        }
        problems.throwIfAny();
    }

    /** All entries, in the order in which their ids first came. */
    List<GazetteerEntry> entries() {
        return List.copyOf(entries.values());
    }

    private void add(
            YamlMapping fields, Set<String> seen, Map<String, String> names, Problems problems) {
        fields.refuseUnknown(ENTRY_FIELDS, problems);
        String id = fields.requiredString("id", problems);
        if (id.isBlank()) {
            return;
        }
        if (!seen.add(id)) {
            problems.add(fields, "the id `" + id + "` stands twice in this file");
            return;
        }
        if (fields.flag("remove", problems).orElse(false)) {
            if (entries.remove(id) == null) {
                problems.add(fields, "there is no entity `" + id + "` to remove");
            }
            return;
        }
        GazetteerEntry entry = merge(entries.get(id), id, fields, problems);
        for (String name : all(entry)) {
            String other = names.putIfAbsent(name, id);
            if (other != null && !other.equals(id)) {
                problems.add(fields, "the name `" + name + "` belongs to `" + other + "` already");
            }
            moveFromEarlierOwner(name, id);
        }
        entries.put(id, entry);
    }

    private void moveFromEarlierOwner(String name, String id) {
        String earlier = owners.put(name, id);
        GazetteerEntry loser = earlier == null || earlier.equals(id) ? null : entries.get(earlier);
        if (loser != null) {
            entries.put(
                    earlier,
                    new GazetteerEntry(
                            loser.entity(),
                            without(loser.names(), name),
                            loser.abbreviations(),
                            loser.abbreviationsIfIntroduced(),
                            without(loser.foreign(), name),
                            loser.not()));
        }
    }

    private static GazetteerEntry merge(
            GazetteerEntry known, String id, YamlMapping fields, Problems problems) {
        EntityType type = type(known, fields, problems);
        Optional<String> given = fields.string("name", problems);
        if (known == null && given.isEmpty()) {
            problems.add(fields, "the new entity `" + id + "` needs a `name`");
        }
        String name = given.orElse(known == null ? id : known.entity().name());
        List<String> members = fields.strings("members", problems);
        Entity entity =
                new Entity(
                        id,
                        fields.string("iso3", problems)
                                .orElse(known == null ? "" : known.entity().iso3()),
                        type,
                        name,
                        fields.string("name_en", problems)
                                .orElse(known == null ? "" : known.entity().nameEn()),
                        members.isEmpty() && known != null ? known.entity().members() : members);
        List<String> names = new ArrayList<>(known == null ? List.of() : known.names());
        names.add(name);
        names.addAll(fields.strings("names", problems));
        for (String each : names) {
            if (each.codePointCount(0, each.length()) < 2) {
                problems.add(
                        fields,
                        "`"
                                + each
                                + "` is one character: put it under `abbreviations`, not `names`");
            }
        }
        return new GazetteerEntry(
                entity,
                List.copyOf(new LinkedHashSet<>(names)),
                joined(
                        known == null ? List.of() : known.abbreviations(),
                        "abbreviations",
                        fields,
                        problems),
                joined(
                        known == null ? List.of() : known.abbreviationsIfIntroduced(),
                        "abbreviations_if_introduced",
                        fields,
                        problems),
                joined(known == null ? List.of() : known.foreign(), "foreign", fields, problems),
                joined(known == null ? List.of() : known.not(), "not", fields, problems));
    }

    private static EntityType type(GazetteerEntry known, YamlMapping fields, Problems problems) {
        Optional<String> label = fields.string("type", problems);
        if (label.isPresent() && !TYPES.containsKey(label.get().toLowerCase(Locale.ROOT))) {
            problems.add(
                    fields.source(),
                    fields.lineOf("type"),
                    "`type: " + label.get() + "`: known are country, organization, region, group");
        } else if (label.isPresent()) {
            return TYPES.get(label.get().toLowerCase(Locale.ROOT));
        } else if (known == null) {
            problems.add(
                    fields, "a new entity needs a `type`: country, organization, region or group");
        }
        return known == null ? EntityType.ORGANIZATION : known.entity().type();
    }

    private static List<String> joined(
            List<String> known, String field, YamlMapping fields, Problems problems) {
        Set<String> all = new LinkedHashSet<>(known);
        all.addAll(fields.strings(field, problems));
        return List.copyOf(all);
    }

    private static List<String> all(GazetteerEntry entry) {
        List<String> all = new ArrayList<>(entry.names());
        all.addAll(entry.foreign());
        return all;
    }

    private static List<String> without(List<String> names, String name) {
        return names.stream().filter(other -> !other.equals(name)).toList();
    }
}
