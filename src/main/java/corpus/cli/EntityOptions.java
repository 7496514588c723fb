package corpus.cli;

import corpus.analysis.EntityLabels;
import corpus.analysis.MergedEntities;
import corpus.annotate.SettingsHashes;
import corpus.document.Gazetteer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** Which entities count as another one, and how they are called in the table. */
final class EntityOptions {
    @Option(
            names = "--merge",
            paramLabel = "FILE",
            description =
                    "Entities that count as another one (YAML): a line HK: CN counts mentions of HK as CN.")
    Path merge;

    @Option(
            names = "--labels",
            paramLabel = "FILE",
            description =
                    "Other names to print (YAML): a line \"RU: 俄国\", or \"RU: {name: 俄国, name_en: Russia}\".")
    Path labels;

    private Gazetteer named;
    private MergedEntities merged = MergedEntities.NONE;

    /** Reads the files. Problems in them are the user's to mend. */
    void read(Gazetteer gazetteer) {
        named = gazetteer;
        if (merge != null) {
            merged = MergedEntities.read(TextFile.read(merge), merge.toString(), gazetteer);
        }
        if (labels != null) {
            named = EntityLabels.relabelled(gazetteer, TextFile.read(labels), labels.toString());
        }
    }

    /** The entities under the names that are printed. */
    Gazetteer named() {
        return named;
    }

    MergedEntities merged() {
        return merged;
    }

    /** The hashes of what the files say, in whatever order and with whatever remarks. */
    Map<String, String> hashes() {
        Map<String, String> hashes = new LinkedHashMap<>();
        if (merge != null) {
            hashes.put("merge", SettingsHashes.sha256(merged.targets().toString()));
        }
        if (labels != null) {
            hashes.put("labels", SettingsHashes.sha256(named.entities().toString()));
        }
        return hashes;
    }

    /** For the methods section: what was merged. */
    List<String> methods() {
        List<String> sentences = new ArrayList<>();
        if (!merged.targets().isEmpty()) {
            sentences.add("Entities were counted as others: " + merged.description() + ".");
        }
        return sentences;
    }
}
