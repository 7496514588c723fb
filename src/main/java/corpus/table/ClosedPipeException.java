package corpus.table;

/**
 * Nobody reads standard output any more, as after {@code | head}. Not an error: the command ends
 * quietly.
 */
public final class ClosedPipeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ClosedPipeException(Throwable cause) {
        super("standard output is closed", cause);
    }
}
