package corpus.engine.spark;

import corpus.cache.DocumentFacts;
import corpus.engine.Candidate;
import corpus.engine.OpenedFile;
import corpus.read.ReadOutcome;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What decides which documents of a file count.
 *
 * @param slice the number of its slice
 * @param skipped why its text is missing; null if it was read
 * @param documents what is known of each of its documents
 */
record FileFacts(int slice, ReadOutcome.Skipped skipped, List<DocumentFacts> documents)
        implements Serializable {
    static FileFacts of(int slice, OpenedFile file) {
        List<DocumentFacts> documents = new ArrayList<>();
        file.candidates().forEach(candidate -> documents.add(candidate.facts()));
        return new FileFacts(slice, file.skipped(), documents);
    }

    /**
     * Its documents.
     *
     * @param name the name of the file, of which the driver need not hold a second copy
     */
    List<Candidate> candidates(String name) {
        List<Candidate> candidates = new ArrayList<>();
        for (DocumentFacts each : documents) {
            candidates.add(new Candidate(candidates.size(), each.of(name), null, null));
        }
        return candidates;
    }
}
