package corpus.analysis;

import corpus.document.CodePointOrder;
import java.io.Serializable;

/**
 * An n-gram in a group.
 *
 * @param group the group
 * @param text its words, with a blank between them and none inside
 */
record NgramKey(Group group, String text) implements Comparable<NgramKey>, Serializable {
    /** n: how many words it has. */
    int words() {
        return 1 + (int) text.chars().filter(c -> c == ' ').count();
    }

    /** All words but the last. */
    String beginning() {
        return text.substring(0, text.lastIndexOf(' '));
    }

    /** The last word. */
    String end() {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    @Override
    public int compareTo(NgramKey other) {
        int byGroup = group.compareTo(other.group);
        return byGroup != 0 ? byGroup : CodePointOrder.compare(text, other.text);
    }

    // The text tells nearly all keys apart; the group, a list, is looked at last.

    @Override
    public boolean equals(Object other) {
        return other instanceof NgramKey key && text.equals(key.text) && group.equals(key.group);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
