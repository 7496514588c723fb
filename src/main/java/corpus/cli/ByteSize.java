package corpus.cli;

import corpus.document.CorpusException;
import java.util.Locale;

/** A number of bytes as options say it: {@code 128m}. */
final class ByteSize {
    private ByteSize() {}

    /**
     * How many bytes are meant.
     *
     * @throws CorpusException if it is no size
     */
    static long of(String option, String written) {
        if (!written.matches("[1-9][0-9]{0,5}[kKmMgG]")) {
            throw new CorpusException(
                    "%s: `%s` is no size; write 64m or 1g.".formatted(option, written));
        }
        int last = written.length() - 1;
        long number = Long.parseLong(written.substring(0, last));
        return switch (written.substring(last).toLowerCase(Locale.ROOT)) {
            case "k" -> number << 10;
            case "m" -> number << 20;
            default -> number << 30;
        };
    }
}
