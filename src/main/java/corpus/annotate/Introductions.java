package corpus.annotate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

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

    private final Map<String, int[]> places = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    private final TreeSet<Integer> all = new TreeSet<>();

    /**
     * Adds a full name.
     *
     * @param entity the id of what it names
     * @param offset where it stands, in UTF-16 units from the beginning of the document; not before
     *     the one added last
     */
    void add(String entity, int offset) {
        all.add(offset);
        int size = sizes.merge(entity, 1, Integer::sum);
        int[] known = places.getOrDefault(entity, new int[2]);
        if (size > known.length) {
            known = Arrays.copyOf(known, size * 2);
        }
        known[size - 1] = offset;
        places.put(entity, known);
    }

    /** Whether a stretch of the document names anybody in full. */
    boolean hasAny(int begin, int end) {
        Integer first = all.ceiling(begin);
        return first != null && first < end;
    }

    /** Whether the document names this entity in full anywhere. */
    boolean has(String entity) {
        return sizes.containsKey(entity);
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
        int gap = gap(entity, offset);
        if (gap == Integer.MAX_VALUE) {
            return Distance.NOWHERE;
        } else if (isWithin(entity, begin, end)) {
            return Distance.HERE;
        }
        return gap <= NEAR ? Distance.NEARBY : Distance.ELSEWHERE;
    }

    private boolean isWithin(String entity, int begin, int end) {
        int size = sizes.get(entity);
        int at = Arrays.binarySearch(places.get(entity), 0, size, begin);
        int first = at >= 0 ? at : -at - 1;
        return first < size && places.get(entity)[first] < end;
    }

    /**
     * How far the nearest full name of an entity is, in UTF-16 units; the maximum if none is. What
     * was named before counts as nearer than what will be named.
     */
    int gap(String entity, int offset) {
        int[] known = places.get(entity);
        if (known == null) {
            return Integer.MAX_VALUE;
        }
        int size = sizes.get(entity);
        int at = Arrays.binarySearch(known, 0, size, offset);
        if (at >= 0) {
            return 0;
        }
        int next = -at - 1;
        int gap = Integer.MAX_VALUE;
        if (next < size) {
            gap = LATER * (known[next] - offset);
        }
        if (next > 0) {
            gap = Math.min(gap, offset - known[next - 1]);
        }
        return gap;
    }
}
