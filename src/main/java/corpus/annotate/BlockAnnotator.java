package corpus.annotate;

import corpus.document.AnnotatedBlock;
import corpus.document.Gazetteer;
import corpus.document.Mention;
import corpus.document.Method;
import corpus.document.Sentence;
import corpus.segment.Segmenter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Annotates blocks: sentences, then for each the words around the names that are certain, then the
 * names that need those words as evidence, and at last the tokens, which no name crosses.
 */
final class BlockAnnotator {
    private static final Comparator<Mention> LONGER_FIRST =
            (a, b) ->
                    a.begin() != b.begin()
                            ? Integer.compare(a.begin(), b.begin())
                            : Integer.compare(b.end(), a.end());

    private final Segmenter segmenter;
    private final NameFinder names;
    private final AbbreviationFinder abbreviations;
    private final InstitutionFinder institutions;
    private final Gazetteer gazetteer;
    private final NestedAbbreviations nested;

    /** Null unless names that the gazetteer lacks are wanted. */
    private final NameTails tails;

    BlockAnnotator(
            Segmenter segmenter,
            NameFinder names,
            AbbreviationFinder abbreviations,
            InstitutionFinder institutions,
            Gazetteer gazetteer,
            NameTails tails) {
        this.segmenter = segmenter;
        this.names = names;
        this.abbreviations = abbreviations;
        this.institutions = institutions;
        this.gazetteer = gazetteer;
        this.tails = tails;
        nested = new NestedAbbreviations(segmenter, abbreviations);
    }

    /**
     * What decides on the words and the gazetteer names of the blocks of a document.
     *
     * @param introductions where the document names entities in full
     * @param log hears of every decision
     * @param outlived whether only the last of its drafts is in use at any time
     */
    BlockDrafter drafter(Introductions introductions, DecisionLog log, boolean outlived) {
        return new BlockDrafter(
                new SentenceAnnotator(
                        segmenter,
                        abbreviations,
                        institutions,
                        tails,
                        introductions,
                        log,
                        outlived ? WordsSupply.ofUsed() : WordsSupply.ofNew()));
    }

    /**
     * Puts a block down.
     *
     * @param draft what was decided
     * @param recognised the names that the gazetteer lacks
     * @param sentencesBefore how many sentences with words the document has before this block
     * @param tokens receives its tokens
     */
    AnnotatedBlock finish(
            BlockDraft draft, Recognition recognised, int sentencesBefore, TokenBuilder tokens) {
        BlockNames source = draft.source();
        BlockText text = source.text();
        tokens.beginBlock(source);
        SentenceWriter writer = new SentenceWriter(names, nested, gazetteer, source, tokens);
        List<Sentence> sentences = new ArrayList<>();
        int number = sentencesBefore;
        for (SentenceDraft sentence : draft.sentences()) {
            int firstToken = tokens.size();
            writer.write(sentence, recognised.namesIn(sentence));
            boolean hasWords = tokens.hasWordSince(firstToken);
            number += hasWords ? 1 : 0;
            sentences.add(
                    new Sentence(
                            hasWords ? number : 0,
                            firstToken,
                            tokens.size(),
                            text.offset(sentence.begin()),
                            sentence.end() == source.normal().length
                                    ? source.block().text().text().length()
                                    : text.offset(sentence.end())));
        }
        List<Mention> mentions = writer.mentions();
        mentions.sort(LONGER_FIRST);
        return new AnnotatedBlock(source.block(), sentences, tokens.build(), mentions);
    }

    static Method methodOf(ShortMention mention) {
        return mention.jointBegin() >= 0 ? Method.JOINT : Method.ABBREVIATION;
    }
}
