package corpus.analysis;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.CorpusException;
import corpus.document.Sentence;
import corpus.document.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * A word: a term, or several that stand one after the other in a sentence and make the word
 * together, so that it doesn't matter whether the segmenter cut 集体安全 in two. Where the word has a
 * blank, a token has to end or to have a blank, too. Occurrences don't overlap; the first ones
 * count.
 *
 * @param form the word in the form of terms, with single blanks inside
 */
public record WordNode(String form) implements Node {
    private static final char NO_BREAK_SPACE = '\u00A0';

    /**
     * @throws CorpusException if there is nothing in the word but blanks
     */
    public WordNode {
        form = withSingleBlanks(form).strip();
        if (form.isEmpty()) {
            throw new CorpusException("NODE is empty; give a word.");
        }
    }

    @Override
    public Finder finder(AnnotatedDocument document) {
        boolean[] begins = new boolean[document.termCount()];
        for (int term = 0; term < begins.length; term++) {
            begins[term] = form.startsWith(withSingleBlanks(document.term(term)));
        }
        return block -> find(document, block, begins);
    }

    private List<NodeSpan> find(
            AnnotatedDocument document, AnnotatedBlock block, boolean[] begins) {
        List<NodeSpan> spans = new ArrayList<>();
        Tokens tokens = block.tokens();
        for (Sentence sentence : block.sentences()) {
            int token = sentence.firstToken();
            while (token < sentence.endToken()) {
                int end =
                        begins[tokens.term(token)]
                                ? endOf(document, tokens, token, sentence.endToken())
                                : -1;
                if (end < 0) {
                    token++;
                    continue;
                }
                spans.add(new NodeSpan(tokens.begin(token), tokens.end(end - 1), token, end));
                token = end;
            }
        }
        return spans;
    }

    /** The token after the last one of an occurrence that begins at a token; −1 if none does. */
    private int endOf(AnnotatedDocument document, Tokens tokens, int first, int limit) {
        int matched = 0;
        for (int token = first; token < limit; token++) {
            String term = withSingleBlanks(document.term(tokens.term(token)));
            if (!form.startsWith(term, matched)) {
                return -1;
            }
            matched += term.length();
            if (matched == form.length()) {
                return token + 1;
            }
            matched += form.charAt(matched) == ' ' ? 1 : 0;
        }
        return -1;
    }

    private static String withSingleBlanks(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isBlank(text.charAt(i))) {
                return collapsed(text);
            }
        }
        return text;
    }

    private static String collapsed(String text) {
        StringBuilder single = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                single.append(text.charAt(i));
            } else if (single.length() == 0 || single.charAt(single.length() - 1) != ' ') {
                single.append(' ');
            }
        }
        return single.toString();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == NO_BREAK_SPACE;
    }

    @Override
    public String description() {
        return "the word `" + form + "`";
    }
}
