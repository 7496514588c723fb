package corpus.engine;

import corpus.read.ReadOutcome;
import java.util.List;

/**
 * What was packed.
 *
 * @param files how many files were found
 * @param documents how many documents they have
 * @param skipped files whose text is missing; shards say so
 * @param warnings what readers had to repair, in corpus order
 * @param shards how many files were written
 * @param bytes how large they are
 */
public record PackReport(
        int files,
        long documents,
        List<ReadOutcome.Skipped> skipped,
        List<String> warnings,
        int shards,
        long bytes) {
    public PackReport {
        skipped = List.copyOf(skipped);
        warnings = List.copyOf(warnings);
    }
}
