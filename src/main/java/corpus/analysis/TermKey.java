package corpus.analysis;

import corpus.document.CodePointOrder;
import java.io.Serializable;

/**
 * A term in a group.
 *
 * @param group the group
 * @param term the term
 * @param tag its part of speech where tags make rows of their own; empty otherwise
 */
record TermKey(Group group, String term, String tag) implements Comparable<TermKey>, Serializable {
    @Override
    public int compareTo(TermKey other) {
        int byGroup = group.compareTo(other.group);
        if (byGroup != 0) {
            return byGroup;
        }
        int byTerm = CodePointOrder.compare(term, other.term);
        return byTerm != 0 ? byTerm : CodePointOrder.compare(tag, other.tag);
    }

    // The term tells nearly all keys apart; the group, a list, is looked at last.

    @Override
    public boolean equals(Object other) {
        return other instanceof TermKey key
                && term.equals(key.term)
                && tag.equals(key.tag)
                && group.equals(key.group);
    }

    @Override
    public int hashCode() {
        return 31 * term.hashCode() + tag.hashCode();
    }
}
