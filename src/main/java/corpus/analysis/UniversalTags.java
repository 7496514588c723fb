package corpus.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** HanLP's parts of speech as universal ones, by the table {@code upos.txt}. */
final class UniversalTags {
    private static final String UNKNOWN = "X";

    /** Marks that are no punctuation: signs of money, of calculation and of measure. */
    private static final String SYMBOLS = "$%+<=>^|~¢£¤¥€¬±×÷°℃℉№‰∶≈≠≤≥￠￡￥＄％＋＜＝＞＾｜～";

    private static final Map<String, String> TABLE = read();

    private UniversalTags() {}

    /**
     * The universal tag of a token.
     *
     * @param tag HanLP's
     * @param surface the token; punctuation and symbols share a tag in HanLP
     */
    static String of(String tag, String surface) {
        if (tag.startsWith("w") && surface.chars().allMatch(c -> SYMBOLS.indexOf(c) >= 0)) {
            return "SYM";
        }
        for (int length = tag.length(); length > 0; length--) {
            String found = TABLE.get(tag.substring(0, length));
            if (found != null) {
                return found;
            }
        }
        return UNKNOWN;
    }

    private static Map<String, String> read() {
        Map<String, String> table = new TreeMap<>();
        try (InputStream in = UniversalTags.class.getResourceAsStream("upos.txt");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    int blank = line.indexOf(' ');
                    table.put(line.substring(0, blank), line.substring(blank + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
