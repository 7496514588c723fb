package corpus.analysis;

import corpus.table.Column;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * A random choice of the rows of a listing: those with the smallest hashes of the seed and of what
 * tells rows apart (document, place, …). So the choice depends on nothing else: not on threads, not
 * on other columns; and if a row is added to the table or goes, the others stay in the sample but
 * for one.
 *
 * <p>The hash is the first eight bytes, as an unsigned number, of the SHA-256 of these cells in
 * UTF-8, the seed first, with a tab between them: anybody can draw the sample again.
 *
 * @param size how many rows; of fewer, all are taken
 * @param seed which of the many possible samples
 */
public record Sample(int size, long seed) implements Serializable {
    /** No sample: every row. */
    public static final Sample ALL = new Sample(Integer.MAX_VALUE, 0);

    public Sample {
        if (size < 1) {
            throw new IllegalArgumentException("a sample of " + size);
        }
    }

    /** Whether all rows are taken. */
    public boolean isAll() {
        return size == Integer.MAX_VALUE;
    }

    /** A row that may come into the sample. */
    public static final class Candidate {
        private final long hash;
        private final Object[] row;

        private Candidate(long hash, Object[] row) {
            this.hash = hash;
            this.row = row;
        }
    }

    /** A drawing from the rows of a listing. */
    public Drawing drawing(Listing listing) {
        return new Drawing(listing);
    }

    /** Collects rows and keeps those of the sample. */
    public final class Drawing {
        /** By hash; a tie, which hardly ever comes up, goes to the row that was offered first. */
        private static final Comparator<Offer> ORDER =
                ((Comparator<Offer>)
                                (a, b) -> Long.compareUnsigned(a.candidate.hash, b.candidate.hash))
                        .thenComparing(Offer::number);

        private record Offer(long number, Candidate candidate) {}

        private final int[] identity;
        private final PriorityQueue<Offer> kept = new PriorityQueue<>(ORDER.reversed());
        private long offered;

        private Drawing(Listing listing) {
            List<String> names = listing.columns().stream().map(Column::name).toList();
            identity = listing.identity().stream().mapToInt(names::indexOf).toArray();
        }

        /** A row with its hash. Safe for several threads: nothing is kept. */
        public Candidate candidate(Object[] row) {
            StringBuilder text = new StringBuilder().append(seed);
            for (int column : identity) {
                text.append('\t').append(row[column] == null ? "" : row[column]);
            }
            return new Candidate(hash(text.toString()), row);
        }

        /** Adds a row. */
        public void offer(Candidate candidate) {
            kept.add(new Offer(offered++, candidate));
            if (kept.size() > size) {
                kept.poll();
            }
        }

        /** How many rows there were to choose from. */
        public long offered() {
            return offered;
        }

        /** The rows of the sample, in the order in which they were offered. */
        public List<Object[]> rows() {
            List<Offer> sorted = new ArrayList<>(kept);
            sorted.sort(Comparator.comparing(Offer::number));
            return sorted.stream().map(offer -> offer.candidate().row).toList();
        }
    }

    private static long hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
