package corpus.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What kind of character a code point is, by a table of Unicode 13.0 that belongs to this program:
 * {@link Character} follows the Java version it runs on, and tables must not.
 */
enum CharacterClass {
    HAN,
    LETTER,
    MARK,
    DIGIT,
    SPACE,
    /** Punctuation, symbols, controls, and what Unicode 13.0 does not assign. */
    OTHER;

    private static final String RESOURCE = "characters.txt";
    private static final CharacterClass[] BASIC_PLANE = new CharacterClass[0x10000];
    private static final List<Range> BEYOND = new ArrayList<>();

    private record Range(int first, int last, CharacterClass kind) {}

    static {
        java.util.Arrays.fill(BASIC_PLANE, OTHER);
        try (InputStream in = CharacterClass.class.getResourceAsStream(RESOURCE);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String line) {
        int dash = line.indexOf('-');
        int blank = line.indexOf(' ');
        int first = Integer.parseInt(line, 0, dash, 16);
        int last = Integer.parseInt(line, dash + 1, blank, 16);
        CharacterClass kind =
                switch (line.charAt(blank + 1)) {
                    case 'H' -> HAN;
                    case 'L' -> LETTER;
                    case 'M' -> MARK;
                    case 'D' -> DIGIT;
                    case 'S' -> SPACE;
                    default -> throw new IllegalStateException(RESOURCE + ": " + line);
                };
        if (first >= BASIC_PLANE.length) {
            BEYOND.add(new Range(first, last, kind));
        } else {
            java.util.Arrays.fill(BASIC_PLANE, first, last + 1, kind);
        }
    }

    /** The class of a UTF-16 unit; one half of a pair is {@link #OTHER}. */
    static CharacterClass of(char unit) {
        return BASIC_PLANE[unit];
    }

    /** The class of a code point. */
    static CharacterClass of(int codePoint) {
        if (codePoint < BASIC_PLANE.length) {
            return BASIC_PLANE[codePoint];
        }
        int low = 0;
        int high = BEYOND.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Range range = BEYOND.get(middle);
            if (codePoint < range.first) {
                high = middle - 1;
            } else if (codePoint > range.last) {
                low = middle + 1;
            } else {
                return range.kind;
            }
        }
        return OTHER;
    }

    /** Whether it is one of the Han characters that nearly all texts consist of. */
    static boolean isUnified(char c) {
        return c >= '\u4E00' && c <= '\u9FA5';
    }

    /** Whether it is a letter, a digit or a Han character: such make a word token. */
    boolean isOfWords() {
        return this == HAN || this == LETTER || this == DIGIT;
    }

    /** Whether words in other scripts consist of such characters. */
    boolean isOfForeignWords() {
        return this == LETTER || this == MARK || this == DIGIT;
    }

    /** Whether a stretch has a letter, a digit or a Han character: then it is a word token. */
    static boolean hasWordCharacter(CharSequence text, int begin, int end) {
        for (int i = begin; i < end; ) {
            int codePoint = Character.codePointAt(text, i);
            if (of(codePoint).isOfWords()) {
                return true;
            }
            i += Character.charCount(codePoint);
        }
        return false;
    }

    /** The same for a text in an array. */
    static boolean hasWordCharacter(char[] text, int begin, int end) {
        for (int i = begin; i < end; ) {
            int codePoint = Character.codePointAt(text, i);
            if (of(codePoint).isOfWords()) {
                return true;
            }
            i += Character.charCount(codePoint);
        }
        return false;
    }

    /** Whether the text is white space from {@code begin} to {@code end}. */
    static boolean isBlank(CharSequence text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (of(text.charAt(i)) != SPACE) {
                return false;
            }
        }
        return true;
    }
}
