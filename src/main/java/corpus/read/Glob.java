package corpus.read;

import corpus.document.CorpusException;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * File name patterns: {@code *} stands for anything without a slash, {@code **} for anything,
 * {@code ?} for one character, {@code [a-z]} for one of these, {@code {a,b}} for either. The same
 * on every system; {@code **}{@code /x} also matches {@code x}.
 */
final class Glob {
    private Glob() {}

    /**
     * The expression that matches whole names.
     *
     * @throws CorpusException for a bracket that isn't closed
     */
    static Pattern pattern(String glob) {
        StringBuilder regex = new StringBuilder();
        boolean group = false;
        int i = 0;
        while (i < glob.length()) {
            int c = glob.codePointAt(i);
            int next = i + Character.charCount(c);
            switch (c) {
                case '*' -> {
                    if (glob.startsWith("**/", i)) {
                        regex.append("(?:.*/)?");
                        next = i + 3;
                    } else if (glob.startsWith("**", i)) {
                        regex.append(".*");
                        next = i + 2;
                    } else {
                        regex.append("[^/]*");
                    }
                }
                case '?' -> regex.append("[^/]");
                case '[' -> {
                    int end = glob.indexOf(']', i + 2);
                    if (end < 0) {
                        throw notClosed(glob, null);
                    }
                    String set = glob.substring(i + 1, end).replace("\\", "\\\\");
                    set = set.startsWith("!") ? "^" + set.substring(1) : set;
                    regex.append('[').append(set.replace("[", "\\[").replace("&", "\\&"));
                    regex.append(']');
                    next = end + 1;
                }
                case '{' -> {
                    regex.append("(?:");
                    group = true;
                }
                case '}' -> {
                    regex.append(group ? ")" : "\\}");
                    group = false;
                }
                case ',' -> regex.append(group ? "|" : ",");
                default -> regex.append(Pattern.quote(glob.substring(i, next)));
            }
            i = next;
        }
        try {
            return Pattern.compile(regex.toString(), Pattern.DOTALL);
        } catch (PatternSyntaxException e) {
            throw notClosed(glob, e);
        }
    }

    private static CorpusException notClosed(String glob, Throwable cause) {
        return new CorpusException(
                "The pattern `" + glob + "` has a bracket that isn't closed.", cause);
    }
}
