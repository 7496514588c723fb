package corpus.read;

import java.io.Serializable;
import java.util.Objects;

/**
 * How files are read.
 *
 * @param format the name of a format, or {@code auto}: by the ending of the file's name
 * @param encoding the name of an encoding, or {@code auto}: by the bytes of each file
 * @param segmented whether the words of plain text are separated by blanks already
 */
public record ReadSettings(String format, String encoding, boolean segmented)
        implements Serializable {
    /** The value that leaves the choice to the program. */
    public static final String AUTO = "auto";

    /** Everything chosen by the program. */
    public static final ReadSettings DEFAULT = new ReadSettings(AUTO, AUTO);

    public ReadSettings {
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(encoding, "encoding");
    }

    /** Of texts whose words are not separated. */
    public ReadSettings(String format, String encoding) {
        this(format, encoding, false);
    }

    /** The same of texts whose words are separated by blanks already. */
    public ReadSettings ofSegmented() {
        return new ReadSettings(format, encoding, true);
    }
}
