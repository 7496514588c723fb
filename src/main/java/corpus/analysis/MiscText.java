package corpus.analysis;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Texts in the places of CoNLL-U where some characters mean something. */
final class MiscText {
    private MiscText() {}

    /** Without line ends and tabs: every run of white space is a blank. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean space = SegmentedLine.isSpace(text.charAt(i));
            if (!space) {
                line.append(text.charAt(i));
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString().stripTrailing();
    }

    /** For {@code sent_id}: blanks and slashes are coded as in a URL. */
    static String identifier(String text) {
        return coded(text, "%/");
    }

    /** For a value in MISC: what divides values and brackets there is coded as in a URL. */
    static String value(String text) {
        return coded(text, "%|=-(),:");
    }

    private static String coded(String text, String special) {
        StringBuilder coded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (special.indexOf(c) < 0 && !SegmentedLine.isSpace(c)) {
                coded.append(c);
                continue;
            }
            for (byte b : String.valueOf(c).getBytes(StandardCharsets.UTF_8)) {
                coded.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
            }
        }
        return coded.toString();
    }
}
