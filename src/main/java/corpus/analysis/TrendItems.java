package corpus.analysis;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which items a series has.
 *
 * @param counted what is counted
 * @param names the items, if they were named; empty: those of the whole corpus
 * @param top of these only so many, the most frequent of the whole corpus; 0: all
 * @param minCount how often they occur in it at least
 */
public record TrendItems(CountedItems counted, List<String> names, int top, long minCount)
        implements Serializable {
    public TrendItems {
        names = List.copyOf(names);
    }

    /** Whether it depends on the corpus which items there are. */
    boolean needTotals() {
        return names.isEmpty();
    }

    /** The items, given how often each occurs in the whole corpus. */
    Set<Item> chosen(Map<Item, Counter> totals) {
        if (!needTotals()) {
            Set<Item> named = new HashSet<>();
            names.forEach(name -> named.add(counted.named(name, "")));
            return named;
        }
        Stream<Map.Entry<Item, Counter>> frequent =
                totals.entrySet().stream().filter(entry -> entry.getValue().count() >= minCount);
        if (top > 0) {
            Comparator<Map.Entry<Item, Counter>> byCount =
                    Comparator.comparingLong(entry -> -entry.getValue().count());
            frequent =
                    frequent.sorted(byCount.thenComparing(Map.Entry.comparingByKey())).limit(top);
        }
        Set<Item> chosen = new HashSet<>();
        frequent.forEach(entry -> chosen.add(entry.getKey()));
        return chosen;
    }
}
