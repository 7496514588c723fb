package corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * How Chinese a decoded text is: the share of its characters beyond ASCII that are among the about
 * 1,000 most frequent Han, simplified and traditional, or ideographic punctuation. Real texts reach
 * 0.7 and more; the same bytes in a wrong encoding stay below 0.3.
 */
final class FrequentCharacters {
    private static final BitSet FREQUENT = load();

    private FrequentCharacters() {}

    /**
     * From 0 to 1; 0 for fewer than three characters beyond ASCII, which prove nothing. In a text
     * of fewer than ten, those that are not frequent count double.
     */
    static double share(CharSequence text) {
        int all = 0;
        int frequent = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                all++;
                frequent += FREQUENT.get(c) ? 1 : 0;
            }
        }
        if (frequent < 3) {
            return 0;
        }
        int doubt = all < 10 ? all - frequent : 0;
        return (double) frequent / (all + doubt);
    }

    private static BitSet load() {
        BitSet frequent = new BitSet();
        try (InputStream in =
                FrequentCharacters.class.getResourceAsStream("frequent-characters.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMapToInt(String::chars)
                    .forEach(frequent::set);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        "，。、；：？！（）《》“”‘’「」『』…—".chars().forEach(frequent::set);
        return frequent;
    }
}
