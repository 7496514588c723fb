package corpus.analysis;

import corpus.document.Gazetteer;
import corpus.yaml.Problems;
import corpus.yaml.Suggestion;
import corpus.yaml.YamlMapping;
import corpus.yaml.YamlNode;
import corpus.yaml.YamlReader;
import corpus.yaml.YamlScalar;
import corpus.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Reads a file of concepts: a name, and the words that speak of it as a list; or fields below the
 * name, of which {@code words}, {@code entities} and {@code not} are lists, and all others concepts
 * that are part of it.
 */
final class ConceptFile {
    private static final String WORDS = "words";
    private static final String ENTITIES = "entities";
    private static final String NOT = "not";
    private static final List<String> FIELDS = List.of(WORDS, ENTITIES, NOT);

    /** What else these fields may be called by somebody who writes from memory. */
    private static final Map<String, String> OTHER_NAMES =
            Map.ofEntries(
                    Map.entry("word", WORDS),
                    Map.entry("term", WORDS),
                    Map.entry("terms", WORDS),
                    Map.entry("entity", ENTITIES),
                    Map.entry("id", ENTITIES),
                    Map.entry("ids", ENTITIES),
                    Map.entry("except", NOT),
                    Map.entry("exclude", NOT),
                    Map.entry("exclusions", NOT),
                    Map.entry("without", NOT));

    private final String source;
    private final Gazetteer gazetteer;
    private final UnaryOperator<String> termForm;
    private final Problems problems = new Problems();
    private final List<Concept> concepts = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    ConceptFile(String source, Gazetteer gazetteer, UnaryOperator<String> termForm) {
        this.source = source;
        this.gazetteer = gazetteer;
        this.termForm = termForm;
    }

    ConceptSet read(String text) {
        YamlMapping file = YamlReader.readMapping(text, source);
        for (String name : file.names()) {
            if (FIELDS.contains(name)) {
                problems.add(
                        source,
                        file.lineOf(name),
                        "`"
                                + name
                                + "` stands below the name of a concept, as in `安全合作: {words: [集体安全], not: [合作社]}`");
            } else {
                add(name, file.lineOf(name), file.get(name).orElseThrow(), Concept.NO_PARENT);
            }
        }
        problems.throwIfAny();
        return new ConceptSet(concepts);
    }

    private void add(String written, int line, YamlNode value, int parent) {
        String name = written.strip();
        if (name.isEmpty()) {
            problems.add(source, line, "a concept needs a name");
        }
        Integer before = lines.putIfAbsent(name, line);
        if (before != null) {
            problems.add(
                    source,
                    line,
                    "the concept `%s` stands here again, after line %d".formatted(name, before));
        }
        int number = concepts.size();
        concepts.add(null); // its place in the order of the file, before those below it
        Map<WordPattern, Integer> words = new LinkedHashMap<>();
        Map<WordPattern, Integer> exclusions = new LinkedHashMap<>();
        Set<String> entities = new LinkedHashSet<>();
        int below = 0;
        if (value instanceof YamlMapping fields) {
            readWords(fields.get(WORDS).orElse(null), words);
            readWords(fields.get(NOT).orElse(null), exclusions);
            readEntities(fields, entities);
            below = addBelow(fields, number);
        } else {
            readWords(value, words);
        }
        exclusions.forEach(
                (word, excludedAt) -> {
                    if (words.containsKey(word)) {
                        problems.add(
                                source,
                                excludedAt,
                                "`%s` is one of the words of line %d; it can't be excluded, too"
                                        .formatted(word.text(), words.get(word)));
                    }
                });
        if (words.isEmpty() && entities.isEmpty() && below == 0 && problems.isEmpty()) {
            problems.add(
                    source,
                    line,
                    "the concept `%s` has no words; write them as in `%s: [集体安全, 共同安全]`"
                            .formatted(name, name));
        }
        concepts.set(
                number,
                new Concept(
                        name,
                        parent,
                        List.copyOf(words.keySet()),
                        entities,
                        List.copyOf(exclusions.keySet())));
    }

    /** The concepts that are part of another one; how many. */
    private int addBelow(YamlMapping fields, int parent) {
        int number = 0;
        for (String name : fields.names()) {
            if (FIELDS.contains(name)) {
                continue;
            }
            String meant = OTHER_NAMES.get(name);
            if (meant == null) {
                meant = Suggestion.closest(name, FIELDS).orElse(null);
            }
            if (meant != null) {
                problems.add(
                        source,
                        fields.lineOf(name),
                        "unknown field `%s`; did you mean `%s`? A concept needs another name."
                                .formatted(name, meant));
            } else {
                add(name, fields.lineOf(name), fields.get(name).orElseThrow(), parent);
            }
            number++;
        }
        return number;
    }

    private void readEntities(YamlMapping fields, Set<String> entities) {
        for (YamlScalar id : fields.scalars(ENTITIES, problems)) {
            EntityIds.check(id.value().strip(), gazetteer, source, id.line(), problems);
            if (!entities.add(id.value().strip())) {
                problems.add(id, "`" + id.value().strip() + "` stands here twice");
            }
        }
    }

    /** A list of words, or a single one. */
    private void readWords(YamlNode value, Map<WordPattern, Integer> words) {
        if (value instanceof YamlSequence list) {
            for (YamlNode item : list.items()) {
                if (item instanceof YamlScalar scalar) {
                    readWord(scalar, words);
                } else {
                    problems.add(item, "a word is expected, not " + item.shape());
                }
            }
        } else if (value instanceof YamlScalar scalar) {
            boolean nothing = scalar.value().isEmpty() && scalar.style() == YamlScalar.Style.PLAIN;
            if (!nothing) {
                readWord(scalar, words);
            }
        } else if (value != null) {
            problems.add(value, "a list of words is expected, not " + value.shape());
        }
    }

    private void readWord(YamlScalar scalar, Map<WordPattern, Integer> words) {
        String written = scalar.value().strip();
        if (scalar.style() == YamlScalar.Style.PLAIN && hasComma(written)) {
            problems.add(
                    scalar,
                    "`%s` looks like several words; write a half-width comma and brackets around them, as in `[集体安全, 共同安全]`, or quotation marks if it is one"
                            .formatted(written));
            return;
        }
        WordPattern word = WordPattern.of(termForm.apply(written));
        if (!word.hasLetters()) {
            problems.add(
                    scalar,
                    written.isEmpty()
                            ? "a word is missing here"
                            : "`" + written + "` has no letter or digit to look for");
            return;
        }
        Integer before = words.putIfAbsent(word, scalar.line());
        if (before != null) {
            problems.add(
                    scalar, "`%s` stands here again, after line %d".formatted(word.text(), before));
        }
    }

    private static boolean hasComma(String written) {
        return written.chars().anyMatch(c -> ",，、;；".indexOf(c) >= 0);
    }
}
