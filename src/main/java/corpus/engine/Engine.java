package corpus.engine;

import corpus.analysis.Analysis;
import corpus.analysis.Listing;
import corpus.annotate.AnnotationSettings;
import corpus.read.DocumentReaders;
import corpus.read.FileFilter;
import corpus.read.FileList;
import java.io.InputStream;
import java.util.List;

/** Runs analyses over a corpus. Every engine writes the same rows. */
public interface Engine extends AutoCloseable {
    /**
     * Makes several tables in one pass over the corpus. What two of them count alike is counted
     * once.
     *
     * @return what became of the files
     */
    CorpusReport run(CorpusRequest request, List<Job> jobs);

    /**
     * Lists the files of a corpus where the engine looks for them.
     *
     * @see FileList#of
     */
    default FileList files(
            List<String> paths, FileFilter filter, DocumentReaders readers, InputStream in) {
        return FileList.of(paths, filter, readers, in);
    }

    /** Says which settings a run will have, so that what it needs can be fetched meanwhile. */
    default void prepare(AnnotationSettings settings) {}

    /** Lets go of what the engine holds; there is no run after this. */
    @Override
    default void close() {}

    /** Makes one table of counts. */
    default CorpusReport run(CorpusRequest request, Analysis<?, ?> analysis, RowWriter rows) {
        return run(request, List.of(new Job.Count(analysis, rows)));
    }

    /** Makes one list. */
    default CorpusReport run(CorpusRequest request, Listing listing, RowWriter rows) {
        return run(request, List.of(new Job.Enumerate(listing, rows)));
    }
}
