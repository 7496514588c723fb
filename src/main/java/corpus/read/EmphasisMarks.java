package corpus.read;

import java.util.Arrays;

/**
 * Leaves out marks of emphasis. CommonMark decides by blanks and punctuation whether a run of
 * asterisks opens or closes, which fails beside Chinese punctuation; nobody writes two of them for
 * another purpose, so a run of two or more is always mark-up. A single one is mark-up if it finds a
 * partner, or if nothing else stands on its line; otherwise it is the asterisk of a note. Inside
 * words, {@code _} is no mark.
 */
final class EmphasisMarks {
    private static final int FARTHEST_LOOK = 64;

    private final InlineText block;
    private final CharSequence text;
    private int[] singles = new int[8];
    private int count;

    /** Runs that wait for a partner: single asterisks, single underscores, pairs of tildes. */
    private final int[][] waiting = new int[3][8];

    private final int[] waitingCount = new int[3];

    EmphasisMarks(InlineText block) {
        this.block = block;
        this.text = block.flat();
    }

    /** Looks at a run that begins here; answers where it ends. */
    int run(int begin) {
        char c = text.charAt(begin);
        int end = begin + 1;
        while (end < text.length() && text.charAt(end) == c) {
            end++;
        }
        int length = end - begin;
        if (c == '~') {
            if (length == 2) {
                pair(2, begin, 2, canOpen(begin, end, c), canClose(begin, end, c));
            }
            return end;
        }
        if (length > 1) {
            block.dropMark(begin, end);
        }
        if (length % 2 == 1) {
            boolean paired =
                    pair(
                            c == '*' ? 0 : 1,
                            begin,
                            1,
                            canOpen(begin, end, c),
                            canClose(begin, end, c));
            if (length == 1 && !paired) {
                remember(begin);
            }
        }
        return end;
    }

    /** Decides about the single marks that found no partner. */
    void resolve() {
        for (int i = 0; i < count; i++) {
            if (isAloneOnLine(singles[i])) {
                block.dropMark(singles[i], singles[i] + 1);
            }
        }
    }

    private boolean pair(int kind, int begin, int length, boolean opens, boolean closes) {
        if (closes && waitingCount[kind] > 0) {
            int partner = waiting[kind][--waitingCount[kind]];
            block.dropMark(partner, partner + length);
            block.dropMark(begin, begin + length);
            return true;
        }
        if (opens) {
            if (waitingCount[kind] == waiting[kind].length) {
                waiting[kind] = Arrays.copyOf(waiting[kind], waitingCount[kind] * 2);
            }
            waiting[kind][waitingCount[kind]++] = begin;
        }
        return false;
    }

    private boolean canOpen(int begin, int end, char mark) {
        return !isSpace(end) && (mark != '_' || !isWord(begin - 1));
    }

    private boolean canClose(int begin, int end, char mark) {
        return !isSpace(begin - 1) && (mark != '_' || !isWord(end));
    }

    private void remember(int begin) {
        if (count == singles.length) {
            singles = Arrays.copyOf(singles, count * 2);
        }
        singles[count++] = begin;
    }

    private boolean isAloneOnLine(int at) {
        return isEdge(at, -1) && isEdge(at, 1);
    }

    /** Whether only marks and blanks stand between here and the end of the line. */
    private boolean isEdge(int at, int step) {
        for (int i = at + step; Math.abs(i - at) < FARTHEST_LOOK; i += step) {
            if (i < 0 || i >= text.length() || text.charAt(i) == '\n') {
                return true;
            }
            char c = text.charAt(i);
            if (c != '*' && c != '_' && !Characters.isBlank(c) && !Characters.isInvisible(c)) {
                return false;
            }
        }
        return false;
    }

    private boolean isSpace(int i) {
        if (i < 0 || i >= text.length()) {
            return true;
        }
        char c = text.charAt(i);
        return c == '\n' || Characters.isBlank(c);
    }

    /** Letters, digits and Han. */
    private boolean isWord(int i) {
        if (i < 0 || i >= text.length()) {
            return false;
        }
        char c = text.charAt(i);
        return switch (Characters.width(c)) {
            case NARROW -> !Characters.isInvisible(c) && !isSpace(i);
            case WIDE -> Characters.isHan(c) || Character.isSurrogate(c);
            case EITHER -> false;
        };
    }
}
