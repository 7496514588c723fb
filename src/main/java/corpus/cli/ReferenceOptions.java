package corpus.cli;

import corpus.document.CorpusException;
import corpus.document.MetadataCondition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What is compared with what. */
final class ReferenceOptions {
    @Option(
            names = "--target",
            paramLabel = "CONDITION",
            description =
                    "The documents whose keywords are wanted, by their metadata as after --where: \"year=2022\". May be repeated; all must hold.")
    List<String> target = new ArrayList<>();

    @Option(
            names = "--reference",
            paramLabel = "CONDITION",
            description =
                    "The documents that they are compared with; the rest of the corpus by default. May be repeated; all must hold. A document that fulfils both counts in the target only, one that fulfils neither is left out.")
    List<String> reference = new ArrayList<>();

    @Option(
            names = "--reference-path",
            paramLabel = "PATH",
            description =
                    "Compare the PATHs with another corpus, read with the same options. May be repeated.")
    List<String> paths = new ArrayList<>();

    @Option(
            names = "--reference-table",
            paramLabel = "FILE",
            description =
                    "Compare with a table of `corpus stats` (with --of entities, of `corpus entities`), .csv, .tsv or .jsonl; how many word tokens its corpus has stands in FILE.meta.json.")
    Path table;

    @Option(
            names = "--reference-total",
            paramLabel = "N",
            description = "The word tokens of that corpus, if there is no FILE.meta.json.")
    Long total;

    /** The conditions of the target. */
    List<MetadataCondition> targetConditions() {
        return conditions("--target", target);
    }

    /** The conditions of the reference. */
    List<MetadataCondition> referenceConditions() {
        return conditions("--reference", reference);
    }

    private static List<MetadataCondition> conditions(String option, List<String> written) {
        return written.stream()
                .map(condition -> MetadataCondition.parse(condition, option))
                .toList();
    }

    /** Whether the reference is no part of the corpus of the PATHs. */
    boolean isElsewhere() {
        return table != null || !paths.isEmpty();
    }

    /** Refuses options that contradict each other, and a comparison without a reference. */
    void check() {
        if (table != null && !paths.isEmpty()) {
            throw new CorpusException("--reference-table and --reference-path exclude each other.");
        }
        if (table != null && !reference.isEmpty()) {
            throw new CorpusException(
                    "--reference chooses documents, which --reference-table does not have; choose them when you make that table.");
        }
        if (total != null) {
            if (table == null) {
                throw new CorpusException("--reference-total needs --reference-table.");
            }
            RowOptions.atLeast("--reference-total", total, 1);
        }
        if (paths.stream().anyMatch(String::isBlank)) {
            throw new CorpusException("--reference-path: a PATH is empty.");
        }
        if (!isElsewhere() && target.isEmpty() && reference.isEmpty()) {
            throw new CorpusException(
                    "keyness needs to know what is compared: --target \"field=value\" with the rest of the corpus, or the PATHs with --reference-path PATH or --reference-table FILE.");
        }
    }
}
