package corpus.document;

import java.util.Comparator;

/**
 * The order of strings by Unicode code points. {@link String#compareTo} compares UTF-16 code units
 * and so puts supplementary characters before U+E000–U+FFFF; tables must not depend on how Java
 * stores its strings.
 */
public final class CodePointOrder {
    /** Smaller code points first; a prefix before the longer string. */
    public static final Comparator<String> COMPARATOR = CodePointOrder::compare;

    private CodePointOrder() {}

    /** Negative, zero or positive as {@code a} comes before, with or after {@code b}. */
    public static int compare(String a, String b) {
        int shared = Math.min(a.length(), b.length());
        for (int i = 0; i < shared; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                // Surrogates sort after every other code unit: they stand for U+10000 and up.
                boolean xSurrogate = Character.isSurrogate(x);
                boolean ySurrogate = Character.isSurrogate(y);
                if (xSurrogate != ySurrogate) {
                    return xSurrogate ? 1 : -1;
                }
                return Character.compare(x, y);
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
