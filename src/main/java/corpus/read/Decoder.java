package corpus.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;

/**
 * Decides how a file is encoded: by its byte order mark; UTF-8 if it is that, or all but a few
 * bytes of it are; else GB18030, Big5 or UTF-16 if one of them, and only one, makes a Chinese text
 * of it. A file that stays in doubt is not guessed at.
 */
final class Decoder {
    /** The first so many bytes decide between the Chinese encodings. */
    private static final int SAMPLE = 256 * 1024;

    /** See {@link FrequentCharacters}: below this, it is no Chinese text. */
    private static final double LEAST_SHARE = 0.45;

    /** How many times more frequent characters than in the next best encoding. */
    private static final double LEAST_LEAD = 1.5;

    private Decoder() {}

    /**
     * The text of a file.
     *
     * @param name the file, as it is named to the user
     * @param encoding the name of an encoding, or {@code auto}
     */
    static Decoded decode(String name, byte[] bytes, String encoding) {
        if (!encoding.equals(ReadSettings.AUTO)) {
            return asTold(name, bytes, Encodings.named(encoding));
        }
        String kind = FileMagic.kindOf(bytes);
        if (!kind.isEmpty()) {
            return binary(name, kind);
        }
        Charset marked = byteOrderMark(bytes);
        if (marked != null) {
            return forced(name, bytes, marked);
        }
        SourceText plain = PlainUtf8.decode(bytes);
        if (plain != null) {
            return new Decoded.Text(plain, List.of());
        }
        String read = new String(bytes, UTF_8);
        Utf8Check utf8 = new Utf8Check(bytes);
        // A NUL here and there is dirt in a text; many are another encoding, or no text.
        boolean manyNulls = utf8.nulls() * 1000L > bytes.length;
        if (!manyNulls && utf8.isValid()) {
            return new Decoded.Text(read, List.of());
        }
        if (!manyNulls && utf8.isNearlyValid()) {
            return new Decoded.Text(read, List.of(replaced(name, utf8.firstBad(), "UTF-8")));
        }
        return recognised(name, bytes, manyNulls);
    }

    /** In the encoding that the user names, unless the file is plainly in another one. */
    private static Decoded asTold(String name, byte[] bytes, Charset charset) {
        Decoded decoded = forced(name, bytes, charset);
        if (decoded instanceof Decoded.Text read && !read.warnings().isEmpty()) {
            String text = read.text();
            long broken = text.chars().filter(c -> c == '\ufffd').count();
            if (broken * 20 > text.length()) {
                return new Decoded.Failure(
                        ReadOutcome.Reason.UNDECODABLE,
                        name
                                + ": this is not written in "
                                + charset.name()
                                + "; try it without --encoding, or name another.");
            }
        }
        return decoded;
    }

    private static Decoded recognised(String name, byte[] bytes, boolean manyNulls) {
        Charset best = null;
        double bestShare = 0;
        double nextShare = 0;
        for (Charset candidate : List.of(Encodings.GB18030, Encodings.BIG5, UTF_16LE, UTF_16BE)) {
            boolean wide = candidate.equals(UTF_16LE) || candidate.equals(UTF_16BE);
            double share = manyNulls && !wide ? 0 : share(bytes, candidate, wide);
            if (share > bestShare) {
                nextShare = bestShare;
                bestShare = share;
                best = candidate;
            } else {
                nextShare = Math.max(nextShare, share);
            }
        }
        if (bestShare >= LEAST_SHARE && bestShare >= LEAST_LEAD * nextShare) {
            return forced(name, bytes, best);
        }
        Charset latin = manyNulls ? latinUtf16(bytes) : null;
        if (latin != null) {
            return forced(name, bytes, latin);
        }
        if (manyNulls) {
            return binary(name, "a binary file");
        }
        return new Decoded.Failure(
                ReadOutcome.Reason.UNDECODABLE,
                name
                        + ": the encoding could not be recognised; name it with --encoding (for"
                        + " example GB18030, Big5 or UTF-16).");
    }

    /** The share of frequent characters; 0 if more than one character in 100 is broken. */
    private static double share(byte[] bytes, Charset charset, boolean wide) {
        int length = Math.min(bytes.length, SAMPLE);
        if (wide && bytes.length % 2 == 1) {
            return 0;
        }
        CharBuffer text;
        try {
            text =
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPLACE)
                            .onUnmappableCharacter(CodingErrorAction.REPLACE)
                            .decode(ByteBuffer.wrap(bytes, 0, length));
        } catch (CharacterCodingException e) {
            return 0;
        }
        int broken = 0;
        for (int i = 0; i < text.length(); i++) {
            broken += text.charAt(i) == '\ufffd' ? 1 : 0;
        }
        // The sample may end inside a character.
        return (broken - 1) * 100L > text.length() ? 0 : FrequentCharacters.share(text);
    }

    /** UTF-16 of a text that is mostly ASCII: every other byte is zero. */
    private static Charset latinUtf16(byte[] bytes) {
        int[] zeros = new int[2];
        int length = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        int half = length / 2;
        if (bytes.length % 2 == 1 || half == 0) {
            return null;
        }
        boolean little = zeros[1] > half * 0.7 && zeros[0] < half * 0.02;
        boolean big = zeros[0] > half * 0.7 && zeros[1] < half * 0.02;
        return little ? UTF_16LE : big ? UTF_16BE : null;
    }

    private static Charset byteOrderMark(byte[] bytes) {
        if (begins(bytes, 0xef, 0xbb, 0xbf)) {
            return UTF_8;
        }
        if (begins(bytes, 0xff, 0xfe, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (begins(bytes, 0, 0, 0xfe, 0xff)) {
            return Charset.forName("UTF-32BE");
        }
        if (begins(bytes, 0xff, 0xfe)) {
            return UTF_16LE;
        }
        if (begins(bytes, 0xfe, 0xff)) {
            return UTF_16BE;
        }
        return begins(bytes, 0x84, 0x31, 0x95, 0x33) ? Encodings.GB18030 : null;
    }

    private static Decoded forced(String name, byte[] bytes, Charset charset) {
        String text;
        List<String> warnings = List.of();
        try {
            text =
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, charset);
            warnings = List.of(replaced(name, firstBad(bytes, charset), charset.name()));
        }
        if (charset.equals(Encodings.GB18030)) {
            text = Encodings.pinned(text);
        }
        return new Decoded.Text(text.startsWith("\ufeff") ? text.substring(1) : text, warnings);
    }

    /** The offset of the first byte that the encoding doesn't have. */
    private static int firstBad(byte[] bytes, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, CharBuffer.allocate(bytes.length * 2 + 16), true);
        return in.position();
    }

    private static String replaced(String name, int offset, String encoding) {
        return "%s: byte %d is no %s; what can't be decoded was replaced by U+FFFD."
                .formatted(name, offset + 1, encoding);
    }

    private static Decoded binary(String name, String kind) {
        return new Decoded.Failure(
                ReadOutcome.Reason.BINARY, name + ": this is " + kind + ", not text.");
    }

    private static boolean begins(byte[] bytes, int... head) {
        return FileMagic.begins(bytes, head);
    }
}
