package corpus.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/** Lists of words that are no rows. */
public final class Stopwords {
    private static final String RESOURCE = "stopwords.txt";

    private Stopwords() {}

    /** Chinese function words. */
    public static Set<String> builtIn() {
        try (InputStream in = Stopwords.class.getResourceAsStream(RESOURCE)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a text with one a line; empty lines and those with {@code #} first are none. */
    public static Set<String> parse(String text) {
        Set<String> words = new LinkedHashSet<>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(words::add);
        return words;
    }
}
