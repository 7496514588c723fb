package corpus.engine;

import com.carrotsearch.hppc.IntArrayList;
import corpus.analysis.PairMargins;
import corpus.analysis.PairSetting;
import corpus.analysis.PairUnits;

/** Counts the margins of items, by their numbers; of one group of documents after the other. */
final class MarginCounter {
    private final PairMargins margins;
    private final long[] asFirst;
    private final long[] asSecond;
    private final int[] documents;
    private final IntArrayList touched = new IntArrayList();

    MarginCounter(PairSetting setting, int items) {
        margins = new PairMargins(setting);
        asFirst = new long[items];
        // Unless pairs are directed, both are the same.
        asSecond = setting.directed() ? new long[items] : asFirst;
        documents = new int[items];
    }

    void add(PairUnits units) {
        for (int item : units.items()) {
            touch(item);
            documents[item]++;
        }
        margins.of(units, this::add);
    }

    private void touch(int item) {
        if (documents[item] == 0) {
            touched.add(item);
        }
    }

    private void add(int item, long first, long second) {
        asFirst[item] += first;
        if (asSecond != asFirst) {
            asSecond[item] += second;
        }
    }

    /** Adds what another counter has counted, and empties that one. */
    void take(MarginCounter other) {
        for (int i = 0; i < other.touched.size(); i++) {
            int item = other.touched.get(i);
            touch(item);
            documents[item] += other.documents[item];
            add(item, other.asFirst[item], other.asSecond[item]);
        }
        other.clear();
    }

    void clear() {
        for (int i = 0; i < touched.size(); i++) {
            int item = touched.get(i);
            documents[item] = 0;
            asFirst[item] = 0;
            asSecond[item] = 0;
        }
        touched.elementsCount = 0;
    }

    /** The items that were counted, in no particular order. */
    int[] items() {
        return touched.toArray();
    }

    long asFirst(int item) {
        return asFirst[item];
    }

    long asSecond(int item) {
        return asSecond[item];
    }

    /** The larger one. */
    long margin(int item) {
        return Math.max(asFirst[item], asSecond[item]);
    }

    /** In how many documents it occurs. */
    int documents(int item) {
        return documents[item];
    }
}
