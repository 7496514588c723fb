package corpus.annotate;

/** A set of UTF-16 units: one look tells whether it has one. */
final class CharacterSet {
    /** The logarithm of the number of bits in a long: a shift is quicker than a division. */
    private static final int LOG_BITS = 6;

    private final long[] bits = new long[(Character.MAX_VALUE + 1) >> LOG_BITS];

    /** A set of these units. */
    static CharacterSet of(String units) {
        CharacterSet set = new CharacterSet();
        for (int i = 0; i < units.length(); i++) {
            set.add(units.charAt(i));
        }
        return set;
    }

    void add(char unit) {
        bits[unit >> LOG_BITS] |= 1L << unit;
    }

    boolean has(char unit) {
        return (bits[unit >> LOG_BITS] & 1L << unit) != 0;
    }
}
