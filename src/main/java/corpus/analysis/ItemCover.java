package corpus.analysis;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongArrayList;
import com.carrotsearch.hppc.LongHashSet;
import com.carrotsearch.hppc.cursors.LongCursor;
import corpus.document.Sentence;

/** Which tokens of a sentence the items of a unit cover, and which of them overlap therefore. */
final class ItemCover {
    private final int firstToken;
    private final IntArrayList[] byToken;

    ItemCover(Sentence sentence) {
        firstToken = sentence.firstToken();
        byToken = new IntArrayList[sentence.endToken() - firstToken];
    }

    /** Adds what stands at a place of the unit. */
    void add(int place, int first, int last) {
        for (int token = first; token <= last; token++) {
            int index = token - firstToken;
            if (byToken[index] == null) {
                byToken[index] = new IntArrayList(2);
            }
            byToken[index].add(place);
        }
    }

    /**
     * Adds a term or an entity: its token, and of a name with mentions inside all of its tokens.
     *
     * @param overlap see {@link ItemPositions#overlaps}
     */
    void addName(int place, int token, int[] overlap) {
        int first = token;
        int last = token;
        if (overlap[token] < 0) {
            while (first > firstToken && overlap[first - 1] == -overlap[token]) {
                first--;
            }
            while (last + 1 < firstToken + byToken.length && overlap[last + 1] == -overlap[token]) {
                last++;
            }
        }
        add(place, first, last);
    }

    /** Adds the pairs of places that overlap, the earlier one first, each once. */
    void addTo(LongArrayList overlaps) {
        LongHashSet pairs = new LongHashSet();
        for (IntArrayList places : byToken) {
            for (int i = 0; places != null && i < places.size(); i++) {
                for (int j = i + 1; j < places.size(); j++) {
                    pairs.add(PairUnits.places(places.get(i), places.get(j)));
                }
            }
        }
        for (LongCursor pair : pairs) {
            overlaps.add(pair.value);
        }
    }
}
