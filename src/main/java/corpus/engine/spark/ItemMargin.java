package corpus.engine.spark;

import java.io.Serializable;

/**
 * How often an item occurs in a group.
 *
 * @param asFirst its margin as the first of a pair
 * @param asSecond its margin as the second
 * @param documents in how many documents
 */
record ItemMargin(long asFirst, long asSecond, long documents) implements Serializable {
    ItemMargin plus(ItemMargin other) {
        return new ItemMargin(
                asFirst + other.asFirst, asSecond + other.asSecond, documents + other.documents);
    }

    /** The larger one: no pair of the item is more frequent. */
    long margin() {
        return Math.max(asFirst, asSecond);
    }
}
