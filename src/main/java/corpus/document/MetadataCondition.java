package corpus.document;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A condition on a metadata field: {@code field=value}, {@code field!=value}, {@code
 * field~expression}, or a range {@code field=from..to}, of which one end may be missing. A field
 * with several values fulfils it if one of them does ({@code !=}: if none is equal).
 *
 * @param field the name of the field
 * @param operator {@code =}, {@code !=}, {@code ~} or {@code ..}
 * @param operands the value, the expression, or the two ends of the range (empty: open)
 */
public record MetadataCondition(String field, String operator, List<String> operands)
        implements Serializable {
    private static final Pattern WRITTEN =
            Pattern.compile("([^=!~]+?)\\s*(!=|=|~)\\s*(.*)", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");

    public MetadataCondition {
        operands = List.copyOf(operands);
    }

    /** Reads a condition as it is written after {@code --where}. */
    public static MetadataCondition parse(String written) {
        return parse(written, "--where");
    }

    /**
     * Reads a condition as it is written on the command line.
     *
     * @param option the option that it is written after
     * @throws CorpusException if it is none, or if its expression is malformed
     */
    public static MetadataCondition parse(String written, String option) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        if (!matcher.matches()) {
            throw new CorpusException(
                    "`%s` is no condition; write %s \"field=value\", \"field!=value\", \"field~expression\" or \"field=from..to\"."
                            .formatted(written, option));
        }
        String field = matcher.group(1).strip();
        String operator = matcher.group(2);
        String operand = matcher.group(3).strip();
        int range = operand.indexOf("..");
        if (operator.equals("=") && range >= 0) {
            return new MetadataCondition(
                    field,
                    "..",
                    List.of(
                            operand.substring(0, range).strip(),
                            operand.substring(range + 2).strip()));
        }
        if (operator.equals("~")) {
            try {
                Pattern.compile(operand);
            } catch (PatternSyntaxException e) {
                throw new CorpusException(
                        "`%s`: the expression is malformed (%s)."
                                .formatted(written, e.getDescription()),
                        e);
            }
        }
        return new MetadataCondition(field, operator, List.of(operand));
    }

    /** Whether a document's metadata fulfil it. */
    public boolean matches(Metadata metadata) {
        List<String> values = metadata.values(field);
        return switch (operator) {
            case "=" -> values.contains(operands.get(0)) || isMissing(values, operands.get(0));
            case "!=" -> !values.contains(operands.get(0)) && !isMissing(values, operands.get(0));
            case "~" -> {
                Pattern expression = Pattern.compile(operands.get(0));
                yield values.stream().anyMatch(value -> expression.matcher(value).find());
            }
            default -> values.stream().anyMatch(this::isInRange);
        };
    }

    /** {@code field=} asks for documents without the field. */
    private static boolean isMissing(List<String> values, String operand) {
        return operand.isEmpty() && values.stream().allMatch(String::isBlank);
    }

    private boolean isInRange(String value) {
        String from = operands.get(0);
        String to = operands.get(1);
        return !value.isBlank()
                && (from.isEmpty() || compare(value, from) >= 0)
                && (to.isEmpty() || compare(value, to) <= 0 || value.startsWith(to));
    }

    /** Numbers as numbers, all else by code points (so dates of ISO 8601 by time). */
    private static int compare(String a, String b) {
        if (NUMBER.matcher(a).matches() && NUMBER.matcher(b).matches()) {
            return new BigDecimal(a).compareTo(new BigDecimal(b));
        }
        return CodePointOrder.compare(a, b);
    }
}
