package corpus.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text of a block as the annotator works on it. With words that are already separated, the
 * blanks are taken out, so that names are found across them, and {@link #offset} leads back.
 */
final class BlockText {
    private final String working;
    private final int[] offsets;
    private final List<FixedSpan> words;

    private BlockText(String working, int[] offsets, List<FixedSpan> words) {
        this.working = working;
        this.offsets = offsets;
        this.words = words;
    }

    /** An ordinary text. */
    static BlockText of(String text) {
        return new BlockText(text, null, List.of());
    }

    /** A text whose words are separated by blanks and tabs. */
    static BlockText ofWords(String text, Segmenter segmenter) {
        StringBuilder working = new StringBuilder(text.length());
        int[] offsets = new int[text.length() + 1];
        List<FixedSpan> words = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            if (CharacterClass.of(text.charAt(at)) == CharacterClass.SPACE) {
                at++;
                continue;
            }
            int begin = working.length();
            int from = at;
            while (at < text.length()
                    && CharacterClass.of(text.charAt(at)) != CharacterClass.SPACE) {
                offsets[working.length()] = at;
                working.append(text.charAt(at));
                at++;
            }
            words.add(
                    new FixedSpan(
                            begin, working.length(), segmenter.tagOf(text.substring(from, at))));
        }
        return new BlockText(
                working.toString(), Arrays.copyOf(offsets, working.length()), List.copyOf(words));
    }

    String working() {
        return working;
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
