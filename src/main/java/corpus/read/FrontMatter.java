package corpus.read;

import corpus.document.CorpusException;
import corpus.document.PlacedText;
import corpus.yaml.Problem;
import corpus.yaml.Problems;
import corpus.yaml.YamlMapping;
import corpus.yaml.YamlNode;
import corpus.yaml.YamlReader;
import corpus.yaml.YamlScalar;
import corpus.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands before an article between a first line {@code ---} and the next {@code ---} or {@code
 * ...}. All values are strings as they were written. Fields below fields have names with dots; a
 * list gives several values. What is no YAML is read line by line, with a warning.
 *
 * @param fields the fields in the order of the file; a field without a value has no values
 * @param title the title at its place in the file; empty if there is none
 * @param bodyBegin the offset at which the article begins; 0 if there is no front matter
 * @param warnings what had to be repaired, each with its line
 */
record FrontMatter(
        Map<String, List<String>> fields,
        Optional<PlacedText> title,
        int bodyBegin,
        List<String> warnings) {
    static final String TITLE = "title";

    private static final int MOST_LINES = 2000;

    /**
     * The front matter of a text, if it has one.
     *
     * @param name the document, as it is named to the user
     */
    static FrontMatter of(SourceText source, String name) {
        List<String> warnings = new ArrayList<>();
        if (!isLine(source, 1, "---")) {
            return none(warnings);
        }
        int last = 2;
        int most = Math.min(source.lines(), MOST_LINES);
        while (last <= most && !isLine(source, last, "---") && !isLine(source, last, "...")) {
            last++;
        }
        if (last > most) {
            warnings.add(
                    name + ", line 1: the front matter has no closing `---`; it is read as text.");
            return none(warnings);
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Optional<PlacedText> title = Optional.empty();
        try {
            YamlMapping mapping = parse(source, last, name);
            for (String field : mapping.names()) {
                addField(field, mapping.get(field).orElseThrow(), fields);
            }
            warnings.addAll(FrontMatterLines.comments(source, mapping));
            if (mapping.get(TITLE).orElse(null) instanceof YamlScalar scalar) {
                title = TitlePlace.of(source, scalar, last);
            }
        } catch (CorpusException e) {
            FrontMatterLines lines = new FrontMatterLines(source, last);
            fields = lines.fields();
            title = lines.title();
            if (fields.isEmpty() && !lines.isBlank()) {
                warnings.add(e.getMessage() + " The lines between `---` are read as text.");
                return none(warnings);
            }
            if (!fields.isEmpty()) {
                warnings.add(e.getMessage() + " The front matter was read line by line.");
            }
        }
        return new FrontMatter(fields, title, source.lineStart(last + 1), warnings);
    }

    private static FrontMatter none(List<String> warnings) {
        return new FrontMatter(Map.of(), Optional.empty(), 0, warnings);
    }

    private static YamlMapping parse(SourceText source, int last, String name) {
        String text = source.substring(source.lineEnd(1), source.lineStart(last));
        Problems problems = new Problems();
        YamlNode root = YamlReader.read(printable(text), name, YamlReader.FRONT_MATTER, problems);
        problems.all().stream()
                .findFirst()
                .ifPresent(
                        (Problem problem) -> {
                            throw new CorpusException(problem + ".");
                        });
        if (root instanceof YamlMapping mapping) {
            return mapping;
        }
        throw new CorpusException(name + ", line 2: here are no fields like `name: value`.");
    }

    /** The same length without characters that YAML refuses. */
    private static String printable(String text) {
        StringBuilder cleaned = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t';
            boolean other = (c >= '\u007f' && c <= '\u009f') || c >= '\ufffe';
            if (control || other) {
                if (cleaned == null) {
                    cleaned = new StringBuilder(text);
                }
                cleaned.setCharAt(i, ' ');
            }
        }
        return cleaned == null ? text : cleaned.toString();
    }

    private static void addField(String name, YamlNode value, Map<String, List<String>> fields) {
        if (value instanceof YamlMapping mapping) {
            for (String field : mapping.names()) {
                addField(name + "." + field, mapping.get(field).orElseThrow(), fields);
            }
            return;
        }
        List<String> values = fields.computeIfAbsent(name, field -> new ArrayList<>());
        if (value instanceof YamlScalar scalar && !scalar.value().isEmpty()) {
            values.add(scalar.value());
        } else if (value instanceof YamlSequence sequence) {
            for (YamlNode item : sequence.items()) {
                addField(name, item, fields);
            }
        }
    }

    private static boolean isLine(SourceText source, int line, String expected) {
        int begin = source.lineStart(line);
        return source.startsWith(expected, begin)
                && source.substring(begin, source.lineEnd(line)).strip().equals(expected);
    }
}
