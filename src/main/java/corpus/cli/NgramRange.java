package corpus.cli;

import corpus.analysis.NgramSetting;
import corpus.document.CorpusException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many words the sequences have.
 *
 * @param shortest the least number
 * @param longest the largest number
 */
record NgramRange(int shortest, int longest) {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,4})(?:\\s*-\\s*(\\d{1,4}))?");

    /**
     * Reads {@code 3} or {@code 2-5}.
     *
     * @throws CorpusException if there are no such sequences
     */
    static NgramRange of(String text) {
        Matcher range = RANGE.matcher(text.strip());
        if (!range.matches()) {
            throw new CorpusException(
                    "-n: `%s` is neither a number of words, such as 3, nor a range, such as 2-5."
                            .formatted(text));
        }
        int shortest = Integer.parseInt(range.group(1));
        int longest = range.group(2) == null ? shortest : Integer.parseInt(range.group(2));
        if (longest < shortest) {
            throw new CorpusException(
                    "-n: a range begins with the smaller number: %d-%d."
                            .formatted(longest, shortest));
        }
        if (shortest < 2) {
            throw new CorpusException(
                    "-n: a sequence has at least 2 words, not %d; `corpus stats` counts single words."
                            .formatted(shortest));
        }
        if (longest > NgramSetting.LONGEST) {
            throw new CorpusException(
                    "-n: a sequence has at most %d words, not %d."
                            .formatted(NgramSetting.LONGEST, longest));
        }
        return new NgramRange(shortest, longest);
    }
}
