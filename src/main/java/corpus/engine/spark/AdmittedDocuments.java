package corpus.engine.spark;

import corpus.document.CorpusException;
import corpus.engine.Candidate;
import corpus.engine.DocumentSource;
import corpus.engine.OpenedFile;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;

/** The documents of a slice that count, read again; one after the other. For one thread. */
final class AdmittedDocuments implements Iterator<AdmittedDocuments.Opened> {
    private final TaskFiles files;
    private final DocumentSource source;
    private final AdmittedSlice slice;
    private final Queue<Opened> opened = new ArrayDeque<>();
    private int nextFile;
    private int nextDocument;
    private long contents;

    /**
     * A document that counts.
     *
     * @param number the number of its file in the corpus
     * @param file its file
     * @param candidate which of the documents of the file
     */
    record Opened(int number, OpenedFile file, Candidate candidate) {}

    AdmittedDocuments(RunSettings settings, AdmittedSlice slice) {
        files = new TaskFiles(settings.configuration());
        this.source = ExecutorSource.of(settings);
        this.slice = slice;
    }

    @Override
    public boolean hasNext() {
        while (opened.isEmpty() && nextFile < slice.slice().files().size()) {
            open(slice.slice().files().get(nextFile++));
            if (nextFile == slice.slice().files().size() && contents != slice.contents()) {
                throw new CorpusException(
                        "%s … %s: a file was changed while the corpus was read; run the command again."
                                .formatted(
                                        slice.slice().files().get(0).name(),
                                        slice.slice().files().get(nextFile - 1).name()));
            }
        }
        return !opened.isEmpty();
    }

    private void open(SliceFile each) {
        OpenedFile file = source.open(0, files.file(each));
        for (Candidate candidate : file.candidates()) {
            contents = AdmittedSlice.with(contents, candidate.facts().hash());
            if (slice.admitted().get(nextDocument++)) {
                int number = slice.slice().firstFile() + nextFile - 1;
                opened.add(new Opened(number, file, candidate));
            }
        }
    }

    @Override
    public Opened next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return opened.remove();
    }
}
