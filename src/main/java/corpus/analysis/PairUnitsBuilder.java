package corpus.analysis;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongArrayList;
import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Sentence;
import corpus.document.Tokens;
import java.util.Arrays;

/** Divides the items of a document into the units in which they occur together. */
final class PairUnitsBuilder {
    private final IntArrayList sequence = new IntArrayList();
    private final IntArrayList firsts = new IntArrayList();
    private final IntArrayList lasts = new IntArrayList();
    private final LongArrayList excluded = new LongArrayList();
    private final LongArrayList joints = new LongArrayList();
    private final PairSetting setting;
    private int unitBegin;

    PairUnitsBuilder(PairSetting setting) {
        this.setting = setting;
        sequence.add(PairUnits.END);
        unitBegin = sequence.size();
        if (spans()) {
            addSpan(0, 0);
        }
    }

    private boolean spans() {
        return setting.hasSpans();
    }

    /** The units of a document, with its items numbered by the caller. */
    PairUnits build(AnnotatedDocument document, ItemNumbering numbers) {
        ItemPositions positions =
                new ItemPositions(document, setting.items(), setting.selection(), setting.merged());
        if (setting.window() == 0) {
            addUnits(document, positions);
        } else {
            addSentences(document, positions);
        }
        int[] items = new int[positions.size()];
        for (int i = 0; i < items.length; i++) {
            int term = positions.term(i);
            items[i] =
                    term == ItemPositions.NONE
                            ? numbers.number(positions.item(i))
                            : numbers.number(document, term);
        }
        return new PairUnits(
                items,
                sequence.toArray(),
                firsts.toArray(),
                lasts.toArray(),
                excluded.toArray(),
                joints.toArray());
    }

    private void addUnits(AnnotatedDocument document, ItemPositions positions) {
        UnitItems unit = new UnitItems(setting.directed());
        ConceptItems concepts =
                setting.concepts() == null ? null : new ConceptItems(setting, document, positions);
        for (AnnotatedBlock block : document.blocks()) {
            if (concepts == null && positions.isWithout(block)) {
                continue;
            }
            int[] at = positions.of(block);
            if (concepts != null) {
                at = concepts.of(block, at);
            }
            int[] joint = ItemPositions.joints(block);
            int[] overlap = ItemPositions.overlaps(block);
            for (Sentence sentence : block.sentences()) {
                if (concepts == null) {
                    unit.add(at, joint, overlap, sentence);
                } else {
                    unit.add(at, joint, overlap, sentence, concepts);
                }
                if (setting.unit() == Unit.SENTENCE) {
                    unit.endUnit(this);
                }
            }
            if (setting.unit() == Unit.PARAGRAPH) {
                unit.endUnit(this);
            }
        }
        if (setting.unit() == Unit.DOCUMENT) {
            unit.endUnit(this);
        }
    }

    private void addSentences(AnnotatedDocument document, ItemPositions positions) {
        for (AnnotatedBlock block : document.blocks()) {
            if (positions.isWithout(block)) {
                continue;
            }
            int[] at = positions.of(block);
            int[] joint = ItemPositions.joints(block);
            int[] overlap = ItemPositions.overlaps(block);
            for (Sentence sentence : block.sentences()) {
                addSentence(wordsOf(block.tokens(), sentence), at, joint, overlap);
            }
        }
    }

    private static int[] wordsOf(Tokens tokens, Sentence sentence) {
        int[] words = new int[sentence.endToken() - sentence.firstToken()];
        int size = 0;
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            if (tokens.isWord(token)) {
                words[size++] = token;
            }
        }
        return Arrays.copyOf(words, size);
    }

    private void addSentence(int[] words, int[] at, int[] joint, int[] overlap) {
        int items = 0;
        for (int word : words) {
            boolean isItem = at[word] != ItemPositions.NONE;
            items += isItem ? 1 : 0;
            sequence.add(isItem ? at[word] : PairUnits.NONE);
        }
        if (items == 0) {
            sequence.elementsCount = unitBegin;
            return;
        }
        for (int i = 0; i < words.length; i++) {
            int a = words[i];
            if (at[a] == ItemPositions.NONE || (joint[a] < 0 && overlap[a] == 0)) {
                continue;
            }
            for (int j = i + 1; j < words.length && j <= i + setting.window(); j++) {
                int b = words[j];
                if (at[b] == ItemPositions.NONE) {
                    continue;
                }
                if (overlap[a] != 0 && overlap[a] == -overlap[b]) {
                    exclude(unitBegin + i, unitBegin + j);
                } else if (at[a] != at[b] && joint[a] >= 0 && joint[a] == joint[b]) {
                    // Both halves may count as one entity: that is no pair of two.
                    join(unitBegin + i, unitBegin + j);
                }
            }
        }
        endUnit();
    }

    /** Adds an item to the unit. */
    void add(int item) {
        sequence.add(item);
    }

    /** Where the item that was added last stands first and last in the text of the unit. */
    void addSpan(int first, int last) {
        firsts.add(first);
        lasts.add(last);
    }

    /** Where in the sequence an item of the unit stands. */
    int placeOf(int item) {
        int place = unitBegin;
        while (sequence.get(place) != item) {
            place++;
        }
        return place;
    }

    /** Two places of the sequence that make no pair. */
    void exclude(int place, int other) {
        excluded.add(PairUnits.places(place, other));
    }

    /** Two places of the sequence with the halves of a joint abbreviation. */
    void join(int place, int other) {
        joints.add(PairUnits.places(place, other));
    }

    /** Ends the unit; one without items is none. */
    void endUnit() {
        if (sequence.size() > unitBegin) {
            sequence.add(PairUnits.END);
            unitBegin = sequence.size();
            if (spans()) {
                addSpan(0, 0);
            }
        }
    }
}
