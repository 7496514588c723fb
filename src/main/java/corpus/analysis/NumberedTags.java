package corpus.analysis;

import com.carrotsearch.hppc.IntObjectHashMap;
import com.carrotsearch.hppc.LongLongHashMap;
import com.carrotsearch.hppc.cursors.LongLongCursor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often terms with numbers have which part of speech. Nearly all have but one, so only the
 * occurrences with another one than the first are counted; the caller knows the first, and how many
 * there are in all.
 */
final class NumberedTags {
    private static final int BYTES_PER_OTHER = 32;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> tags = new ArrayList<>();

    /** By term and tag. */
    private final LongLongHashMap others = new LongLongHashMap();

    /** The number of a tag. */
    int number(String tag) {
        Integer number = numbers.putIfAbsent(tag, tags.size());
        if (number != null) {
            return number;
        }
        if (tags.size() == TermTallies.MOST_TAGS) {
            throw new IllegalStateException("more parts of speech than numbers");
        }
        tags.add(tag);
        return tags.size() - 1;
    }

    /** The tag with a number. */
    String tag(int number) {
        return tags.get(number);
    }

    /** Adds occurrences of a term with another tag than its first. */
    void addOther(int term, int tag, long count) {
        others.addTo(((long) term << Integer.SIZE) | tag, count);
    }

    /**
     * Makes a map of the terms that have several tags, without those that came first.
     *
     * @return by term
     */
    IntObjectHashMap<TagCounts> others() {
        IntObjectHashMap<TagCounts> several = new IntObjectHashMap<>();
        for (LongLongCursor other : others) {
            int term = (int) (other.key >> Integer.SIZE);
            TagCounts known = several.get(term);
            if (known == null) {
                known = new TagCounts();
                several.put(term, known);
            }
            known.add(tags.get((int) other.key), other.value);
        }
        return several;
    }

    /**
     * Adds the tags of a term.
     *
     * @param firstTag the number of its first
     * @param count how often it occurs in all, at least once
     * @param several see {@link #others()}
     */
    void addTo(
            TagCounts all,
            int term,
            int firstTag,
            long count,
            IntObjectHashMap<TagCounts> several) {
        TagCounts known = several.isEmpty() ? null : several.get(term);
        long first = count;
        if (known != null) {
            all.addAll(known);
            first -= known.sum();
        }
        all.add(tags.get(firstTag), first);
    }

    long bytes() {
        return (long) BYTES_PER_OTHER * others.size();
    }
}
