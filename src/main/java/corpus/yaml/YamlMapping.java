package corpus.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Fields with values. The methods that ask for a field add a {@link Problem} if it has another
 * shape than asked for, and then answer as if it were not there.
 */
public final class YamlMapping implements YamlNode {
    private final String source;
    private final int line;
    private final int column;
    private final Map<String, YamlNode> fields;
    private final Map<String, Integer> keyLines;

    YamlMapping(
            String source,
            int line,
            int column,
            Map<String, YamlNode> fields,
            Map<String, Integer> keyLines) {
        this.source = source;
        this.line = line;
        this.column = column;
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        this.keyLines = Map.copyOf(keyLines);
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public int column() {
        return column;
    }

    @Override
    public String shape() {
        return "a mapping";
    }

    /** The names of the fields in the order of the file. */
    public Set<String> names() {
        return fields.keySet();
    }

    /** The value of a field, whatever its shape. */
    public Optional<YamlNode> get(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    /**
     * The line of a field's name, 1-based; the line of the mapping if it doesn't have the field.
     */
    public int lineOf(String field) {
        return keyLines.getOrDefault(field, line);
    }

    /** Adds a problem for every field that is not known, with a suggestion. */
    public void refuseUnknown(Collection<String> known, Problems problems) {
        for (String name : fields.keySet()) {
            if (!known.contains(name)) {
                String hint = Suggestion.didYouMean(name, known);
                String mended =
                        hint.isEmpty() ? "; known are " + String.join(", ", known) + "." : hint;
                if (name.indexOf('：') >= 0) {
                    mended = "; write a half-width `:` and a blank behind it";
                }
                problems.add(source, lineOf(name), "unknown field `" + name + "`" + mended);
            }
        }
    }

    /** A single value; empty if there is none. An empty value is a value. */
    public Optional<String> string(String field, Problems problems) {
        return scalar(field, problems).map(YamlScalar::value);
    }

    /**
     * A single value that must be there and not blank; otherwise a problem, and an empty string.
     */
    public String requiredString(String field, Problems problems) {
        if (!fields.containsKey(field)) {
            problems.add(source, line, "the field `" + field + "` is missing");
            return "";
        }
        Optional<String> value = string(field, problems);
        if (value.isPresent() && value.get().isBlank()) {
            problems.add(source, lineOf(field), "`" + field + "` has no value");
        }
        return value.orElse("");
    }

    /** The values of a list of single values; a single value counts as a list of one. */
    public List<String> strings(String field, Problems problems) {
        return scalars(field, problems).stream().map(YamlScalar::value).toList();
    }

    /** The same with their lines. */
    public List<YamlScalar> scalars(String field, Problems problems) {
        List<YamlScalar> values = new ArrayList<>();
        for (YamlNode item : items(field, problems)) {
            if (item instanceof YamlScalar scalar) {
                values.add(scalar);
            } else {
                problems.add(
                        item,
                        "in `" + field + "`: a single value is expected, not " + item.shape());
            }
        }
        return values;
    }

    /**
     * The items of a list of anything; a field that isn't a list counts as a list of one, a field
     * that isn't there or has no value as an empty list.
     */
    public List<YamlNode> items(String field, Problems problems) {
        YamlNode node = fields.get(field);
        if (node == null || (node instanceof YamlScalar scalar && isNothing(scalar))) {
            return List.of();
        }
        return node instanceof YamlSequence sequence ? sequence.items() : List.of(node);
    }

    /** A mapping below this one. */
    public Optional<YamlMapping> mapping(String field, Problems problems) {
        YamlNode node = fields.get(field);
        if (node == null || node instanceof YamlMapping) {
            return Optional.ofNullable((YamlMapping) node);
        }
        problems.add(node, "`" + field + "`: a mapping is expected, not " + node.shape());
        return Optional.empty();
    }

    /** A whole number between two bounds, both included. */
    public OptionalInt integer(String field, int least, int most, Problems problems) {
        Optional<YamlScalar> scalar = scalar(field, problems);
        if (scalar.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            int number = Integer.parseInt(scalar.get().value());
            if (number >= least && number <= most) {
                return OptionalInt.of(number);
            }
        } catch (NumberFormatException notANumber) {
            // Told below, with the bounds.
        }
        problems.add(
                scalar.get(),
                "`%s`: a whole number from %d to %d is expected, not `%s`"
                        .formatted(field, least, most, scalar.get().value()));
        return OptionalInt.empty();
    }

    /** {@code true} or {@code false}. */
    public Optional<Boolean> flag(String field, Problems problems) {
        Optional<YamlScalar> scalar = scalar(field, problems);
        if (scalar.isEmpty()) {
            return Optional.empty();
        }
        String value = scalar.get().value();
        if (value.equals("true") || value.equals("false")) {
            return Optional.of(value.equals("true"));
        }
        problems.add(
                scalar.get(), "`" + field + "`: true or false is expected, not `" + value + "`");
        return Optional.empty();
    }

    private Optional<YamlScalar> scalar(String field, Problems problems) {
        YamlNode node = fields.get(field);
        if (node == null || node instanceof YamlScalar) {
            return Optional.ofNullable((YamlScalar) node);
        }
        problems.add(node, "`" + field + "`: a single value is expected, not " + node.shape());
        return Optional.empty();
    }

    private static boolean isNothing(YamlScalar scalar) {
        return scalar.value().isEmpty() && scalar.style() == YamlScalar.Style.PLAIN;
    }
}
