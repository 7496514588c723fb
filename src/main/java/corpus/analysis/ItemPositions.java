package corpus.analysis;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Mention;
import corpus.document.Method;
import corpus.document.Tokens;
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
    private final List<Item> names = new ArrayList<>();
    private final int[] numberOfTerm;

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
    }

    /** The items by number. */
    List<Item> names() {
        return names;
    }

    /** The item of each token of a block, or {@link #NONE}. */
    int[] of(AnnotatedBlock block) {
        Tokens tokens = block.tokens();
        int[] positions = new int[tokens.size()];
        Arrays.fill(positions, NONE);
        boolean[] mentions = TermCounts.mentionTokens(block);
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
                    String id = merged.of(mention.entity());
                    positions[mention.token()] = numberOf(new Item(id, true));
                }
            }
        }
        return positions;
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
        String tag = document.tag(tokens.tag(token));
        return selection.accepts(document.term(tokens.term(token)), tag, mention);
    }

    private int numberOf(int term) {
        if (numberOfTerm[term] == NONE) {
            numberOfTerm[term] = numberOf(new Item(document.term(term), false));
        }
        return numberOfTerm[term];
    }

    private int numberOf(Item item) {
        return numbers.computeIfAbsent(
                item,
                unknown -> {
                    names.add(unknown);
                    return names.size() - 1;
                });
    }
}
