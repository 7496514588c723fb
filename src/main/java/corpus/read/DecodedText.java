package corpus.read;

import corpus.document.CorpusException;
import java.util.List;

/**
 * The text of a file that is no article, such as a sheet that was filled in by hand: decoded as
 * articles are.
 *
 * @param text without byte order mark
 * @param warnings which bytes had to be replaced: sentences
 */
public record DecodedText(String text, List<String> warnings) {
    /**
     * Decodes a file.
     *
     * @param name the file, as it is named to the user
     * @param bytes all of it
     * @param encoding the name of an encoding, or {@link ReadSettings#AUTO}
     * @throws CorpusException if the file is no text, or the encoding stays in doubt
     */
    public static DecodedText of(String name, byte[] bytes, String encoding) {
        Decoded decoded = Decoder.decode(name, bytes, encoding);
        if (decoded instanceof Decoded.Failure failure) {
            throw new CorpusException(failure.sentence());
        }
        Decoded.Text text = (Decoded.Text) decoded;
        return new DecodedText(text.text(), text.warnings());
    }
}
