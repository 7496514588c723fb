package corpus.analysis;

import corpus.document.CodePointOrder;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/** How often a term has each part of speech; nearly all terms have but one. */
final class TagCounts implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The only tag so far; null if there is none or several. */
    private String tag;

    private long count;
    private TreeMap<String, Long> several;

    void add(String more, long times) {
        if (several == null && (tag == null || tag.equals(more))) {
            tag = more;
            count += times;
            return;
        }
        if (several == null) {
            several = new TreeMap<>();
            several.put(tag, count);
            tag = null;
        }
        several.merge(more, times, Long::sum);
    }

    void addAll(TagCounts other) {
        if (other.several != null) {
            other.several.forEach(this::add);
        } else if (other.tag != null) {
            add(other.tag, other.count);
        }
    }

    /** How often all of them together. */
    long sum() {
        if (several == null) {
            return count;
        }
        long sum = 0;
        for (long each : several.values()) {
            sum += each;
        }
        return sum;
    }

    /** The most frequent one; of equally frequent ones the first by code point; "" if none. */
    String mostFrequent() {
        if (several == null) {
            return tag == null ? "" : tag;
        }
        String best = "";
        long most = 0;
        for (Map.Entry<String, Long> entry : several.entrySet()) {
            boolean more = entry.getValue() > most;
            boolean first =
                    entry.getValue() == most && CodePointOrder.compare(entry.getKey(), best) < 0;
            if (more || first) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }
}
