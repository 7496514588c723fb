package corpus.annotate;

import corpus.yaml.Problem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is doubtful about the names that a file gives: names that are everyday words or stand inside
 * some, that others have had, that come twice, or that can't be found.
 */
final class NameWarnings {
    private static final int MOST_EXAMPLES = 5;

    private final Map<String, GazetteerEntry> before;
    private final Map<String, GazetteerEntry> after;
    private final OrdinaryWords words;
    private final List<Problem> warnings;

    /** Whose a name was before the file, and all names that there are now. */
    private final Map<String, GazetteerEntry> owners = new HashMap<>();

    private final Set<String> names = new HashSet<>();

    /**
     * @param warnings receives the warnings
     */
    NameWarnings(
            Map<String, GazetteerEntry> before,
            Map<String, GazetteerEntry> after,
            OrdinaryWords words,
            List<Problem> warnings) {
        this.before = before;
        this.after = after;
        this.words = words;
        this.warnings = warnings;
        for (NameKind kind : List.of(NameKind.NAME, NameKind.FOREIGN)) {
            before.values()
                    .forEach(entry -> entry.of(kind).forEach(name -> owners.put(key(name), entry)));
            after.values().forEach(entry -> entry.of(kind).forEach(name -> names.add(key(name))));
        }
    }

    /** Looks at the names that a file gives to an entity. */
    void lookAt(GivenEntity given, GivenFile file) {
        GazetteerEntry now = after.get(given.id().text());
        if (now == null) {
            return;
        }
        Map<String, GivenText> seen = new HashMap<>();
        for (NameKind kind : NameKind.values()) {
            for (GivenText name : given.of(kind)) {
                if (!isRepeated(given, kind, name, seen, file.adds())) {
                    lookAt(given, kind, name, now, file);
                }
            }
        }
        if (now.names().isEmpty() && now.foreign().isEmpty()) {
            warn(given.id(), "`" + given.id().text() + "` has no name left that could be found");
        }
    }

    private boolean isRepeated(
            GivenEntity given,
            NameKind kind,
            GivenText name,
            Map<String, GivenText> seen,
            boolean adds) {
        String id = given.id().text();
        GivenText first = seen.putIfAbsent(name.key(), name);
        if (first != null) {
            warn(
                    name,
                    "`"
                            + name.text()
                            + "` is given twice, first as `"
                            + first.text()
                            + "` in line "
                            + first.line());
            return true;
        }
        GazetteerEntry known = before.get(id);
        boolean isKnown =
                known != null
                        && known.of(kind).stream().map(this::key).anyMatch(name.key()::equals);
        boolean isLabel =
                kind == NameKind.NAME && given.name().filter(name.text()::equals).isPresent();
        if (isKnown && adds && !isLabel) {
            warn(name, "`" + name.text() + "` is a name of `" + id + "` already");
        }
        return isKnown;
    }

    private void lookAt(
            GivenEntity given, NameKind kind, GivenText name, GazetteerEntry now, GivenFile file) {
        if (now.not().stream().map(this::key).anyMatch(name.key()::equals)) {
            warn(
                    name,
                    "`%s` stands under `not` of `%s`, or under `never`: it will not be found"
                            .formatted(name.text(), given.id().text()));
            return;
        }
        if (kind == NameKind.ABBREVIATION) {
            lookAtCharacter(name, given.id().text());
        } else if (!kind.isShort()) {
            lookAtOwner(name, given, file);
            lookAtWords(name, now);
        }
        if (name.text().indexOf('，') >= 0 || name.text().indexOf('、') >= 0) {
            warn(
                    name,
                    "`"
                            + name.text()
                            + "` is one name; to list several, write half-width commas between them");
        }
        if (kind == NameKind.FOREIGN && name.length() == 1) {
            warn(name, "`" + name.text() + "` is one letter, and counts wherever it stands alone");
        }
    }

    private void lookAtCharacter(GivenText name, String id) {
        String usual =
                before.values().stream()
                        .filter(entry -> !entry.entity().id().equals(id))
                        .filter(
                                entry ->
                                        entry.abbreviations().stream().anyMatch(name.key()::equals))
                        .map(entry -> entry.entity().id())
                        .filter(after::containsKey)
                        .findFirst()
                        .orElse("");
        if (!usual.isEmpty()) {
            warn(
                    name,
                    "`%s` usually means `%s`; with this file it does only in texts that name `%s` in full"
                            .formatted(name.text(), usual, usual));
        }
        warn(
                name,
                "`%s` is one character%s: it counts only beside words that bind it; look through the mentions before you trust it"
                        .formatted(
                                name.text(),
                                words.reason(name.key())
                                        .map(reason -> ", and " + reason)
                                        .orElse("")));
    }

    private void lookAtOwner(GivenText name, GivenEntity given, GivenFile file) {
        GazetteerEntry owner = owners.get(name.key());
        if (owner == null || owner.entity().id().equals(given.id().text())) {
            return;
        }
        String id = owner.entity().id();
        boolean wasMeant =
                file.entities().stream()
                        .filter(other -> other.id().text().equals(id))
                        .flatMap(other -> other.removedNames().stream())
                        .anyMatch(removed -> removed.key().equals(name.key()));
        if (!wasMeant && after.containsKey(id)) {
            GazetteerEntry left = after.get(id);
            boolean isBare = left.names().isEmpty() && left.foreign().isEmpty();
            warn(
                    name,
                    "`%s` has been a name of `%s` (%s), which loses it%s"
                            .formatted(
                                    name.text(),
                                    id,
                                    owner.entity().name(),
                                    isBare ? " and has no other that could be found" : ""));
        }
    }

    private void lookAtWords(GivenText name, GazetteerEntry now) {
        words.reason(name.key())
                .ifPresent(
                        reason ->
                                warn(
                                        name,
                                        "`%s` is an ordinary word: %s; it will count wherever it stands"
                                                .formatted(name.text(), reason)));
        List<String> exceptions = now.not().stream().map(this::key).toList();
        List<String> around =
                words.around(name.key()).stream()
                        .filter(word -> !names.contains(word))
                        .filter(word -> exceptions.stream().noneMatch(word::contains))
                        .toList();
        if (!around.isEmpty()) {
            warn(
                    name,
                    "`%s` stands inside ordinary words (%s%s); list under `not` those in which it is not meant"
                            .formatted(
                                    name.text(),
                                    String.join(
                                            ", ",
                                            around.subList(
                                                    0, Math.min(MOST_EXAMPLES, around.size()))),
                                    around.size() > MOST_EXAMPLES ? " …" : ""));
        }
    }

    private String key(String name) {
        return TextNormalizer.key(name);
    }

    private void warn(GivenText at, String sentence) {
        warnings.add(new Problem(at.source(), at.line(), sentence));
    }
}
