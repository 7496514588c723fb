package corpus.annotate;

import java.util.Map;

/**
 * What is known of some characters, found without boxing them. Immutable.
 *
 * @param <V> what is known of each
 */
final class CharacterTable<V> {
    /** Of what no character has a value in most parts. */
    private static final Object[] NOTHING = new Object[0x100];

    /** By the upper eight bits of a character and its lower ones; null: nothing is known. */
    private final Object[][] values = new Object[0x100][];

    CharacterTable(Map<Character, V> known) {
        java.util.Arrays.fill(values, NOTHING);
        known.forEach(
                (character, value) -> {
                    int upper = character >> 8;
                    if (values[upper] == NOTHING) {
                        values[upper] = new Object[0x100];
                    }
                    values[upper][character & 0xFF] = value;
                });
    }

    /** What is known of a character; null if nothing is. */
    @SuppressWarnings("unchecked") // only such values were put in
    V get(char character) {
        return (V) values[character >> 8][character & 0xFF];
    }
}
