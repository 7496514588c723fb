package corpus.clean;

import corpus.document.Section;
import corpus.yaml.Problems;
import corpus.yaml.Suggestion;
import corpus.yaml.YamlMapping;
import corpus.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A file of cleaning rules; its format is described at the top of the built-in one. */
final class CleaningRulesFile {
    private static final List<String> FIELDS =
            List.of(
                    "name", "section", "where", "within", "longest", "matches", "before", "follows",
                    "off");

    private static final List<String> RUN_FIELDS =
            List.of("matches", "stops", "longest", "least", "most", "until-repeated");

    private static final int LONGEST = 60;
    private static final int LONGEST_POSSIBLE = 2000;
    private static final int MOST_POSSIBLE = 100_000;

    private final Problems problems = new Problems();
    private final List<CleaningRule> rules = new ArrayList<>();
    private final Set<String> off = new HashSet<>();

    /**
     * Reads a file.
     *
     * @param known names of rules that may be switched off
     */
    static CleaningRulesFile read(YamlMapping root, List<String> known) {
        CleaningRulesFile file = new CleaningRulesFile();
        root.refuseUnknown(List.of("rules"), file.problems);
        Set<String> names = new HashSet<>();
        for (YamlNode item : root.items("rules", file.problems)) {
            if (item instanceof YamlMapping mapping) {
                file.rule(mapping, known, names);
            } else {
                file.problems.add(item, "a rule is expected, not " + item.shape());
            }
        }
        file.problems.throwIfAny();
        return file;
    }

    List<CleaningRule> rules() {
        return rules;
    }

    Set<String> off() {
        return off;
    }

    private void rule(YamlMapping node, List<String> known, Set<String> names) {
        node.refuseUnknown(FIELDS, problems);
        String name = node.requiredString("name", problems);
        if (!names.add(name)) {
            problems.add(node, "the rule `" + name + "` stands here again");
        }
        if (node.flag("off", problems).orElse(false)) {
            off.add(name);
            if (!known.contains(name)) {
                problems.add(
                        node,
                        "there is no rule `"
                                + name
                                + "` to switch off"
                                + Suggestion.didYouMean(name, known));
            }
            return;
        }
        List<Expression> matches = expressions(node, "matches", true);
        Section section =
                choice(node, "section", Section.values(), Section::label, Section.BOILERPLATE);
        CleaningRule.Where where =
                choice(
                        node,
                        "where",
                        CleaningRule.Where.values(),
                        CleaningRule.Where::label,
                        CleaningRule.Where.ENDS);
        rules.add(
                new CleaningRule(
                        name,
                        section,
                        where,
                        node.integer("within", 1, MOST_POSSIBLE, problems).orElse(10),
                        node.integer("longest", 1, LONGEST_POSSIBLE, problems).orElse(LONGEST),
                        matches,
                        node.integer("before", 0, LONGEST, problems).orElse(0),
                        node.mapping("follows", problems).map(this::run).orElse(null)));
    }

    private CleaningRule.Run run(YamlMapping node) {
        node.refuseUnknown(RUN_FIELDS, problems);
        return new CleaningRule.Run(
                expressions(node, "matches", true),
                expressions(node, "stops", false),
                node.integer("longest", 1, LONGEST_POSSIBLE, problems).orElse(LONGEST),
                node.integer("least", 0, MOST_POSSIBLE, problems).orElse(1),
                node.integer("most", 1, MOST_POSSIBLE, problems).orElse(MOST_POSSIBLE),
                node.flag("until-repeated", problems).orElse(false));
    }

    private List<Expression> expressions(YamlMapping node, String field, boolean required) {
        List<Expression> expressions = new ArrayList<>();
        for (YamlNode item : node.items(field, problems)) {
            if (!(item instanceof corpus.yaml.YamlScalar scalar)) {
                problems.add(item, "in `" + field + "`: an expression is expected");
                continue;
            }
            try {
                expressions.add(new Expression(Pattern.compile(scalar.value(), Pattern.DOTALL)));
            } catch (PatternSyntaxException e) {
                problems.add(
                        item, "`" + scalar.value() + "` is no expression: " + e.getDescription());
            }
        }
        if (required && node.get(field).isEmpty()) {
            problems.add(node, "the field `" + field + "` is missing");
        }
        return expressions;
    }

    private <T> T choice(
            YamlMapping node, String field, T[] values, Function<T, String> label, T standard) {
        String written = node.string(field, problems).orElse("").toLowerCase(Locale.ROOT);
        List<String> labels = Arrays.stream(values).map(label).toList();
        int index = labels.indexOf(written);
        if (index < 0 && node.get(field).isPresent()) {
            problems.add(
                    node.get(field).orElseThrow(),
                    "`%s`: `%s` is not known; known are %s"
                            .formatted(field, written, String.join(", ", labels)));
        } else if (index < 0 && field.equals("section")) {
            problems.add(node, "the field `section` is missing");
        }
        return index < 0 ? standard : values[index];
    }
}
