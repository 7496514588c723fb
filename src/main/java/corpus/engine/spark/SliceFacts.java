package corpus.engine.spark;

import corpus.engine.DocumentSource;
import java.util.Iterator;

/** Reads the files of a slice, one after the other, and says what is known of their documents. */
final class SliceFacts implements Iterator<FileFacts> {
    private final DocumentSource source;
    private final TaskFiles files;
    private final Slice slice;
    private final Iterator<SliceFile> waiting;

    SliceFacts(RunSettings settings, Slice slice) {
        source = ExecutorSource.of(settings);
        files = new TaskFiles(settings.configuration());
        this.slice = slice;
        waiting = slice.files().iterator();
    }

    @Override
    public boolean hasNext() {
        return waiting.hasNext();
    }

    @Override
    public FileFacts next() {
        return FileFacts.of(slice.number(), source.open(0, files.file(waiting.next())));
    }
}
