package corpus.annotate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Where a document names entities in full: what makes 罗 Romania in one text and a part of a
 * person's name in another.
 */
final class Introductions {
    /** Within how many characters of a full name a short one is still near it. */
    private static final int NEAR = 800;

    /** How much farther a full name seems that comes only later. */
    private static final int LATER = 3;

    /** How near a full name stands. */
    enum Distance {
        HERE,
        NEARBY,
        ELSEWHERE,
        NOWHERE
    }

    /** Ascending offsets of the document. */
    private static final class Places {
        private int[] offsets = new int[2];
        private int size;

        private void add(int offset) {
            if (size == offsets.length) {
                offsets = Arrays.copyOf(offsets, size * 2);
            }
            offsets[size++] = offset;
        }

        /** The index of the first place at or behind an offset. */
        private int firstFrom(int offset) {
            int low = 0;
            int high = size;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (offsets[middle] < offset) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        private boolean hasAny(int begin, int end) {
            int first = firstFrom(begin);
            return first < size && offsets[first] < end;
        }

        private int gap(int offset) {
            int next = firstFrom(offset);
            int gap = next < size ? LATER * (offsets[next] - offset) : Integer.MAX_VALUE;
            return next > 0 ? Math.min(gap, offset - offsets[next - 1]) : gap;
        }
    }

    private final Map<String, Places> byEntity = new HashMap<>();
    private final Places all = new Places();

    /**
     * Adds a full name.
     *
     * @param entity the id of what it names
     * @param offset where it stands, in UTF-16 units from the beginning of the document; not before
     *     the one added last
     */
    void add(String entity, int offset) {
        all.add(offset);
        byEntity.computeIfAbsent(entity, id -> new Places()).add(offset);
    }

    boolean isEmpty() {
        return all.size == 0;
    }

    /** Whether a stretch of the document names anybody in full. */
    boolean hasAny(int begin, int end) {
        return all.hasAny(begin, end);
    }

    /** Whether the document names this entity in full anywhere. */
    boolean has(String entity) {
        return byEntity.containsKey(entity);
    }

    /**
     * How near to an offset the document names this entity.
     *
     * @param entity its id
     * @param offset where
     * @param begin where the sentence of that place begins
     * @param end where that sentence ends, exclusive
     */
    Distance distance(String entity, int offset, int begin, int end) {
        Places places = byEntity.get(entity);
        if (places == null) {
            return Distance.NOWHERE;
        } else if (places.hasAny(begin, end)) {
            return Distance.HERE;
        }
        return places.gap(offset) <= NEAR ? Distance.NEARBY : Distance.ELSEWHERE;
    }

    /**
     * How far the nearest full name of an entity is, in UTF-16 units; the maximum if none is. What
     * was named before counts as nearer than what will be named.
     */
    int gap(String entity, int offset) {
        Places places = byEntity.get(entity);
        return places == null ? Integer.MAX_VALUE : places.gap(offset);
    }
}
