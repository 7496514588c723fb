package corpus.analysis;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Sentence;
import corpus.document.Tokens;

/**
 * A sentence with blanks between its words. White space that a word holds becomes no-break spaces,
 * so that the word stays one; {@code --pre-segmented} counts them as blanks again.
 */
final class SegmentedLine {
    private static final char NO_BREAK_SPACE = '\u00A0';

    private SegmentedLine() {}

    static String of(AnnotatedDocument document, AnnotatedBlock block, Sentence sentence) {
        StringBuilder line = new StringBuilder();
        Tokens tokens = block.tokens();
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (line.length() > 0) {
                line.append(' ');
            }
            String surface = block.text().substring(tokens.begin(i), tokens.end(i));
            appendWord(line, surface, document.term(tokens.term(i)));
        }
        return line.toString();
    }

    /**
     * A name that was found across the blanks of a text with separated words has them in its
     * surface but not in its term; as a word of its own it has none.
     */
    private static void appendWord(StringBuilder line, String surface, String term) {
        int inTerm = 0;
        for (int at = 0; at < surface.length(); at++) {
            char c = surface.charAt(at);
            if (!isSpace(c)) {
                line.append(c);
                inTerm++;
                continue;
            }
            boolean first = !isSpace(surface.charAt(at - 1));
            boolean kept =
                    first ? inTerm < term.length() && isSpace(term.charAt(inTerm)) : inWord(line);
            if (kept) {
                line.append(NO_BREAK_SPACE);
                inTerm += first ? 1 : 0;
            }
        }
    }

    private static boolean inWord(StringBuilder line) {
        return line.charAt(line.length() - 1) == NO_BREAK_SPACE;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
