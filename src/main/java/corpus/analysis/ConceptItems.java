package corpus.analysis;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The concepts of one document as items that occur together with others. */
final class ConceptItems {
    private final PairConcepts concepts;
    private final ItemPositions positions;
    private final ConceptFinder finder;
    private final Map<Integer, List<ConceptMatch>> byLastToken = new HashMap<>();

    ConceptItems(PairSetting setting, AnnotatedDocument document, ItemPositions positions) {
        this.concepts = setting.concepts();
        this.positions = positions;
        finder = new ConceptFinder(concepts.set(), document, setting.merged());
    }

    /**
     * Goes on to a block.
     *
     * @param at the other items of its tokens
     * @return these, or none if nothing but concepts counts
     */
    int[] of(AnnotatedBlock block, int[] at) {
        byLastToken.clear();
        for (ConceptMatch match : finder.in(block)) {
            byLastToken.computeIfAbsent(match.last(), token -> new ArrayList<>()).add(match);
        }
        if (!concepts.alone()) {
            return at;
        }
        int[] none = new int[at.length];
        Arrays.fill(none, ItemPositions.NONE);
        return none;
    }

    /** The occurrences whose last token this is. */
    List<ConceptMatch> endingAt(int token) {
        return byLastToken.getOrDefault(token, List.of());
    }

    /** The number of the concept among the items. */
    int itemOf(ConceptMatch match) {
        return positions.numberOf(Item.concept(concepts.set().get(match.concept()).name()));
    }
}
