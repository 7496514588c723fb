package corpus.analysis;

import java.util.Arrays;

/**
 * What the counts of pairs are compared with: the sums of the rows and columns of the matrix of all
 * pairs, or the units in which an item occurs.
 */
public final class PairMargins {
    private final PairSetting setting;

    public PairMargins(PairSetting setting) {
        this.setting = setting;
    }

    /** Receives what one place of the sequence adds to the margins of its item. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * Receives what one place adds.
         *
         * @param item the number of the item
         * @param asFirst what is added to its margin as the first of a pair
         * @param asSecond what is added to its margin as the second
         */
        void margin(int item, long asFirst, long asSecond);
    }

    /** Visits what every place of a document adds. */
    public void of(PairUnits units, Visitor visitor) {
        for (int begin = 1; begin < units.size(); ) {
            int end = begin;
            while (units.at(end) != PairUnits.END) {
                end++;
            }
            if (setting.hasSpans()) {
                ofSpans(units, begin, end, visitor);
            } else if (setting.window() > 0) {
                ofWindows(units, begin, end, visitor);
            } else {
                for (int place = begin; place < end; place++) {
                    visitor.margin(units.at(place), 1, 1);
                }
            }
            begin = end + 1;
        }
        if (setting.hasSpans()) {
            // Both places are in one unit; a pair that is excluded is in no sum.
            for (long places : units.excluded()) {
                visitor.margin(units.at(PairUnits.place(places)), -1, 0);
                visitor.margin(units.at(PairUnits.otherPlace(places)), 0, -1);
            }
        }
    }

    /** The word tokens within reach, whether items or not. */
    private void ofWindows(PairUnits units, int begin, int end, Visitor visitor) {
        for (int place = begin; place < end; place++) {
            int item = units.at(place);
            long left = Math.min(place - begin, setting.window());
            long right = Math.min(end - 1 - place, setting.window());
            if (item != PairUnits.NONE && left + right > 0) {
                visitor.margin(
                        item,
                        setting.directed() ? right : left + right,
                        setting.directed() ? left : left + right);
            }
        }
    }

    /** How many others have their last place behind the item's first one, and the reverse. */
    private static void ofSpans(PairUnits units, int begin, int end, Visitor visitor) {
        int[] firsts = new int[end - begin];
        int[] lasts = new int[end - begin];
        for (int place = begin; place < end; place++) {
            firsts[place - begin] = units.first(place);
            lasts[place - begin] = units.last(place);
        }
        Arrays.sort(firsts);
        Arrays.sort(lasts);
        for (int place = begin; place < end; place++) {
            int self = units.last(place) > units.first(place) ? 1 : 0;
            int after = lasts.length - below(lasts, units.first(place) + 1) - self;
            int before = below(firsts, units.last(place)) - self;
            if (after + before > 0) {
                visitor.margin(units.at(place), after, before);
            }
        }
    }

    /** How many numbers of a sorted list are smaller. */
    private static int below(int[] sorted, int number) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
