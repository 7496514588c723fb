package corpus.annotate;

import corpus.document.PlacedText;
import corpus.segment.FixedSpan;
import corpus.segment.Segmenter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text of a block as the annotator works on it. With words that are already separated, the
 * blanks are taken out, so that names are found across them, and {@link #offset} leads back.
 */
final class BlockText {
    /** Ends a sentence in a text whose words are separated. */
    static final char LINE_END = '\n';

    private final String working;
    private final char[] characters;
    private final int[] offsets;
    private final List<FixedSpan> words;

    private BlockText(String working, char[] characters, int[] offsets, List<FixedSpan> words) {
        this.working = working;
        this.characters = characters;
        this.offsets = offsets;
        this.words = words;
    }

    /** An ordinary text. */
    static BlockText of(PlacedText text) {
        return new BlockText(text.text(), text.characters(), null, List.of());
    }

    /**
     * A text whose words are separated by blanks and tabs; a no-break space is part of its word.
     * Between two words in other scripts, and behind a full stop, one blank stays, as a word of its
     * own: names in those scripts have blanks, and so has the end of a sentence. The end of a line
     * stays, too.
     */
    static BlockText ofWords(String text, Segmenter segmenter) {
        StringBuilder working = new StringBuilder(text.length());
        int[] offsets = new int[text.length() + 1];
        List<FixedSpan> words = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            if (isSeparator(text.charAt(at))) {
                if (text.charAt(at) == LINE_END) {
                    words.add(new FixedSpan(working.length(), working.length() + 1, "w"));
                    offsets[working.length()] = at;
                    working.append(LINE_END);
                }
                at++;
                continue;
            }
            if (at > 0 && keepsBlank(working, text.charAt(at))) {
                words.add(new FixedSpan(working.length(), working.length() + 1, "w"));
                offsets[working.length()] = at - 1;
                working.append(' ');
            }
            int begin = working.length();
            int from = at;
            while (at < text.length() && !isSeparator(text.charAt(at))) {
                offsets[working.length()] = at;
                working.append(text.charAt(at));
                at++;
            }
            words.add(
                    new FixedSpan(
                            begin, working.length(), segmenter.tagOf(text.substring(from, at))));
        }
        String joined = working.toString();
        return new BlockText(
                joined,
                joined.toCharArray(),
                Arrays.copyOf(offsets, joined.length()),
                List.copyOf(words));
    }

    private static boolean isSeparator(char c) {
        return CharacterClass.of(c) == CharacterClass.SPACE && c != TextNormalizer.NO_BREAK_SPACE;
    }

    private static boolean keepsBlank(StringBuilder before, char next) {
        if (before.length() == 0) {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        return last == '.' || (isForeign(last) && isForeign(next));
    }

    private static boolean isForeign(char c) {
        return CharacterClass.of(c).isOfForeignWords();
    }

    String working() {
        return working;
    }

    /** The working text again, not to be changed: to go through it is quicker so. */
    char[] characters() {
        return characters;
    }

    /** The given words; empty for an ordinary text. */
    List<FixedSpan> words() {
        return words;
    }

    boolean isSegmented() {
        return offsets != null;
    }

    /** Where a character of the working text stands in the text of the block. */
    int offset(int at) {
        return offsets == null ? at : offsets[at];
    }

    /** The end, in the text of the block, of a stretch of the working text. */
    int endOffset(int end) {
        return offsets == null || end == 0 ? end : offsets[end - 1] + 1;
    }
}
