package corpus.engine;

import java.nio.file.Path;

/**
 * Where what is counted is kept until it is written.
 *
 * @param memory about how many bytes of the heap a table may take; what is more goes into temporary
 *     files
 * @param folder the folder for temporary files
 */
public record Workspace(long memory, Path folder) {
    /** More memory hardly makes a run faster, even where there is plenty. */
    private static final long MOST = 64L << 20;

    public Workspace {
        if (memory < 0) {
            throw new IllegalArgumentException("memory: " + memory);
        }
    }

    /** A share of the heap, and the system's folder for temporary files. */
    public static Workspace usual() {
        return new Workspace(
                Math.min(MOST, Runtime.getRuntime().maxMemory() / 8),
                Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** An equal share of the memory. */
    Workspace share(int shares) {
        return new Workspace(memory / shares, folder);
    }
}
