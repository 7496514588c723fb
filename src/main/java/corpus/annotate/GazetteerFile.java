package corpus.annotate;

import corpus.document.Entity;
import corpus.document.EntityType;
import corpus.yaml.Problems;
import corpus.yaml.Suggestion;
import corpus.yaml.YamlMapping;
import corpus.yaml.YamlNode;
import corpus.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads gazetteer files. A later file adds to an earlier one: an entry with a known id adds names
 * to it, replaces {@code name}, {@code name_en}, {@code type} and {@code members} where it says so,
 * takes names away with {@code remove_names}, and removes it with {@code remove: true}; a name that
 * belonged to another entity moves to the later one. {@code built_in: false} forgets all earlier
 * files; {@code never} lists strings in which nobody is meant.
 */
final class GazetteerFile {
    private static final List<String> FILE_FIELDS =
            List.of("version", "date", "sources", "description", "built_in", "entities", "never");
    private static final List<NameKind> EXCLUSIVE = List.of(NameKind.NAME, NameKind.FOREIGN);

    private final Map<String, GazetteerEntry> entries = new LinkedHashMap<>();

    /** Whose a name is, by the key of the name. */
    private final Map<String, String> owners = new HashMap<>();

    private final Set<String> never = new LinkedHashSet<>();

    /** Where in the file that is being read an id or a name stands. */
    private static final class Seen {
        private final Map<String, Integer> idLines = new HashMap<>();
        private final Map<String, String> nameOwners = new HashMap<>();
        private final Map<String, GivenText> names = new HashMap<>();
        private final Set<String> abbreviations = new HashSet<>();
    }

    /**
     * Adds a file.
     *
     * @param text its text
     * @param source how it is named to the user
     * @throws corpus.document.CorpusException with every mistake of the file, each with its line
     */
    void add(String text, String source) {
        Problems problems = new Problems();
        add(text, source, problems);
        problems.throwIfAny();
    }

    /** Adds a file of the program's, which has no mistakes. */
    void add(YamlMapping file) {
        Problems problems = new Problems();
        add(file, problems);
        problems.throwIfAny();
    }

    /**
     * Adds what can be understood of a file, and collects its mistakes.
     *
     * @return what the file says
     * @throws corpus.document.CorpusException if it is no YAML at all
     */
    GivenFile add(String text, String source, Problems problems) {
        return add(YamlReader.read(text, source, YamlReader.DATA_FILE, problems), problems);
    }

    private GivenFile add(YamlNode root, Problems problems) {
        if (!(root instanceof YamlMapping file)
                || (file.get("entities").isEmpty() && file.get("never").isEmpty())) {
            problems.add(root, "a gazetteer begins with `entities:`, followed by a list of them");
            return new GivenFile(true, List.of(), List.of());
        }
        file.refuseUnknown(FILE_FIELDS, problems);
        boolean adds = file.flag("built_in", problems).orElse(true);
        if (!adds) {
            entries.clear();
            owners.clear();
            never.clear();
        }
        Seen seen = new Seen();
        GivenEntityReader reader = new GivenEntityReader(problems);
        List<GivenEntity> given = new ArrayList<>();
        for (YamlNode node : file.items("entities", problems)) {
            if (node instanceof YamlMapping fields) {
                Optional<GivenEntity> entity = reader.read(fields);
                entity.ifPresent(given::add);
                entity.ifPresent(each -> add(each, seen, problems));
            } else {
                problems.add(node, "an entity is expected here, with fields such as `id: CSTO`");
            }
        }
        List<GivenText> nobody =
                GivenEntityReader.texts(file.scalars("never", problems), "never", problems);
        nobody.forEach(longer -> never.add(longer.text()));
        return new GivenFile(adds, given, nobody);
    }

    /** All entries as the files give them, without regard to {@code never}. */
    List<GazetteerEntry> givenEntries() {
        return List.copyOf(entries.values());
    }

    /** All entries, in the order in which their ids first came. */
    List<GazetteerEntry> entries() {
        return entries.values().stream().map(this::exceptNever).toList();
    }

    /** Strings in which nobody is meant are strings in which none of their names' owners is. */
    private GazetteerEntry exceptNever(GazetteerEntry entry) {
        GazetteerEntry result = entry;
        for (String longer : never) {
            String key = TextNormalizer.key(longer);
            boolean holdsName =
                    NameKind.all().stream()
                            .flatMap(kind -> entry.of(kind).stream())
                            .anyMatch(name -> key.contains(TextNormalizer.key(name)));
            if (holdsName) {
                result = result.withNot(joined(result.not(), List.of(longer)));
            }
            for (NameKind kind : NameKind.all()) {
                if (kind.isShort()) {
                    result = result.with(kind, without(result.of(kind), key));
                }
            }
        }
        return result;
    }

