package corpus.annotate;

import corpus.segment.FixedSpan;
import java.util.Arrays;
import java.util.List;

/**
 * Where sentences end inside a block: at 。！？ ! ? …… with the closing quotes and brackets that
 * follow, at a Latin full stop before white space and a capital or Han character (but not after an
 * initial), and at the end of the block. {@code ；} ends none. Texts with separated words may have
 * line feeds, which end sentences, too, and alone do if there is one at the end. A stretch of more
 * than {@link #MOST_CHARACTERS} without such an end is cut, at a comma or a blank if there is one,
 * so that no input makes the work per sentence unbounded.
 */
final class SentenceSplitter {
    /** The longest sentence, in UTF-16 code units; real ones are far shorter. */
    static final int MOST_CHARACTERS = 2000;

    private static final String FULL_STOPS = "。！？｡";
    private static final char LINE_END = BlockText.LINE_END;

    /** The marks that may end a sentence: hardly any character is one. */
    private static final CharacterSet MARKS = CharacterSet.of(FULL_STOPS + "!?…." + LINE_END);

    private static final CharacterSet ENDERS = CharacterSet.of(FULL_STOPS);
    private static final CharacterSet CLOSERS = CharacterSet.of("”’」』）)】》〉]\"'〕｝}");
    private static final CharacterSet CUTS = CharacterSet.of("；;，,、：:");

    private static final FixedSpan[] NO_SPANS = {};

    /** Most blocks have so many sentences or fewer. */
    private static final int USUAL = 4;

    private SentenceSplitter() {}

    /**
     * The ends of all sentences of a text, exclusive; the last one is its length.
     *
     * @param text the text of a block
     * @param uncuttable spans that no sentence end may divide, in order; marks inside one end no
     *     sentence (Yahoo!), unless it is nothing but punctuation
     */
    static int[] ends(char[] text, List<FixedSpan> uncuttable) {
        return ends(text, uncuttable.isEmpty() ? NO_SPANS : uncuttable.toArray(NO_SPANS));
    }

    private static int[] ends(char[] text, FixedSpan[] uncuttable) {
        int[] ends = new int[USUAL];
        int count = 0;
        int begin = 0;
        int length = text.length;
        int span = 0;
        boolean isWord = isWord(text, uncuttable, span);
        for (int i = 0; i < length; ) {
            i = nextMark(text, i, Math.min(length, begin + MOST_CHARACTERS));
            if (i == length) {
                break;
            }
            while (span < uncuttable.length && uncuttable[span].end() <= i) {
                span++;
                isWord = isWord(text, uncuttable, span);
            }
            boolean inside = span < uncuttable.length && uncuttable[span].begin() <= i;
            int end = inside && isWord ? -1 : endAfter(text, i);
            if (end >= 0) {
                end = outside(uncuttable, span, i, end);
            }
            if (end < 0 && i - begin < MOST_CHARACTERS) {
                i++;
                continue;
            }
            if (end < 0) {
                end = cut(text, begin, i, inside ? uncuttable[span] : null);
            }
            if (count + 1 >= ends.length) {
                ends = Arrays.copyOf(ends, ends.length * 2);
            }
            ends[count++] = end;
            begin = end;
            i = end;
        }
        if (begin < length) {
            ends[count++] = length;
        }
        return count == ends.length ? ends : Arrays.copyOf(ends, count);
    }

    /** The first place from one on with a mark that may end a sentence; the limit if none has. */
    private static int nextMark(char[] text, int from, int limit) {
        CharacterSet marks = MARKS;
        int at = from;
        while (at < limit && !marks.has(text[at])) {
            at++;
        }
        return at;
    }

    private static boolean isWord(char[] text, FixedSpan[] spans, int index) {
        return index < spans.length
                && CharacterClass.hasWordCharacter(text, spans[index].begin(), spans[index].end());
    }

    /**
     * The end, or where the span begins that it would divide, or ends if it began with the mark.
     */
    private static int outside(FixedSpan[] spans, int first, int mark, int end) {
        for (int i = first; i < spans.length && spans[i].begin() < end; i++) {
            FixedSpan span = spans[i];
            if (end < span.end()) {
                return span.begin() > mark ? span.begin() : span.end();
            }
        }
        return end;
    }

    /** The end of the sentence whose ending mark begins here, or −1 if none begins. */
    private static int endAfter(char[] text, int at) {
        if (!MARKS.has(text[at])) {
            return -1;
        } else if (text[at] == LINE_END) {
            return at + 1;
        }
        if (text[text.length - 1] == LINE_END || !isEnd(text, at)) {
            return -1;
        }
        int end = at + 1;
        while (end < text.length && (isEnd(text, end) || text[end] == '…')) {
            end++;
        }
        while (end < text.length && CLOSERS.has(text[end])) {
            end++;
        }
        return end < text.length && text[end] == LINE_END ? end + 1 : end;
    }

    private static boolean isEnd(char[] text, int at) {
        char c = text[at];
        if (ENDERS.has(c)) {
            return true;
        }
        return switch (c) {
            case '!', '?' -> !(isLatin(text, at - 1) && isLatin(text, at + 1));
            case '…' -> at + 1 < text.length && text[at + 1] == '…';
            case '.' -> isFullStop(text, at);
            default -> false;
        };
    }

    private static boolean isFullStop(char[] text, int at) {
        int next = at + 1;
        while (next < text.length && CharacterClass.of(text[next]) == CharacterClass.SPACE) {
            next++;
        }
        if (next == at + 1 || next == text.length || isInitial(text, at)) {
            return false;
        }
        int follower = Character.codePointAt(text, next);
        return CharacterClass.of(follower) == CharacterClass.HAN || Character.isUpperCase(follower);
    }

    /** Whether a single capital stands before the full stop: И. or J. */
    private static boolean isInitial(char[] text, int at) {
        if (at == 0 || !Character.isUpperCase(text[at - 1])) {
            return false;
        }
        return at == 1 || CharacterClass.of(text[at - 2]) != CharacterClass.LETTER;
    }

    private static boolean isLatin(char[] text, int at) {
        return at >= 0
                && at < text.length
                && text[at] < 0x80
                && Character.isLetterOrDigit(text[at]);
    }

    /**
     * Where to cut before {@code limit}; {@code across} is the span that the limit lies in, if any.
     */
    private static int cut(char[] text, int begin, int limit, FixedSpan across) {
        // Only a span as long as a whole sentence begins one; that one is cut rather than kept
        // whole.
        if (across != null && across.begin() > begin) {
            return across.begin();
        }
        for (int i = limit; i > begin + MOST_CHARACTERS / 2 && across == null; i--) {
            char before = text[i - 1];
            if (CUTS.has(before) || CharacterClass.of(before) == CharacterClass.SPACE) {
                return i;
            }
        }
        boolean insidePair =
                Character.isHighSurrogate(text[limit - 1]) && Character.isLowSurrogate(text[limit]);
        return insidePair ? limit - 1 : limit;
    }
}
