package corpus.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import corpus.document.CorpusException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads small text files that options name: dictionaries, rules, stop words. */
final class TextFile {
    private TextFile() {}

    /**
     * The text of a file in UTF-8 or, as older editors save, GB18030, or in UTF-16 with its mark;
     * without a byte order mark.
     *
     * @throws CorpusException if it can't be read
     */
    static String read(Path file) {
        byte[] bytes = bytes(file);
        try {
            String text = decode(bytes, isUtf16(bytes) ? UTF_16 : UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            try {
                return decode(bytes, Charset.forName("GB18030"));
            } catch (CharacterCodingException e) {
                throw new CorpusException(
                        "`" + file + "` is no text in UTF-8 or GB18030; save it as UTF-8.", e);
            }
        }
    }

    /** Windows editors call it "Unicode", and put a mark first. */
    private static boolean isUtf16(byte[] bytes) {
        return bytes.length > 1
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    }

    /**
     * All bytes of a file.
     *
     * @throws CorpusException if it can't be read
     */
    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new CorpusException("`" + file + "` does not exist.", e);
        } catch (IOException e) {
            String what =
                    Files.isDirectory(file) ? "it is a folder" : String.valueOf(e.getMessage());
            throw new CorpusException("`" + file + "` can't be read: " + what + ".", e);
        }
    }

    private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
