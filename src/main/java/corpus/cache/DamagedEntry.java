package corpus.cache;

/** What a pack holds of a document is not what was put there, or can't be read. */
final class DamagedEntry extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DamagedEntry(String message, Throwable cause) {
        super(message, cause);
    }
}
