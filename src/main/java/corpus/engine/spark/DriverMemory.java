package corpus.engine.spark;

import corpus.document.CorpusException;
import java.io.Serializable;

/**
 * How much the driver may fetch of what grows with the texts: half of its memory.
 *
 * @param bytes how much memory it has
 */
record DriverMemory(long bytes) implements Serializable {
    /** An entry of a side table, or an item of a table of pairs, takes about so many bytes. */
    private static final long BYTES_OF_ENTRY = 256;

    /** That of this process. */
    static DriverMemory ofThisProcess() {
        return new DriverMemory(Runtime.getRuntime().maxMemory());
    }

    /** The most entries. */
    long mostEntries() {
        return bytes / 2 / BYTES_OF_ENTRY;
    }

    /** The most entries that one of so many parts may have, which are not quite of one size. */
    long mostOfPart(int parts) {
        return 2 * mostEntries() / Math.max(1, parts) + 1;
    }

    /** What is said when there are more. */
    CorpusException exceeded() {
        return new CorpusException(
                "What all rows of the table depend on takes more than half of the driver's memory: more than %d entries. Raise --min-count, or give the driver more with --driver-memory."
                        .formatted(mostEntries()));
    }
}
