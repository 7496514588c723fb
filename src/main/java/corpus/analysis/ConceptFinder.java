package corpus.analysis;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Mention;
import corpus.document.Sentence;
import corpus.document.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the occurrences of concepts in one document; {@link ConceptSet} says what they are. */
final class ConceptFinder {
    private static final Comparator<ConceptMatch> IN_ORDER =
            Comparator.comparingInt(ConceptMatch::first)
                    .thenComparingInt(ConceptMatch::last)
                    .thenComparingInt(ConceptMatch::concept);

    private final ConceptSet concepts;
    private final PatternIndex index;
    private final AnnotatedDocument document;
    private final MergedEntities merged;

    /** What each term means by itself, and how far it is the beginning of a word; by number. */
    private final List<PatternIndex.Meaning>[] alone;

    private final PatternIndex.Node[] beginning;

    /**
     * @param merged which entities count as another one, too: HK as CN speaks of both
     */
    ConceptFinder(ConceptSet concepts, AnnotatedDocument document, MergedEntities merged) {
        this.concepts = concepts;
        this.document = document;
        this.merged = merged;
        index = concepts.index();
        alone = listsOf(document.termCount());
        beginning = new PatternIndex.Node[document.termCount()];
    }

    @SuppressWarnings("unchecked") // an array of nulls
    private static List<PatternIndex.Meaning>[] listsOf(int size) {
        return (List<PatternIndex.Meaning>[]) new List<?>[size];
    }

    /** The occurrences in a block, by their first token, then their last, then the concept. */
    List<ConceptMatch> in(AnnotatedBlock block) {
        List<ConceptMatch> found = new ArrayList<>();
        Map<Integer, BitSet> excluded = new HashMap<>();
        for (Sentence sentence : block.sentences()) {
            for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
                findAt(token, sentence.endToken(), block.tokens(), found, excluded);
            }
        }
        if (index.hasEntities()) {
            addEntities(block, found);
        }
        return found.isEmpty() ? found : chosen(found, excluded, block.tokens());
    }

    private void findAt(
            int token,
            int end,
            Tokens tokens,
            List<ConceptMatch> found,
            Map<Integer, BitSet> excluded) {
        int term = tokens.term(token);
        if (alone[term] == null) {
            alone[term] = index.ofTerm(document.term(term));
            beginning[term] = index.root().after(document.term(term));
        }
        add(alone[term], token, token, tokens, found, excluded);
        int last = token;
        for (PatternIndex.Node node = beginning[term]; node != null; ) {
            add(node.meanings(), token, last, tokens, found, excluded);
            last++;
            node = last < end ? node.after(document.term(tokens.term(last))) : null;
        }
    }

    private static void add(
            List<PatternIndex.Meaning> meanings,
            int first,
            int last,
            Tokens tokens,
            List<ConceptMatch> found,
            Map<Integer, BitSet> excluded) {
        for (PatternIndex.Meaning meaning : meanings) {
            if (meaning.excludes()) {
                excluded.computeIfAbsent(meaning.concept(), concept -> new BitSet())
                        .set(first, last + 1);
            } else if (hasWord(tokens, first, last)) {
                found.add(new ConceptMatch(meaning.concept(), first, last));
            }
        }
    }

    /** What has no word token has no place in a text that is measured in word tokens. */
    private static boolean hasWord(Tokens tokens, int first, int last) {
        for (int token = first; token <= last; token++) {
            if (tokens.isWord(token)) {
                return true;
            }
        }
        return false;
    }

    private void addEntities(AnnotatedBlock block, List<ConceptMatch> found) {
        for (Mention mention : block.mentions()) {
            if (mention.token() >= 0 && !mention.isNested() && mention.recognisedType() == null) {
                String named = mention.entity();
                String counted = merged.of(named);
                addEntity(named, mention.token(), found);
                if (!counted.equals(named)) {
                    addEntity(counted, mention.token(), found);
                }
            }
        }
    }

    private void addEntity(String id, int token, List<ConceptMatch> found) {
        for (PatternIndex.Meaning meaning : index.ofEntity(id)) {
            found.add(new ConceptMatch(meaning.concept(), token, token));
        }
    }

    /** Without what is excluded or overlaps; with the concepts around each. */
    private List<ConceptMatch> chosen(
            List<ConceptMatch> found, Map<Integer, BitSet> excluded, Tokens tokens) {
        // The longest first; of equally long ones the first.
        found.sort(
                Comparator.comparingInt(
                                (ConceptMatch match) ->
                                        tokens.begin(match.first()) - tokens.end(match.last()))
                        .thenComparing(IN_ORDER));
        Map<Integer, BitSet> taken = new HashMap<>();
        List<ConceptMatch> chosen = new ArrayList<>();
        for (ConceptMatch match : found) {
            List<Integer> chain = concepts.chain(match.concept());
            if (chain.stream().anyMatch(concept -> overlaps(excluded.get(concept), match))) {
                continue;
            }
            for (int concept : chain) {
                BitSet places = taken.computeIfAbsent(concept, unknown -> new BitSet());
                if (!overlaps(places, match)) {
                    places.set(match.first(), match.last() + 1);
                    chosen.add(new ConceptMatch(concept, match.first(), match.last()));
                }
            }
        }
        chosen.sort(IN_ORDER);
        return chosen;
    }

    private static boolean overlaps(BitSet places, ConceptMatch match) {
        if (places == null) {
            return false;
        }
        int next = places.nextSetBit(match.first());
        return next >= 0 && next <= match.last();
    }
}
