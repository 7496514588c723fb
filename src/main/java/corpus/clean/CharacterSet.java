package corpus.clean;

import java.util.Arrays;

/** Some code points, as ranges. Immutable. */
final class CharacterSet {
    static final CharacterSet NONE = new CharacterSet(new int[0]);
    static final CharacterSet ALL = range(0, Character.MAX_CODE_POINT);

    /** The first of each range and the one behind its last; ascending, no two alike. */
    private final int[] bounds;

    private CharacterSet(int[] bounds) {
        this.bounds = bounds;
    }

    static CharacterSet of(int codePoint) {
        return range(codePoint, codePoint);
    }

    /** The code points from the first to the last one. */
    static CharacterSet range(int first, int last) {
        return new CharacterSet(new int[] {first, last + 1});
    }

    boolean contains(int codePoint) {
        for (int i = 0; i < bounds.length && bounds[i] <= codePoint; i += 2) {
            if (codePoint < bounds[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** How many code points there are. */
    int size() {
        int size = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            size += bounds[i + 1] - bounds[i];
        }
        return size;
    }

    /** All of them, ascending. */
    int[] toArray() {
        int[] all = new int[size()];
        int next = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            for (int codePoint = bounds[i]; codePoint < bounds[i + 1]; codePoint++) {
                all[next++] = codePoint;
            }
        }
        return all;
    }

    /** Those of both. */
    CharacterSet union(CharacterSet other) {
        int[] merged = new int[bounds.length + other.bounds.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < bounds.length || j < other.bounds.length) {
            boolean isOwn =
                    j == other.bounds.length || (i < bounds.length && bounds[i] <= other.bounds[j]);
            int begin = isOwn ? bounds[i] : other.bounds[j];
            int end = isOwn ? bounds[i + 1] : other.bounds[j + 1];
            i += isOwn ? 2 : 0;
            j += isOwn ? 0 : 2;
            if (size > 0 && begin <= merged[size - 1]) {
                merged[size - 1] = Math.max(merged[size - 1], end);
            } else {
                merged[size++] = begin;
                merged[size++] = end;
            }
        }
        return new CharacterSet(Arrays.copyOf(merged, size));
    }

    /** All others. */
    CharacterSet complement() {
        int[] gaps = new int[bounds.length + 2];
        int size = 0;
        int begin = 0;
        for (int i = 0; i < bounds.length; i += 2) {
            if (bounds[i] > begin) {
                gaps[size++] = begin;
                gaps[size++] = bounds[i];
            }
            begin = bounds[i + 1];
        }
        if (begin <= Character.MAX_CODE_POINT) {
            gaps[size++] = begin;
            gaps[size++] = Character.MAX_CODE_POINT + 1;
        }
        return new CharacterSet(Arrays.copyOf(gaps, size));
    }
}
