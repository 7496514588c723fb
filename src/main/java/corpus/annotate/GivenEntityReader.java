package corpus.annotate;

import corpus.document.EntityType;
import corpus.yaml.Problems;
import corpus.yaml.Suggestion;
import corpus.yaml.YamlMapping;
import corpus.yaml.YamlNode;
import corpus.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads an entry of a gazetteer file by itself. What depends on other entries is {@link
 * GazetteerFile}'s business.
 */
final class GivenEntityReader {
    private static final List<String> FIELDS =
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
                    "remove_names",
                    "comment");

    /** The types that a user may give; the others are of what the program finds by itself. */
    private static final List<String> TYPES = List.of("country", "organization", "region", "group");

    private static final int LONGEST = 100;

    private final Problems problems;

    GivenEntityReader(Problems problems) {
        this.problems = problems;
    }

    /** What the entry says; empty if it doesn't say of whom. */
    Optional<GivenEntity> read(YamlMapping fields) {
        fields.refuseUnknown(FIELDS, problems);
        String id = fields.requiredString("id", problems).strip();
        if (!isId(fields, id)) {
            return Optional.empty();
        }
        Map<NameKind, List<GivenText>> names = new EnumMap<>(NameKind.class);
        for (NameKind kind : NameKind.values()) {
            List<GivenText> ofKind = new ArrayList<>();
            if (kind == NameKind.NAME && fields.get("name").orElse(null) instanceof YamlScalar s) {
                addName(ofKind, s, kind);
            }
            for (YamlScalar scalar : fields.scalars(kind.field(), problems)) {
                addName(ofKind, scalar, kind);
            }
            names.put(kind, List.copyOf(ofKind));
        }
        return Optional.of(
                new GivenEntity(
                        new GivenText(id, fields.source(), fields.line()),
                        fields.flag("remove", problems).orElse(false),
                        List.copyOf(fields.names()),
                        type(fields),
                        fields.string("name", problems).map(String::strip),
                        fields.string("name_en", problems).map(String::strip),
                        iso3(fields),
                        names,
                        texts(fields, "not"),
                        texts(fields, "members"),
                        texts(fields, "remove_names")));
    }

    /** Other data sets are joined by this code. */
    private Optional<String> iso3(YamlMapping fields) {
        Optional<String> code = fields.string("iso3", problems).map(String::strip);
        if (code.isPresent() && !code.get().matches("[A-Z]{3}")) {
            problems.add(
                    fields.source(),
                    fields.lineOf("iso3"),
                    "`iso3: " + code.get() + "`: an alpha-3 code is three capital letters");
        }
        return code;
    }

    /** Ids stand in tables, and in lists with commas on the command line. */
    private boolean isId(YamlMapping fields, String id) {
        boolean isSound =
                id.codePoints()
                        .allMatch(
                                c ->
                                        "_-.".indexOf(c) >= 0
                                                || CharacterClass.hasWordCharacter(
                                                        Character.toString(c),
                                                        0,
                                                        Character.charCount(c)));
        if (!id.isEmpty() && !isSound) {
            problems.add(
                    fields.source(),
                    fields.lineOf("id"),
                    "the id `" + id + "`: an id is letters, digits, `_`, `-` and `.`, no blanks");
        }
        return !id.isEmpty() && isSound;
    }

    private Optional<EntityType> type(YamlMapping fields) {
        Optional<String> label =
                fields.string("type", problems)
                        .map(given -> given.strip().toLowerCase(Locale.ROOT));
        if (label.isEmpty() || TYPES.contains(label.get())) {
            return label.map(known -> EntityType.valueOf(known.toUpperCase(Locale.ROOT)));
        }
        String hint = Suggestion.didYouMean(label.get(), TYPES);
        problems.add(
                fields.source(),
                fields.lineOf("type"),
                "`type: "
                        + label.get()
                        + "`"
                        + (hint.isEmpty() ? ": known are " + String.join(", ", TYPES) : hint));
        return Optional.empty();
    }

    private void addName(List<GivenText> names, YamlScalar scalar, NameKind kind) {
        GivenText name = GivenText.of(scalar);
        String mistake = mistake(name, kind);
        if (mistake.isEmpty()) {
            names.add(name);
        } else {
            problems.add(scalar, mistake);
        }
    }

    private static String mistake(GivenText name, NameKind kind) {
        if (name.text().isEmpty()) {
            return "an empty name under `" + kind.field() + "`; leave it out";
        }
        if (!CharacterClass.hasWordCharacter(name.text(), 0, name.text().length())) {
            return "`" + name.text() + "` has no letter, digit or Chinese character";
        }
        if (name.length() > LONGEST) {
            return "a name has at most " + LONGEST + " characters, this one " + name.length();
        }
        if (kind == NameKind.NAME && name.length() < 2) {
            return "`"
                    + name.text()
                    + "` is one character: put it under `abbreviations`, not `names`";
        }
        if (kind.isShort() && name.length() > 1) {
            return "`%s` has %d characters: put it under `names`; `%s` are one character each"
                    .formatted(name.text(), name.length(), kind.field());
        }
        return "";
    }

    /** The values of a list, none of them empty. */
    private List<GivenText> texts(YamlMapping fields, String field) {
        return texts(fields.scalars(field, problems), field, problems);
    }

    static List<GivenText> texts(List<YamlScalar> scalars, String field, Problems problems) {
        List<GivenText> texts = new ArrayList<>();
        for (YamlScalar scalar : scalars) {
            if (scalar.value().isBlank()) {
                problems.add(
                        (YamlNode) scalar, "an empty value under `" + field + "`; leave it out");
            } else {
                texts.add(GivenText.of(scalar));
            }
        }
        return List.copyOf(texts);
    }
}
