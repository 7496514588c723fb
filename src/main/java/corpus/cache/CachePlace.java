package corpus.cache;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Where the cache of this machine is, and how large it may get. */
public final class CachePlace {
    /** The variable that names the folder. */
    public static final String FOLDER = "CORPUS_CACHE";

    /** The variable that says how large it may get, such as {@code 500m}. */
    public static final String LIMIT = "CORPUS_CACHE_LIMIT";

    private static final long USUAL_LIMIT = 2L << 30;

    private CachePlace() {}

    /**
     * The folder for the cache.
     *
     * @param system the name of the operating system
     * @param home the user's home folder
     * @param environment gives a variable, or null
     * @return null if there is no place for one
     */
    public static CacheFolder of(String system, String home, UnaryOperator<String> environment) {
        try {
            String chosen = environment.apply(FOLDER);
            Path folder = isSet(chosen) ? Path.of(chosen) : usual(system, home, environment);
            return folder == null
                    ? null
                    : new CacheFolder(folder.toAbsolutePath(), limit(environment.apply(LIMIT)));
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static boolean isSet(String value) {
        return value != null && !value.isBlank();
    }

    private static Path usual(String system, String home, UnaryOperator<String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String local = environment.apply("LOCALAPPDATA");
            return isSet(local) ? Path.of(local, "corpus", "cache") : null;
        }
        String caches = environment.apply("XDG_CACHE_HOME");
        boolean isMac = name.startsWith("mac");
        if (!isMac && isSet(caches) && Path.of(caches).isAbsolute()) {
            return Path.of(caches, "corpus", "documents");
        }
        if (!isSet(home) || !Path.of(home).isAbsolute()) {
            return null;
        }
        return isMac
                ? Path.of(home, "Library", "Caches", "corpus", "documents")
                : Path.of(home, ".cache", "corpus", "documents");
    }

    /** Bytes; what is no size is the usual one. */
    private static long limit(String given) {
        if (!isSet(given) || !given.matches("[0-9]{1,6}[mMgG]")) {
            return USUAL_LIMIT;
        }
        long number = Long.parseLong(given.substring(0, given.length() - 1));
        return number << (given.toLowerCase(Locale.ROOT).endsWith("g") ? 30 : 20);
    }
}
