package corpus.engine.spark;

import corpus.analysis.Cooccurrence;
import corpus.analysis.Counting;
import corpus.analysis.Listing;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be found in each document; sent once to each executor.
 *
 * @param countings what is counted by key
 * @param listings what is listed
 * @param pairs tables of pairs
 */
record Work(List<Counting<?, ?>> countings, List<Listing> listings, List<Cooccurrence> pairs)
        implements Serializable {
    Work {
        countings = new ArrayList<>(countings);
        listings = new ArrayList<>(listings);
        pairs = new ArrayList<>(pairs);
    }

    /** Whether anything is found that has to be read more than once. */
    boolean isReadAgain() {
        return !listings.isEmpty() || !pairs.isEmpty();
    }
}
