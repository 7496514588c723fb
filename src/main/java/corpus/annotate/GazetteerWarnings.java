package corpus.annotate;

import corpus.document.EntityType;
import corpus.yaml.Problem;
import corpus.yaml.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a gazetteer file may say but hardly means, about entities and their ids. */
final class GazetteerWarnings {
    /** What may stand beside {@code remove: true}. */
    private static final Set<String> REMOVING = Set.of("id", "remove", "comment");

    private final Map<String, GazetteerEntry> before;
    private final Map<String, GazetteerEntry> after;
    private final OrdinaryWords words;
    private final List<Problem> warnings = new ArrayList<>();

    /**
     * @param before the gazetteer without the file
     * @param after the gazetteer with it
     * @param words what everyday words there are
     */
    GazetteerWarnings(
            List<GazetteerEntry> before, List<GazetteerEntry> after, OrdinaryWords words) {
        this.before = byId(before);
        this.after = byId(after);
        this.words = words;
    }

    /** The warnings about a file. */
    List<Problem> of(GivenFile file) {
        NameWarnings names = new NameWarnings(before, after, words, warnings);
        for (GivenEntity given : file.entities()) {
            if (given.isRemoved()) {
                List<String> ignored =
                        given.fields().stream().filter(f -> !REMOVING.contains(f)).toList();
                if (!ignored.isEmpty()) {
                    warn(
                            given.id(),
                            "`%s` is removed, so %s says nothing"
                                    .formatted(given.id().text(), quoted(ignored)));
                }
                continue;
            }
            lookAtId(given);
            lookAtMembers(given);
            names.lookAt(given, file);
        }
        for (GivenText longer : file.never()) {
            if (before.values().stream().noneMatch(entry -> holdsName(longer, entry))
                    && after.values().stream().noneMatch(entry -> holdsName(longer, entry))) {
                warn(longer, "`" + longer.text() + "` under `never` holds nobody's name");
            }
        }
        return warnings;
    }

    private void lookAtId(GivenEntity given) {
        String id = given.id().text();
        GazetteerEntry known = before.get(id);
        if (known == null) {
            lookAtNewId(given.id());
            return;
        }
        boolean isCountry = known.entity().type() == EntityType.COUNTRY;
        boolean otherType = given.type().filter(type -> type != known.entity().type()).isPresent();
        boolean otherName =
                given.name()
                        .map(TextNormalizer::key)
                        .filter(key -> keys(known).stream().noneMatch(key::equals))
                        .isPresent();
        if (otherType || (isCountry && otherName)) {
            warn(
                    given.id(),
                    "`%s` is the id of %s (%s), which this entry changes; if you mean another, choose an id of its own"
                            .formatted(id, known.entity().name(), known.entity().type().label()));
        }
    }

    private void lookAtNewId(GivenText id) {
        Optional<GazetteerEntry> country =
                before.values().stream()
                        .filter(entry -> entry.entity().iso3().equals(id.text()))
                        .findFirst();
        country.ifPresent(
                entry ->
                        warn(
                                id,
                                "`%s` is the alpha-3 code of %s, whose id is `%s`"
                                        .formatted(
                                                id.text(),
                                                entry.entity().name(),
                                                entry.entity().id())));
    }

    private void lookAtMembers(GivenEntity given) {
        for (GivenText member : given.members()) {
            if (!after.containsKey(member.text())) {
                warn(
                        member,
                        "the member `%s` of `%s` is no entity%s"
                                .formatted(
                                        member.text(),
                                        given.id().text(),
                                        Suggestion.didYouMean(member.text(), after.keySet())));
            }
        }
    }

    private static boolean holdsName(GivenText longer, GazetteerEntry entry) {
        return keys(entry).stream().anyMatch(longer.key()::contains);
    }

    private static Set<String> keys(GazetteerEntry entry) {
        return NameKind.all().stream()
                .flatMap(kind -> entry.of(kind).stream())
                .map(TextNormalizer::key)
                .collect(Collectors.toSet());
    }

    private void warn(GivenText at, String sentence) {
        warnings.add(new Problem(at.source(), at.line(), sentence));
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", "));
    }

    private static Map<String, GazetteerEntry> byId(List<GazetteerEntry> entries) {
        Map<String, GazetteerEntry> byId = new LinkedHashMap<>();
        entries.forEach(entry -> byId.put(entry.entity().id(), entry));
        return new HashMap<>(byId);
    }
}
