package corpus.engine.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of the corpus that one task works on: files that follow each other in corpus order.
 *
 * @param number which of the slices, from 0
 * @param firstFile the number of its first file in the corpus
 * @param files its files
 */
record Slice(int number, int firstFile, List<SliceFile> files) implements Serializable {
    /** What opening a file costs, in bytes that could be read meanwhile. */
    private static final long OPENING = 1 << 14;

    /** A slice of so many bytes is as much as one task should lose when its executor dies. */
    private static final long LARGEST = 32L << 20;

    /** Smaller slices would be made only to have one for each core. */
    private static final long USUAL = 4L << 20;

    /** So many slices are enough for any cluster, unless they become too large. */
    private static final long MANY = 1024;

    private static final int FOR_EACH_CORE = 3;

    Slice {
        files = new ArrayList<>(files);
    }

    /**
     * Cuts a corpus into slices of about the same size.
     *
     * @param files in corpus order
     * @param cores how many tasks can run at once
     */
    static List<Slice> deal(List<SliceFile> files, int cores) {
        long all = 0;
        for (SliceFile file : files) {
            all += file.size() + OPENING;
        }
        // Executors may still be on their way, so the cores that are there say little.
        long usual = Math.max((long) FOR_EACH_CORE * cores, Math.min(MANY, all / USUAL));
        long wanted = Math.max(usual, (all + LARGEST - 1) / LARGEST);
        long number = Math.max(1, Math.min(files.size(), wanted));
        List<Slice> slices = new ArrayList<>();
        int begin = 0;
        long taken = 0;
        for (int i = 0; i < files.size(); i++) {
            taken += files.get(i).size() + OPENING;
            // The end of a slice is where its share of all bytes ends, so no error adds up.
            if (i + 1 == files.size() || taken * number >= all * (slices.size() + 1)) {
                slices.add(new Slice(slices.size(), begin, files.subList(begin, i + 1)));
                begin = i + 1;
            }
        }
        return slices;
    }
}
