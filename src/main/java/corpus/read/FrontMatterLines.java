package corpus.read;

import corpus.document.PlacedText;
import corpus.yaml.YamlMapping;
import corpus.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Front matter that is no YAML, line by line: {@code name: value}, lists in brackets or with a dash
 * before each item. A full-width colon will do.
 */
final class FrontMatterLines {
    private static final Pattern FIELD =
            Pattern.compile("([\\p{L}_][\\p{L}\\d_.-]{0,60})\\s*[:：](.*)");
    private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(.*)");
    private static final int LONGEST_LINE = 64 * 1024;

    private final SourceText source;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private PlacedText title;
    private boolean blank = true;

    /**
     * @param last the line with the closing {@code ---}
     */
    FrontMatterLines(SourceText source, int last) {
        this.source = source;
        String current = "";
        for (int line = 2; line < last; line++) {
            int begin = source.lineStart(line);
            int end = Math.min(source.lineEnd(line), begin + LONGEST_LINE);
            String text = source.substring(begin, end);
            blank &= text.isBlank();
            Matcher field = FIELD.matcher(text);
            Matcher item = ITEM.matcher(text);
            if (field.matches()) {
                current = field.group(1);
                addField(current, field.group(2), begin + field.start(2));
            } else if (item.matches() && fields.containsKey(current)) {
                fields.get(current).add(unquoted(item.group(1)));
            }
        }
    }

    Map<String, List<String>> fields() {
        return fields;
    }

    Optional<PlacedText> title() {
        return Optional.ofNullable(title);
    }

    /** Whether there are only blank lines. */
    boolean isBlank() {
        return blank;
    }

    /** Warns of values that YAML cuts at a {@code #}, which their authors rarely mean. */
    static List<String> comments(SourceText source, YamlMapping mapping) {
        List<String> warnings = new ArrayList<>();
        for (String name : mapping.names()) {
            if (mapping.get(name).orElseThrow() instanceof YamlScalar scalar
                    && scalar.style() == YamlScalar.Style.PLAIN) {
                int line = scalar.line();
                String text = source.substring(source.lineStart(line), source.lineEnd(line));
                int hash = text.indexOf(" #");
                if (hash >= 0 && !scalar.value().contains(" #")) {
                    warnings.add(
                            "%s, line %d: `%s` ends before ` #`, where YAML begins a comment; put the value in quotation marks if that isn't meant."
                                    .formatted(scalar.source(), line, name));
                }
            }
        }
        return warnings;
    }

    private void addField(String name, String written, int begin) {
        List<String> values = fields.computeIfAbsent(name, field -> new ArrayList<>());
        String value = written.strip();
        if (value.startsWith("[") && value.endsWith("]")) {
            for (String item : value.substring(1, value.length() - 1).split(",", -1)) {
                if (!item.isBlank()) {
                    values.add(unquoted(item));
                }
            }
            return;
        }
        String unquoted = unquoted(value);
        if (!unquoted.isEmpty()) {
            values.add(unquoted);
            if (name.equals(FrontMatter.TITLE) && title == null) {
                int from = source.text().indexOf(unquoted, begin);
                TextAssembler assembler = new TextAssembler(source);
                assembler.put(from, from + unquoted.length());
                title = assembler.finish().stream().findFirst().orElse(null);
            }
        }
    }

    private static String unquoted(String written) {
        String value = written.strip();
        boolean quoted =
                value.length() >= 2
                        && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                        && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
