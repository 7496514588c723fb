package corpus.analysis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How big a part of the corpus is: what the rates of its rows are divided by.
 *
 * @param part the values that name it, such as those of {@code --by}; none: the whole corpus
 * @param sizes how many there are of what ({@code documents}, {@code tokens} …), in a fixed order
 */
public record PartSize(List<String> part, Map<String, Long> sizes) {
    /** Documents of the part. */
    public static final String DOCUMENTS = "documents";

    /** Word tokens of the part. */
    public static final String TOKENS = "tokens";

    /** Different terms, or whatever the rows are about. */
    public static final String TYPES = "types";

    public PartSize {
        part = List.copyOf(part);
        sizes = Collections.unmodifiableMap(new LinkedHashMap<>(sizes));
    }

    /** A part with these documents (−1: nobody knows) and word tokens. */
    static PartSize of(List<String> part, long documents, long tokens) {
        Map<String, Long> sizes = new LinkedHashMap<>();
        if (documents >= 0) {
            sizes.put(DOCUMENTS, documents);
        }
        sizes.put(TOKENS, tokens);
        return new PartSize(part, sizes);
    }

    /** The same part with so many types. */
    PartSize with(long types) {
        Map<String, Long> more = new LinkedHashMap<>(sizes);
        more.put(TYPES, types);
        return new PartSize(part, more);
    }

    /** The groups of a corpus, in order. */
    static List<PartSize> of(Map<Group, SizeSummary> groups) {
        return groups.entrySet().stream()
                .sorted((a, b) -> a.getKey().compareTo(b.getKey()))
                .map(
                        entry ->
                                of(
                                        entry.getKey().values(),
                                        entry.getValue().documents(),
                                        entry.getValue().tokens()))
                .toList();
    }

    /** A number by its name; 0 if there is none. */
    public long size(String name) {
        return sizes.getOrDefault(name, 0L);
    }
}
