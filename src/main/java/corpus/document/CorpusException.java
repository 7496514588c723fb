package corpus.document;

/**
 * Something the user can mend: a wrong path, a malformed file, a full disk. The message is a whole
 * sentence that names the file, the line where there is one, and the way out; it is printed as it
 * is, without a stack trace.
 */
public final class CorpusException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param message a sentence for the user
     */
    public CorpusException(String message) {
        super(message);
    }

    /**
     * @param message a sentence for the user
     * @param cause what went wrong underneath, shown with {@code --stacktrace} only
     */
    public CorpusException(String message, Throwable cause) {
        super(message, cause);
    }
}
