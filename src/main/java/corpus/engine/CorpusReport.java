package corpus.engine;

import corpus.cache.CacheUse;
import corpus.read.ReadOutcome;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of the files of a corpus.
 *
 * @param files how many files were found
 * @param documents how many documents were counted
 * @param skipped files whose text is missing
 * @param withoutText documents without text, in corpus order
 * @param duplicates documents left out because an earlier one has the same text, with its name
 * @param nearDuplicates documents left out because an earlier one has nearly the same text
 * @param leftOut how many documents the selection left out
 * @param undated those among them that a period leaves out because they have no date
 * @param warnings what had to be repaired, in corpus order
 * @param labelled how many code points each cleaning rule put into another section
 * @param contentHash SHA-256 over the names and contents of all documents counted
 * @param failures documents on which the program itself failed
 * @param fields in how many documents each metadata field has a value, before the selection
 * @param groups for each field that divides the corpus: how many documents have each value
 * @param cache what was annotated and what was known from earlier runs
 */
public record CorpusReport(
        int files,
        int documents,
        List<ReadOutcome.Skipped> skipped,
        List<String> withoutText,
        Map<String, String> duplicates,
        List<NearDuplicate> nearDuplicates,
        int leftOut,
        List<String> undated,
        List<String> warnings,
        SortedMap<String, Long> labelled,
        String contentHash,
        List<Failure> failures,
        Map<String, Integer> fields,
        Map<String, Map<String, Integer>> groups,
        CacheUse cache) {
    public CorpusReport {
        skipped = List.copyOf(skipped);
        withoutText = List.copyOf(withoutText);
        nearDuplicates = List.copyOf(nearDuplicates);
        undated = List.copyOf(undated);
        warnings = List.copyOf(warnings);
        labelled = new TreeMap<>(labelled);
        failures = List.copyOf(failures);
    }

    /** Whether the text of a file is missing, so that counts may be too low. */
    public boolean isIncomplete() {
        return !skipped.isEmpty() || !failures.isEmpty();
    }

    /**
     * A document on which the program failed: a bug.
     *
     * @param document its name
     * @param cause what happened
     */
    public record Failure(String document, Throwable cause) {}
}
