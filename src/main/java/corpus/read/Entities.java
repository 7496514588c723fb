package corpus.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Character references as HTML and Markdown write them, by name or by number. */
final class Entities {
    /** The longest reference that is looked for, with {@code &} and {@code ;}. */
    private static final int LONGEST = 12;

    private static final Map<String, String> NAMED = load();

    private Entities() {}

    /**
     * The offset after the reference that begins at {@code begin}, or {@code begin} if none does.
     */
    static int end(CharSequence text, int begin) {
        int most = Math.min(text.length(), begin + LONGEST);
        for (int i = begin + 1; i < most; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return decode(text, begin, i + 1).isEmpty() ? begin : i + 1;
            }
            boolean part =
                    c == '#'
                            || (c >= '0' && c <= '9')
                            || (c >= 'a' && c <= 'z')
                            || (c >= 'A' && c <= 'Z');
            if (!part) {
                return begin;
            }
        }
        return begin;
    }

    /** What a whole reference stands for; empty if it stands for nothing known. */
    static String decode(CharSequence text, int begin, int end) {
        String name = text.subSequence(begin + 1, end - 1).toString();
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, "");
        }
        boolean hex = name.startsWith("#x") || name.startsWith("#X");
        try {
            int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
            boolean character =
                    code > 0 && code <= Character.MAX_CODE_POINT && (code >> 11) != 0xd800 >> 11;
            return character ? Character.toString(code) : "\ufffd";
        } catch (NumberFormatException notANumber) {
            return "";
        }
    }

    private static Map<String, String> load() {
        Map<String, String> named = new HashMap<>();
        try (InputStream in = Entities.class.getResourceAsStream("entities.txt");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    int blank = line.indexOf(' ');
                    int code = Integer.parseInt(line.substring(blank + 1), 16);
                    named.put(line.substring(0, blank), Character.toString(code));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(named);
    }
}
