package corpus.analysis;

import com.carrotsearch.hppc.IntArrayList;
import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.EntityType;
import corpus.document.Mention;
import corpus.document.Method;
import corpus.document.Tokens;
import corpus.document.WordCounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which item stands at each token of a document, as numbers that hold for that document. Nested
 * mentions are no items, and with {@link Items#BOTH} their tokens are none either.
 */
final class ItemPositions {
    /** The number of a token that is no item. */
    static final int NONE = -1;

    private final AnnotatedDocument document;
    private final Items items;
    private final TermSelection selection;
    private final MergedEntities merged;
    private final Map<Item, Integer> numbers = new HashMap<>();

    /** By number; null for a term that nobody has asked for as an item. */
    private final List<Item> names = new ArrayList<>();

    /** By number; {@link #NONE} for what is no term. */
    private final IntArrayList terms = new IntArrayList();

    private final int[] numberOfTerm;

    /** By term, the tag and kind of token that was looked at last, one more; 0: none. */
    private final int[] lookedAt;

    /** By term, whether that token is an item. */
    private final boolean[] selected;

    ItemPositions(
            AnnotatedDocument document,
            Items items,
            TermSelection selection,
            MergedEntities merged) {
        this.document = document;
        this.items = items;
        this.selection = selection;
        this.merged = merged;
        this.numberOfTerm = new int[document.termCount()];
        Arrays.fill(numberOfTerm, NONE);
        lookedAt = new int[numberOfTerm.length];
        selected = new boolean[numberOfTerm.length];
    }

    /** How many items have numbers. */
    int size() {
        return names.size();
    }

    /** An item by its number. */
    Item item(int number) {
        Item item = names.get(number);
        if (item == null) {
            item = Item.term(document.term(terms.get(number)));
            names.set(number, item);
        }
        return item;
    }

    /** The term that an item is, as an index of the document; {@link #NONE} if it is none. */
    int term(int number) {
        return terms.get(number);
    }

    /** Whether it can be told without looking at tokens that a block has no items. */
    boolean isWithout(AnnotatedBlock block) {
        return items == Items.ENTITIES && block.mentions().isEmpty();
    }

    /** The item of each token of a block, or {@link #NONE}. */
    int[] of(AnnotatedBlock block) {
        Tokens tokens = block.tokens();
        int[] positions = new int[tokens.size()];
        Arrays.fill(positions, NONE);
        boolean[] mentions = WordCounts.mentionTokens(block);
        if (items != Items.ENTITIES) {
            for (int i = 0; i < positions.length; i++) {
                boolean isTerm = tokens.isWord(i) && !(items == Items.BOTH && mentions[i]);
                if (isTerm && isSelected(tokens, i, mentions[i])) {
                    positions[i] = numberOf(tokens.term(i));
                }
            }
        }
        if (items != Items.TERMS) {
            for (Mention mention : block.mentions()) {
                if (mention.token() >= 0 && !mention.isNested()) {
                    positions[mention.token()] = numberOf(itemOf(mention));
                }
            }
            addNamesOfSeveralTokens(block, mentions, positions);
        }
        return positions;
    }

    /**
     * A recognised name of several tokens stands at the last of them that is no mention itself: at
     * 外交部 in 中国|外交部.
     */
    private void addNamesOfSeveralTokens(AnnotatedBlock block, boolean[] mentions, int[] at) {
        for (Mention mention : block.mentions()) {
            if (hasSeveralTokens(mention)) {
                int last = NONE;
                int token = firstToken(block.tokens(), mention);
                for (; token < at.length && block.tokens().begin(token) < mention.end(); token++) {
                    if (!mentions[token]) {
                        last = token;
                        if (items == Items.BOTH) {
                            at[token] = NONE;
                        }
                    }
                }
                if (last != NONE) {
                    at[last] = numberOf(itemOf(mention));
                }
            }
        }
    }

    /**
     * Which tokens belong to a recognised name that holds mentions: the number of the name, counted
     * from 1, and negative at the token at which the name itself stands; 0 for all others. Two
     * tokens whose numbers add up to 0 are a name and a mention inside it, and make no pair.
     */
    static int[] overlaps(AnnotatedBlock block) {
        int[] overlaps = new int[block.tokens().size()];
        boolean[] mentions = null;
        int number = 0;
        for (Mention mention : block.mentions()) {
            if (hasSeveralTokens(mention)) {
                mentions = mentions == null ? WordCounts.mentionTokens(block) : mentions;
                number++;
                int last = NONE;
                int token = firstToken(block.tokens(), mention);
                for (;
                        token < overlaps.length && block.tokens().begin(token) < mention.end();
                        token++) {
                    overlaps[token] = number;
                    last = mentions[token] ? last : token;
                }
                if (last != NONE) {
                    overlaps[last] = -number;
                }
            }
        }
        return overlaps;
    }

    /** Whether there is a recognised name that holds mentions. */
    static boolean hasNamesOfSeveralTokens(AnnotatedDocument document) {
        return document.blocks().stream()
                .flatMap(block -> block.mentions().stream())
                .anyMatch(ItemPositions::hasSeveralTokens);
    }

    private Item itemOf(Mention mention) {
        EntityType recognised = mention.recognisedType();
        String id = recognised == null ? merged.of(mention.entity()) : mention.entity();
        return new Item(id, true, recognised);
    }

    private static boolean hasSeveralTokens(Mention mention) {
        return mention.token() < 0 && !mention.isNested();
    }

    /** The first token that begins where a mention begins, or behind it. */
    private static int firstToken(Tokens tokens, Mention mention) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.begin(middle) < mention.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** For each token the beginning of the joint abbreviation that it is a part of, or −1. */
    static int[] joints(AnnotatedBlock block) {
        int[] joints = new int[block.tokens().size()];
        Arrays.fill(joints, -1);
        for (Mention mention : block.mentions()) {
            if (mention.method() == Method.JOINT && mention.token() >= 0 && !mention.isNested()) {
                joints[mention.token()] = mention.jointBegin();
            }
        }
        return joints;
    }

    private boolean isSelected(Tokens tokens, int token, boolean mention) {
        int term = tokens.term(token);
        int kind = ((tokens.tag(token) << 1) | (mention ? 1 : 0)) + 1;
        if (lookedAt[term] != kind) {
            lookedAt[term] = kind;
            String tag = document.tag(tokens.tag(token));
            selected[term] = selection.accepts(document.term(term), tag, mention);
        }
        return selected[term];
    }

    private int numberOf(int term) {
        if (numberOfTerm[term] == NONE) {
            numberOfTerm[term] = names.size();
            names.add(null);
            terms.add(term);
        }
        return numberOfTerm[term];
    }

    /** The number of an item that is no term; it gets one if it has none. */
    int numberOf(Item item) {
        return numbers.computeIfAbsent(
                item,
                unknown -> {
                    names.add(unknown);
                    terms.add(NONE);
                    return names.size() - 1;
                });
    }
}
