package corpus.annotate;

import corpus.segment.Segmenter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The form of a text in which names are looked for and words are cut: simplified characters, and
 * letters, digits and brackets of ordinary width. It has exactly the length of the text, character
 * by character, so every offset holds in both; it is never printed.
 */
final class TextNormalizer {
    /** Joins what a line break or a blank ran through in an exported text. */
    static final char NO_BREAK_SPACE = '\u00A0';

    private static final int WIDE_MINUS_ORDINARY = 'Ａ' - 'A';

    private final Segmenter segmenter;

    /** Characters that only traditional texts have, and their simplified forms. */
    private final char[] simplified = Table.SIMPLIFIED;

    TextNormalizer(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    /** Read once, when first needed. */
    private static final class Table {
        /** The characters that may not stay as they are. */
        private static final CharacterSet CHANGING =
                CharacterSet.of(
                        NO_BREAK_SPACE
                                + "（）・•‧∙⋅－‐‑０１２３４５６７８９"
                                + "ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ"
                                + "ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ");

        private static final char[] SIMPLIFIED = read(CHANGING);
    }

    private static char[] read(CharacterSet changing) {
        char[] simplified = new char[0x10000];
        try (InputStream in = TextNormalizer.class.getResourceAsStream("traditional.txt");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    simplified[line.charAt(0)] = line.charAt(1);
                    changing.add(line.charAt(0));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return simplified;
    }

    /**
     * What two spellings of one name have in common: simplified character by character, ordinary
     * width. It needs no dictionary, and so is nearly, but not always, the normal form.
     */
    static String key(String name) {
        char[] key = name.toCharArray();
        for (int i = 0; i < key.length; i++) {
            char simple = Table.SIMPLIFIED[key[i]];
            key[i] = fold(simple == 0 ? key[i] : simple);
        }
        return new String(key);
    }

    /** The normal form of a text, of the same length. */
    char[] normalize(String text) {
        return normalize(text.toCharArray());
    }

    /** The same; the text itself if it is in normal form. Neither is to be changed then. */
    char[] normalize(char[] text) {
        CharacterSet changing = Table.CHANGING;
        int first = 0;
        while (first < text.length && !changing.has(text[first])) {
            first++;
        }
        if (first == text.length) {
            return text;
        }
        char[] simplified = this.simplified;
        char[] normal = text.clone();
        for (int i = first; i < text.length; i++) {
            char c = text[i];
            if (changing.has(c)) {
                if (simplified[c] != 0) {
                    return simplify(new String(text));
                }
                normal[i] = fold(c);
            }
        }
        return normal;
    }

    /** Full-width letters and digits in ordinary width: the form in which terms are counted. */
    static String foldWidth(String surface) {
        for (int i = 0; i < surface.length(); i++) {
            if (isWideAlphanumeric(surface.charAt(i))) {
                char[] folded = surface.toCharArray();
                for (int j = i; j < folded.length; j++) {
                    if (isWideAlphanumeric(folded[j])) {
                        folded[j] = (char) (folded[j] - WIDE_MINUS_ORDINARY);
                    }
                }
                return new String(folded);
            }
        }
        return surface;
    }

    /**
     * Every run of white space as one blank: a name that a line end or an ideographic blank runs
     * through is counted with those that have a blank.
     */
    static String foldBlanks(String surface) {
        int first = 0;
        while (first < surface.length() && !isSpace(surface.charAt(first))) {
            first++;
        }
        StringBuilder folded = null;
        for (int i = first; i < surface.length(); i++) {
            char c = surface.charAt(i);
            boolean space = isSpace(c);
            boolean repeated = space && i > 0 && isSpace(surface.charAt(i - 1));
            if (folded == null && space && (c != ' ' || repeated)) {
                folded = new StringBuilder(surface.substring(0, i));
            }
            if (folded != null && !repeated) {
                folded.append(space ? ' ' : c);
            }
        }
        return folded == null ? surface : folded.toString();
    }

    private static boolean isSpace(char c) {
        return !CharacterClass.isUnified(c) && CharacterClass.of(c) == CharacterClass.SPACE;
    }

    private char[] simplify(String text) {
        String byPhrase = segmenter.toSimplified(text);
        // What HanLP lacks (衞, a variant that Hong Kong writes) is converted character by
        // character.
        char[] byCharacter =
                byPhrase.length() == text.length() ? byPhrase.toCharArray() : text.toCharArray();
        for (int i = 0; i < byCharacter.length; i++) {
            char simple = simplified[byCharacter[i]];
            byCharacter[i] = fold(simple == 0 ? byCharacter[i] : simple);
        }
        return byCharacter;
    }

    private static char fold(char c) {
        if (isWideAlphanumeric(c)) {
            return (char) (c - WIDE_MINUS_ORDINARY);
        }
        return switch (c) {
            case NO_BREAK_SPACE -> ' ';
            case '（' -> '(';
            case '）' -> ')';
            case '・', '•', '‧', '∙', '⋅' -> '·';
            case '－', '‐', '‑' -> '-';
            default -> c;
        };
    }

    private static boolean isWideAlphanumeric(char c) {
        return (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
    }
}
