package corpus.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the distinct strings of one document in the order in which they come. */
final class DocumentVocabulary {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> strings = new ArrayList<>();

    /** The number of a string, a new one if it has not come before. */
    int number(String string) {
        Integer known = numbers.get(string);
        if (known != null) {
            return known;
        }
        numbers.put(string, strings.size());
        strings.add(string);
        return strings.size() - 1;
    }

    /** All strings by number. */
    String[] strings() {
        return strings.toArray(new String[0]);
    }
}