    private void add(GivenEntity given, Seen seen, Problems problems) {
        String id = given.id().text();
        Integer first = seen.idLines.putIfAbsent(id, given.id().line());
        if (first != null) {
            problem(
                    problems,
                    given.id(),
                    "the id `" + id + "` stands twice in this file, first in line " + first);
            return;
        }
        if (given.isRemoved()) {
            if (entries.remove(id) == null) {
                problem(
                        problems,
                        given.id(),
                        "there is no entity `"
                                + id
                                + "` to remove"
                                + Suggestion.didYouMean(id, entries.keySet()));
            }
            owners.values().removeIf(id::equals);
            return;
        }
        refuseNamesOfOthers(given, seen, problems);
        GazetteerEntry entry = merged(entries.get(id), given, problems);
        for (GivenText name : given.removedNames()) {
            GazetteerEntry rest = withoutName(entry, name);
            if (rest.equals(entry) && !given.isPrintedOnly(name)) {
                problem(problems, name, noName(entry, name));
            }
            entry = rest;
            owners.remove(name.key(), id);
        }
        entries.put(id, entry);
        for (NameKind kind : EXCLUSIVE) {
            given.of(kind).stream()
                    .map(GivenText::key)
                    .filter(key -> id.equals(seen.nameOwners.get(key)))
                    .forEach(key -> moveFromEarlierOwner(key, id));
        }
        for (GivenText character : given.of(NameKind.ABBREVIATION)) {
            if (seen.abbreviations.add(character.key())) {
                demoteEarlierOwner(character.key(), id);
            }
        }
    }

    private static void refuseNamesOfOthers(GivenEntity given, Seen seen, Problems problems) {
        for (NameKind kind : EXCLUSIVE) {
            for (GivenText name : given.of(kind)) {
                String other = seen.nameOwners.putIfAbsent(name.key(), given.id().text());
                GivenText before = seen.names.putIfAbsent(name.key(), name);
                if (other != null && !other.equals(given.id().text())) {
                    problem(
                            problems,
                            name,
                            "the name `%s` belongs to `%s` already, by line %d; leave it to one of them"
                                    .formatted(name.text(), other, before.line()));
                }
            }
        }
    }

    private void moveFromEarlierOwner(String key, String id) {
        String earlier = owners.put(key, id);
        if (earlier != null && !earlier.equals(id)) {
            entries.computeIfPresent(
                    earlier,
                    (other, loser) -> {
                        GazetteerEntry rest = loser;
                        for (NameKind kind : EXCLUSIVE) {
                            rest = rest.with(kind, without(rest.of(kind), key));
                        }
                        return rest;
                    });
        }
    }

    /** A character usually means one entity; for the others it is a name if they are introduced. */
    private void demoteEarlierOwner(String key, String id) {
        entries.replaceAll(
                (other, entry) -> {
                    List<String> rest = without(entry.abbreviations(), key);
                    if (other.equals(id) || rest.size() == entry.abbreviations().size()) {
                        return entry;
                    }
                    List<String> demoted = new ArrayList<>(entry.abbreviations());
                    demoted.removeAll(rest);
                    NameKind lower = NameKind.ABBREVIATION_IF_INTRODUCED;
                    return entry.with(NameKind.ABBREVIATION, rest)
                            .with(lower, joined(entry.of(lower), demoted));
                });
    }

    private GazetteerEntry merged(GazetteerEntry known, GivenEntity given, Problems problems) {
        String id = given.id().text();
        if (known == null) {
            refuseIncomplete(given, problems);
        }
        Entity old =
                known == null
                        ? new Entity(id, "", EntityType.ORGANIZATION, id, "", List.of())
                        : known.entity();
        List<String> members = texts(given.members());
        Entity entity =
                new Entity(
                        id,
                        given.iso3().orElse(old.iso3()),
                        given.type().orElse(old.type()),
                        given.name().orElse(old.name()),
                        given.nameEn().orElse(old.nameEn()),
                        members.isEmpty() ? old.members() : members);
        GazetteerEntry entry = known == null ? GazetteerEntry.of(entity) : known.withEntity(entity);
        for (NameKind kind : NameKind.all()) {
            entry = entry.with(kind, joined(entry.of(kind), texts(given.of(kind))));
        }
        return entry.withNot(joined(entry.not(), texts(given.not())));
    }

    private void refuseIncomplete(GivenEntity given, Problems problems) {
        String id = given.id().text();
        boolean lacksName = given.name().isEmpty();
        boolean lacksType = !given.fields().contains("type");
        // Who gives neither means to add to an entity that is there.
        String hint = lacksName && lacksType ? Suggestion.didYouMean(id, entries.keySet()) : "";
        if (lacksName) {
            problem(problems, given.id(), "the new entity `" + id + "` needs a `name`" + hint);
        }
        if (lacksType) {
            problem(
                    problems,
                    given.id(),
                    "a new entity needs a `type`: country, organization, region or group");
        }
    }

    private static GazetteerEntry withoutName(GazetteerEntry entry, GivenText name) {
        GazetteerEntry rest = entry;
        for (NameKind kind : NameKind.all()) {
            rest = rest.with(kind, without(rest.of(kind), name.key()));
        }
        return rest;
    }

    private String noName(GazetteerEntry entry, GivenText name) {
        String id = entry.entity().id();
        String owner = owners.getOrDefault(name.key(), id);
        List<String> longer = joined(entry.names(), entry.foreign());
        String hint =
                owner.equals(id)
                        ? Suggestion.didYouMean(name.text(), longer)
                        : ", but of `" + owner + "`";
        return "`" + name.text() + "` is no name of `" + id + "`" + hint;
    }

    private static void problem(Problems problems, GivenText at, String sentence) {
        problems.add(at.source(), at.line(), sentence);
    }

    private static List<String> texts(List<GivenText> given) {
        return given.stream().map(GivenText::text).toList();
    }

    private static List<String> joined(Collection<String> known, Collection<String> more) {
        Set<String> all = new LinkedHashSet<>(known);
        all.addAll(more);
        return List.copyOf(all);
    }

    private static List<String> without(List<String> names, String key) {
        return names.stream().filter(name -> !TextNormalizer.key(name).equals(key)).toList();
    }
}
