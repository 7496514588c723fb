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
        Long before = several.get(more);
        several.put(more, before == null ? times : before + times);
    }

    void addAll(TagCounts other) {
        if (other.several != null) {
            // Not by a lambda: short runs come here first, and making one takes as long as they do.
            for (Map.Entry<String, Long> each : other.several.entrySet()) {
                add(each.getKey(), each.getValue());
            }
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
