package corpus.engine.spark;

import corpus.engine.Candidate;
import corpus.engine.CorpusLog;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;

/** Decides on the driver, in corpus order, which documents count. */
final class Admission {
    private final CorpusLog log;
    private final List<Slice> slices;
    private final List<AdmittedSlice> admitted = new ArrayList<>();
    private BitSet documents = new BitSet();
    private int files;
    private int number;
    private long contents;

    Admission(CorpusLog log, List<Slice> slices) {
        this.log = log;
        this.slices = slices;
    }

    /**
     * Decides on all documents.
     *
     * @param files the facts of all files in corpus order
     */
    List<AdmittedSlice> decide(Iterator<FileFacts> files) {
        while (files.hasNext()) {
            FileFacts file = files.next();
            while (admitted.size() < file.slice()) {
                endSlice();
            }
            decide(file);
        }
        while (admitted.size() < slices.size()) {
            endSlice();
        }
        return admitted;
    }

    private void decide(FileFacts file) {
        String name = slices.get(file.slice()).files().get(files++).name();
        if (file.skipped() != null) {
            log.skip(file.skipped());
            return;
        }
        List<Candidate> candidates = file.candidates(name);
        for (Candidate candidate : log.admit(candidates)) {
            documents.set(number + candidate.number());
        }
        for (Candidate candidate : candidates) {
            contents = AdmittedSlice.with(contents, candidate.facts().hash());
        }
        number += candidates.size();
    }

    private void endSlice() {
        admitted.add(new AdmittedSlice(slices.get(admitted.size()), documents, contents));
        documents = new BitSet();
        files = 0;
        number = 0;
        contents = 0;
    }
}
