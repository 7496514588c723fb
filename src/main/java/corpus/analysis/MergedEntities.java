package corpus.analysis;

import corpus.document.Gazetteer;
import corpus.yaml.Problems;
import corpus.yaml.YamlMapping;
import corpus.yaml.YamlNode;
import corpus.yaml.YamlReader;
import corpus.yaml.YamlScalar;
import java.io.Serializable;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which entities count as another one. How names are found in the text does not change.
 *
 * @param targets the id of an entity, and the id that it counts as; never itself a key
 */
public record MergedEntities(SortedMap<String, String> targets) implements Serializable {
    /** Every entity counts as itself. */
    public static final MergedEntities NONE = new MergedEntities(new TreeMap<>());

    public MergedEntities {
        targets = Collections.unmodifiableSortedMap(new TreeMap<>(targets));
    }

    /**
     * Reads a file of lines {@code HK: CN}. Of {@code HK: CN} and {@code CN: ASIA}, HK counts as
     * ASIA, too.
     *
     * @param text its text
     * @param source how it is named to the user
     * @throws corpus.document.CorpusException with every mistake of the file, each with its line
     */
    public static MergedEntities read(String text, String source, Gazetteer gazetteer) {
        YamlMapping file = YamlReader.readMapping(text, source);
        Problems problems = new Problems();
        Map<String, String> steps = new TreeMap<>();
        for (String id : file.names()) {
            YamlNode value = file.get(id).orElseThrow();
            if (!(value instanceof YamlScalar target) || target.value().isBlank()) {
                problems.add(
                        source,
                        file.lineOf(id),
                        "after `"
                                + id
                                + "`, one id is expected: that of the entity that it counts as, as in `HK: CN`");
                continue;
            }
            EntityIds.check(id, gazetteer, source, file.lineOf(id), problems);
            EntityIds.check(target.value(), gazetteer, source, target.line(), problems);
            steps.put(id, target.value());
        }
        problems.throwIfAny();
        TreeMap<String, String> targets = new TreeMap<>();
        for (String id : steps.keySet()) {
            Set<String> passed = new HashSet<>();
            String end = id;
            while (steps.containsKey(end) && passed.add(end)) {
                end = steps.get(end);
            }
            if (steps.containsKey(end)) {
                problems.add(
                        source,
                        file.lineOf(id),
                        "`" + id + "` counts as itself in the end; take one of these lines out");
            }
            targets.put(id, end);
        }
        problems.throwIfAny();
        return new MergedEntities(targets);
    }

    /** The id that an entity counts as; its own if it is not merged. */
    public String of(String id) {
        return targets.getOrDefault(id, id);
    }

    /** {@code HK as CN, MO as CN}, for the record of a run; empty if nothing is merged. */
    public String description() {
        return targets.entrySet().stream()
                .map(entry -> entry.getKey() + " as " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
