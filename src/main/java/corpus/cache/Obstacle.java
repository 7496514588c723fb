package corpus.cache;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

/** Why a file can't be written, in a few words. */
final class Obstacle {
    private Obstacle() {}

    static String of(Exception e) {
        if (e instanceof AccessDeniedException) {
            return "permission to write is denied";
        }
        if (e instanceof FileSystemException known && known.getReason() != null) {
            return known.getReason();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
