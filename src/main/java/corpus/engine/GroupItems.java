package corpus.engine;

import corpus.analysis.Item;
import corpus.analysis.PairSetting;
import corpus.analysis.Ranking;
import java.util.Arrays;

/**
 * The items of one group, numbered for its matrix: nodes first, then the frequent ones. Those too
 * rare to be in a pair that is asked for have no number: a pair is not more frequent than its rarer
 * member, and in no more documents.
 */
final class GroupItems {
    /** The number of an item that is in no pair that is asked for. */
    private static final int NONE = Integer.MAX_VALUE;

    private final Item[] items;
    private final MarginCounter margins;
    private final int[] kept;
    private final int nodes;
    private final long placesLeftOut;

    /**
     * @param margins those of the group; in use as long as this is
     * @param numbers is filled with the number that each item has in the matrix
     */
    GroupItems(
            PairSetting setting,
            Ranking ranking,
            Item[] items,
            MarginCounter margins,
            int[] numbers) {
        this.items = items;
        this.margins = margins;
        long[] sorted = new long[margins.items().length];
        int size = 0;
        int first = 0;
        long out = 0;
        for (int item : margins.items()) {
            numbers[item] = NONE;
            boolean isNode = setting.isNode(items[item]);
            if (margins.margin(item) >= Math.max(1, ranking.minCount())
                    && margins.documents(item) >= ranking.minDocuments()) {
                first += isNode ? 1 : 0;
                long rank = Integer.MAX_VALUE - Math.min(Integer.MAX_VALUE, margins.margin(item));
                sorted[size++] = ((isNode ? 0 : 1L) << 62) | (rank << 31) | item;
            } else {
                out += margins.margin(item);
            }
        }
        Arrays.sort(sorted, 0, size);
        nodes = first;
        placesLeftOut = out;
        kept = new int[size];
        for (int number = 0; number < size; number++) {
            kept[number] = (int) sorted[number] & Integer.MAX_VALUE;
            numbers[kept[number]] = number;
        }
    }

    /** How many have a number. */
    int size() {
        return kept.length;
    }

    /** How many of them are nodes. */
    int nodes() {
        return nodes;
    }

    Item item(int number) {
        return items[kept[number]];
    }

    long asFirst(int number) {
        return margins.asFirst(kept[number]);
    }

    long asSecond(int number) {
        return margins.asSecond(kept[number]);
    }

    /**
     * About which share of the numbers of documents stays in the matrix; where an item has a place
     * in each of its units, and no other, those left out are not in it.
     *
     * @param size how many numbers the documents consist of
     */
    double shareInMatrix(long size, PairSetting setting) {
        boolean margins = setting.window() == 0 && !setting.directed();
        return margins ? (double) Math.max(1, size - placesLeftOut) / Math.max(1, size) : 1;
    }

    /**
     * Divides the items into stretches that make about the same work.
     *
     * @return the first number of each stretch, and the number behind the last one
     */
    int[] stretches(int most) {
        long all = 0;
        for (int item : kept) {
            all += margins.margin(item);
        }
        int[] begins = new int[most + 1];
        int number = 0;
        long done = 0;
        for (int stretch = 1; stretch < most; stretch++) {
            while (number < kept.length && done < all * stretch / most) {
                done += margins.margin(kept[number++]);
            }
            begins[stretch] = number;
        }
        begins[most] = kept.length;
        return begins;
    }
}
