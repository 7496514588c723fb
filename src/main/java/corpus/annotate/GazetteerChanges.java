package corpus.annotate;

import corpus.document.Entity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Says in sentences how two states of the gazetteer differ. */
final class GazetteerChanges {
    /** A file that leaves out the built-in gazetteer would remove a page of them. */
    private static final int MOST_REMOVED = 20;

    private GazetteerChanges() {}

    /** A sentence for each entity that was added, changed or removed, in this order. */
    static List<String> between(List<GazetteerEntry> before, List<GazetteerEntry> after) {
        Map<String, GazetteerEntry> old = byId(before);
        Map<String, GazetteerEntry> now = byId(after);
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        now.forEach(
                (id, entry) -> {
                    GazetteerEntry known = old.get(id);
                    if (known == null) {
                        added.add("adds " + described(entry) + ": " + list(allNames(entry)));
                    } else if (!known.equals(entry)) {
                        changed.add(
                                "changes "
                                        + described(known)
                                        + ": "
                                        + String.join("; ", differences(known, entry)));
                    }
                });
        old.forEach(
                (id, entry) -> {
                    if (!now.containsKey(id)) {
                        removed.add("removes " + described(entry));
                    }
                });
        List<String> all = new ArrayList<>(added);
        all.addAll(changed);
        all.addAll(
                removed.size() > MOST_REMOVED
                        ? List.of("removes " + removed.size() + " entities")
                        : removed);
        return all;
    }

    private static List<String> differences(GazetteerEntry old, GazetteerEntry now) {
        List<String> parts = new ArrayList<>();
        Entity was = old.entity();
        Entity is = now.entity();
        replaced(parts, "name", was.name(), is.name());
        replaced(parts, "English name", was.nameEn(), is.nameEn());
        replaced(parts, "type", was.type().label(), is.type().label());
        replaced(parts, "iso3", was.iso3(), is.iso3());
        for (NameKind kind : NameKind.values()) {
            String field = kind == NameKind.NAME ? "" : kind.field() + ": ";
            differ(parts, field + "finds", old.of(kind), now.of(kind));
            differ(parts, field + "no longer finds", now.of(kind), old.of(kind));
        }
        differ(parts, "is not meant in", old.not(), now.not());
        if (!was.members().equals(is.members())) {
            parts.add("has the members " + list(is.members()));
        }
        return parts;
    }

    private static void replaced(List<String> parts, String what, String old, String now) {
        if (!Objects.equals(old, now)) {
            parts.add(what + " " + now + (old.isEmpty() ? "" : " instead of " + old));
        }
    }

    private static void differ(
            List<String> parts, String verb, List<String> old, List<String> now) {
        List<String> more = now.stream().filter(name -> !old.contains(name)).toList();
        if (!more.isEmpty()) {
            parts.add(verb + " " + list(more));
        }
    }

    private static List<String> allNames(GazetteerEntry entry) {
        return NameKind.all().stream().flatMap(kind -> entry.of(kind).stream()).toList();
    }

    private static String described(GazetteerEntry entry) {
        return "%s %s (%s)"
                .formatted(
                        entry.entity().id(), entry.entity().name(), entry.entity().type().label());
    }

    private static String list(List<String> names) {
        return names.isEmpty() ? "(none)" : String.join(", ", names);
    }

    private static Map<String, GazetteerEntry> byId(List<GazetteerEntry> entries) {
        Map<String, GazetteerEntry> byId = new LinkedHashMap<>();
        entries.forEach(entry -> byId.put(entry.entity().id(), entry));
        return byId;
    }
}
