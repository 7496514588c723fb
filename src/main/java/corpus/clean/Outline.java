package corpus.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * What every text has that an expression matches. It may claim too little, never too much: a text
 * that does not have it is no match, one that has it has to be compared.
 *
 * @param mayBeEmpty whether the empty text may match
 * @param first with what a text begins that is not empty
 * @param needed sets of few code points below 2^16; the text has at least one of each
 */
record Outline(boolean mayBeEmpty, CharacterSet first, List<int[]> needed) {
    /** Claims nothing. */
    static final Outline ANYTHING = new Outline(true, CharacterSet.ALL, List.of());

    /** The outline of nothing but a place, as of {@code \b}. */
    static final Outline EMPTY = new Outline(true, CharacterSet.NONE, List.of());

    /** A larger set excludes hardly any text. */
    private static final int LARGEST_SET = 24;

    /** More sets exclude hardly any more texts. */
    private static final int MOST_SETS = 6;

    /** The outline of one character. */
    static Outline of(CharacterSet characters) {
        return new Outline(
                false, characters, isNarrow(characters) ? needed(characters) : List.of());
    }

    private static boolean isNarrow(CharacterSet characters) {
        return characters.size() <= LARGEST_SET;
    }

    private static List<int[]> needed(CharacterSet characters) {
        int[] all = characters.toArray();
        boolean isPlain = all.length > 0 && all[all.length - 1] <= Character.MAX_VALUE;
        return isPlain ? List.of(all) : List.of();
    }

    /** One behind the other. */
    Outline then(Outline next) {
        List<int[]> both = needed;
        if (needed.size() < MOST_SETS && !next.needed.isEmpty()) {
            both = new ArrayList<>(needed);
            both.addAll(
                    next.needed.subList(0, Math.min(next.needed.size(), MOST_SETS - both.size())));
        }
        return new Outline(
                mayBeEmpty && next.mayBeEmpty, mayBeEmpty ? first.union(next.first) : first, both);
    }

    /** One or the other: of a set of each, one character has to be there. */
    Outline or(Outline other) {
        List<int[]> either = new ArrayList<>();
        for (int i = 0; i < Math.min(needed.size(), other.needed.size()); i++) {
            int[] some = needed.get(i);
            int[] others = other.needed.get(i);
            if (some.length + others.length <= LARGEST_SET) {
                int[] joined = new int[some.length + others.length];
                System.arraycopy(some, 0, joined, 0, some.length);
                System.arraycopy(others, 0, joined, some.length, others.length);
                either.add(joined);
            }
        }
        return new Outline(mayBeEmpty || other.mayBeEmpty, first.union(other.first), either);
    }

    /** The same, or nothing at all. */
    Outline optional() {
        return new Outline(true, first, List.of());
    }

    /** Whether a text may match. */
    boolean admits(BlockText text) {
        if (text.length() == 0) {
            return mayBeEmpty;
        }
        if (!first.contains(text.first())) {
            return false;
        }
        for (int i = 0; i < needed.size(); i++) {
            if (!text.mayHave(needed.get(i))) {
                return false;
            }
        }
        return true;
    }
}
