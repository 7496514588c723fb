package corpus.analysis;

import com.carrotsearch.hppc.LongIntHashMap;
import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Sentence;
import corpus.document.Tokens;
import java.util.List;

/**
 * Counts the pairs and the items of one document, by units or by a window over word tokens. Pairs
 * are kept under both numbers, the smaller one first.
 */
final class PairCounter {
    private final LongIntHashMap pairs = new LongIntHashMap();
    private final LongIntHashMap overlaps = new LongIntHashMap();
    private final LongIntHashMap joints = new LongIntHashMap();
    private final LongIntHashMap margins = new LongIntHashMap();
    private final ItemPositions positions;

    private PairCounter(ItemPositions positions) {
        this.positions = positions;
    }

    /** How often each pair occurs. */
    LongIntHashMap pairs() {
        return pairs;
    }

    /** How often each pair is found only one inside the other. */
    LongIntHashMap overlaps() {
        return overlaps;
    }

    /** A pair with its items in order. */
    PairKey key(Group group, long pair) {
        Item a = items().get(first(pair));
        Item b = items().get(second(pair));
        boolean ordered = a.compareTo(b) <= 0;
        return new PairKey(group, ordered ? a : b, ordered ? b : a);
    }

    /** How often each pair stands in one joint abbreviation. */
    int joint(long pair) {
        return joints.getOrDefault(pair, 0);
    }

    /** How often each item occurs: units, or the sum of its row of the matrix. */
    LongIntHashMap margins() {
        return margins;
    }

    /** The items by number. */
    List<Item> items() {
        return positions.names();
    }

    /** The number of the first item of a pair. */
    static int first(long pair) {
        return (int) (pair >> 32);
    }

    /** The number of the second item of a pair. */
    static int second(long pair) {
        return (int) pair;
    }

    static PairCounter byUnit(AnnotatedDocument document, ItemPositions positions, Unit unit) {
        PairCounter counter = new PairCounter(positions);
        UnitItems items = new UnitItems();
        for (AnnotatedBlock block : document.blocks()) {
            int[] at = positions.of(block);
            int[] joint = ItemPositions.joints(block);
            int[] overlap = ItemPositions.overlaps(block);
            for (Sentence sentence : block.sentences()) {
                items.add(at, joint, overlap, sentence);
                if (unit == Unit.SENTENCE) {
                    counter.countUnit(items);
                }
            }
            items.endOfBlock();
            if (unit == Unit.PARAGRAPH) {
                counter.countUnit(items);
            }
        }
        if (unit == Unit.DOCUMENT) {
            counter.countUnit(items);
        }
        return counter;
    }

    static PairCounter byWindow(AnnotatedDocument document, ItemPositions positions, int window) {
        PairCounter counter = new PairCounter(positions);
        for (AnnotatedBlock block : document.blocks()) {
            int[] at = positions.of(block);
            int[] joint = ItemPositions.joints(block);
            int[] overlap = ItemPositions.overlaps(block);
            for (Sentence sentence : block.sentences()) {
                counter.countWindows(block.tokens(), sentence, at, joint, overlap, window);
            }
        }
        return counter;
    }

    private void countUnit(UnitItems unit) {
        int[] items = unit.distinct();
        for (int i = 0; i < items.length; i++) {
            margins.addTo(items[i], 1);
            for (int j = i + 1; j < items.length; j++) {
                pairs.addTo(pair(items[i], items[j]), 1);
            }
        }
        for (long pair : unit.overlappingPairs()) {
            overlaps.addTo(pair, 1);
            if (pairs.addTo(pair, -1) == 0) {
                pairs.remove(pair);
            }
        }
        unit.jointPairs()
                .forEach(
                        (com.carrotsearch.hppc.procedures.LongProcedure)
                                pair -> joints.addTo(pair, 1));
        unit.clear();
    }

    private void countWindows(
            Tokens tokens, Sentence sentence, int[] at, int[] joint, int[] overlap, int window) {
        int[] words = new int[sentence.endToken() - sentence.firstToken()];
        int size = 0;
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            if (tokens.isWord(token)) {
                words[size++] = token;
            }
        }
        for (int i = 0; i < size; i++) {
            int a = at[words[i]];
            int neighbours = Math.min(i, window) + Math.min(size - 1 - i, window);
            if (a != ItemPositions.NONE && neighbours > 0) {
                margins.addTo(a, neighbours);
            }
            for (int j = i + 1; j < size && j <= i + window; j++) {
                int b = at[words[j]];
                boolean overlapping =
                        overlap[words[i]] != 0 && overlap[words[i]] == -overlap[words[j]];
                if (a != ItemPositions.NONE && b != ItemPositions.NONE && overlapping) {
                    overlaps.addTo(pair(a, b), 1);
                } else if (a != ItemPositions.NONE && b != ItemPositions.NONE) {
                    pairs.addTo(pair(a, b), 1);
                    // Both halves of a joint abbreviation may count as one entity: no pair of two.
                    if (a != b && joint[words[i]] >= 0 && joint[words[i]] == joint[words[j]]) {
                        joints.addTo(pair(a, b), 1);
                    }
                }
            }
        }
    }

    static long pair(int a, int b) {
        return ((long) Math.min(a, b) << 32) | Math.max(a, b);
    }
}
