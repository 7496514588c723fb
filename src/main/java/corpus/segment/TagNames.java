package corpus.segment;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The parts of speech of this process by number, so that a word need not hold its own as a string.
 * There are some 150, and those that a user gives to words. The numbers depend on who asks first:
 * nothing that is written may depend on them.
 */
public final class TagNames {
    private static final Map<String, Integer> NUMBERS = new ConcurrentHashMap<>();
    private static volatile String[] names = {};

    private TagNames() {}

    /** The number of a tag, from 0 on; a new one if it has none. */
    public static int number(String tag) {
        Integer known = NUMBERS.get(tag);
        return known == null ? add(tag) : known;
    }

    private static synchronized int add(String tag) {
        Integer known = NUMBERS.get(tag);
        if (known != null) {
            return known;
        }
        int number = names.length;
        String[] more = Arrays.copyOf(names, number + 1);
        more[number] = tag;
        names = more;
        NUMBERS.put(tag, number);
        return number;
    }

    /** The tag with a number that {@link #number} gave out. */
    public static String name(int number) {
        return names[number];
    }
}
