package corpus.analysis;

import corpus.document.Metadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Metadata as front matter from which the same metadata are read. A nested field keeps its name
 * with dots; what the reader adds by itself (the path, year and month of the date) is left out.
 */
final class FrontMatterText {
    private static final String MARK = "---";

    private FrontMatterText() {}

    /** The lines, with those that enclose them; only these if there are no fields. */
    static List<String> lines(Metadata metadata) {
        Metadata derived = Metadata.of("", Map.of(Metadata.DATE, metadata.values(Metadata.DATE)));
        List<String> lines = new ArrayList<>();
        lines.add(MARK);
        for (String name : metadata.names()) {
            List<String> values = metadata.values(name);
            boolean isDerived =
                    (name.equals(Metadata.YEAR) || name.equals(Metadata.MONTH))
                            && values.equals(derived.values(name));
            if (!name.equals(Metadata.PATH) && !isDerived) {
                lines.add((quoted(name) + ": " + yaml(values)).stripTrailing());
            }
        }
        lines.add(MARK);
        return lines;
    }

    private static String yaml(List<String> values) {
        return switch (values.size()) {
            case 0 -> "";
            case 1 -> quoted(values.get(0));
            default ->
                    values.stream()
                            .map(FrontMatterText::quoted)
                            .collect(Collectors.joining(", ", "[", "]"));
        };
    }

    /**
     * A double-quoted scalar of YAML 1.1, or a plain one for a simple name. What YAML does not
     * print is escaped by its UTF-16 code unit.
     */
    private static String quoted(String value) {
        if (value.matches("[A-Za-z_][A-Za-z0-9_.]*")
                && !value.matches("(?i)y|n|yes|no|on|off|true|false|null")) {
            return value;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || (c >= 0x7f && c <= 0xa0) || isUnprintable(c)) {
                quoted.append("\\u%04x".formatted((int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean isUnprintable(char c) {
        return c == '\u2028' || c == '\u2029' || c == '\ufeff' || c >= '\ufffe';
    }
}
