package corpus.engine.spark;

import corpus.engine.DocumentSource;
import java.util.Iterator;

/** Reads the files of a slice, one after the other, and says what is known of their documents. */
final class SliceFacts implements Iterator<FileFacts> {
    private final DocumentSource source;
    private final RunSettings settings;
    private final Slice slice;
    private final Iterator<SliceFile> files;

    SliceFacts(RunSettings settings, Slice slice) {
        this.settings = settings;
        source = ExecutorSource.of(settings);
        this.slice = slice;
        files = slice.files().iterator();
    }

    @Override
    public boolean hasNext() {
        return files.hasNext();
    }

    @Override
    public FileFacts next() {
        return FileFacts.of(
                slice.number(), source.open(0, files.next().file(settings.configuration())));
    }
}
