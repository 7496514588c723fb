package corpus.analysis;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.CorpusException;
import corpus.document.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Every word whose whole term fits a regular expression of {@link Pattern}.
 *
 * @param expression the expression
 */
public record ExpressionNode(String expression) implements Node {
    /** More than any sensible expression needs for the longest of words. */
    private static final int MOST_LOOKS = 1_000_000;

    /**
     * @throws CorpusException if the expression is malformed
     */
    public ExpressionNode {
        try {
            Pattern.compile(expression);
        } catch (PatternSyntaxException e) {
            throw new CorpusException(
                    "--regex: `%s` is malformed%s (%s)."
                            .formatted(expression, place(expression, e.getIndex()), reason(e)),
                    e);
        }
    }

    /** The index of the error counts code points. */
    private static String place(String expression, int index) {
        if (index < 0) {
            return "";
        }
        return index >= expression.codePointCount(0, expression.length())
                ? " at its end"
                : " at character " + (index + 1);
    }

    private static String reason(PatternSyntaxException error) {
        String reason = error.getDescription();
        return reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
    }

    @Override
    public Finder finder(AnnotatedDocument document) {
        Pattern pattern = Pattern.compile(expression);
        Boolean[] fits = new Boolean[document.termCount()];
        return block -> find(document, block, pattern, fits);
    }

    private List<NodeSpan> find(
            AnnotatedDocument document, AnnotatedBlock block, Pattern pattern, Boolean[] fits) {
        List<NodeSpan> spans = new ArrayList<>();
        Tokens tokens = block.tokens();
        for (int token = 0; token < tokens.size(); token++) {
            if (!tokens.isWord(token)) {
                continue;
            }
            int term = tokens.term(token);
            if (fits[term] == null) {
                fits[term] = fits(pattern, document.term(term));
            }
            if (fits[term]) {
                spans.add(new NodeSpan(tokens.begin(token), tokens.end(token), token, token + 1));
            }
        }
        return spans;
    }

    /** An expression that tries out too much ends the run with a sentence, instead of never. */
    private boolean fits(Pattern pattern, String term) {
        try {
            return pattern.matcher(new WatchedText(term)).matches();
        } catch (TooManyLooks | StackOverflowError e) {
            String word = term.length() > 20 ? term.substring(0, 20) + "…" : term;
            throw new CorpusException(
                    "--regex: `%s` takes too long to compare with `%s`; take repetitions inside repetitions out of it."
                            .formatted(expression, word),
                    e);
        }
    }

    private static final class TooManyLooks extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** A text that counts how often it is looked at. */
    private static final class WatchedText implements CharSequence {
        private final String text;
        private int looks;

        WatchedText(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++looks > MOST_LOOKS) {
                throw new TooManyLooks();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    @Override
    public String description() {
        return "words that fit the expression `" + expression + "`";
    }
}
