package corpus.annotate;

import corpus.document.AnnotatedBlock;
import corpus.document.Gazetteer;
import corpus.document.Mention;
import corpus.document.Method;
import corpus.document.Sentence;
import corpus.segment.FixedSpan;
import corpus.segment.Segmenter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Annotates a block: sentences, then for each the words around the names that are certain, then the
 * names that need those words as evidence, and at last the tokens, which no name crosses.
 */
final class BlockAnnotator {
    private static final Comparator<Mention> LONGER_FIRST =
            Comparator.comparingInt(Mention::begin)
                    .thenComparing(Comparator.comparingInt(Mention::end).reversed());

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
     * Decides on the words and the gazetteer names of a block.
     *
     * @param source the block and its longer names
     * @param introductions where the document names entities in full
     * @param log hears of every decision
     */
    BlockDraft draft(BlockNames source, Introductions introductions, DecisionLog log) {
        boolean[] taken = new boolean[source.normal().length];
        List<FixedSpan> fixed = fixedSpans(source, taken);
        SentenceAnnotator annotator =
                new SentenceAnnotator(segmenter, abbreviations, institutions, tails, source, log);
        List<SentenceDraft> sentences = new ArrayList<>();
        int begin = 0;
        int firstName = 0;
        for (int end : SentenceSplitter.ends(source.text().working(), fixed)) {
            int endName = firstName;
            while (endName < source.names().size() && source.names().get(endName).begin() < end) {
                endName++;
            }
            sentences.add(
                    annotator.draft(
                            begin,
                            end,
                            within(fixed, begin, end),
                            source.names().subList(firstName, endName),
                            taken,
                            introductions));
            begin = end;
            firstName = endName;
        }
        return new BlockDraft(source, sentences);
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

    /** The spans that are words whatever stands around them, and the places that they take. */
    private static List<FixedSpan> fixedSpans(BlockNames source, boolean[] taken) {
        List<FixedSpan> fixed = new ArrayList<>();
        if (source.text().isSegmented()) {
            return source.text().words();
        }
        for (FoundName name : source.names()) {
            if (name.name().certain()) {
                fixed.add(new FixedSpan(name.begin(), name.end(), name.name().tag()));
                Arrays.fill(taken, name.begin(), name.end(), true);
            }
        }
        List<FixedSpan> foreign = ForeignWords.find(source.normal(), taken);
        for (FixedSpan word : foreign) {
            Arrays.fill(taken, word.begin(), word.end(), true);
        }
        fixed.addAll(foreign);
        fixed.sort(Comparator.comparingInt(FixedSpan::begin));
        return fixed;
    }

    /** The spans of a sentence; a word longer than a sentence is one in each of its parts. */
    private static List<FixedSpan> within(List<FixedSpan> fixed, int begin, int end) {
        List<FixedSpan> inside = new ArrayList<>();
        int low = 0;
        int high = fixed.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (fixed.get(middle).end() <= begin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < fixed.size() && fixed.get(i).begin() < end; i++) {
            FixedSpan span = fixed.get(i);
            boolean whole = span.begin() >= begin && span.end() <= end;
            inside.add(
                    whole
                            ? span
                            : new FixedSpan(
                                    Math.max(begin, span.begin()),
                                    Math.min(end, span.end()),
                                    span.tag()));
        }
        return inside;
    }

    static Method methodOf(ShortMention mention) {
        return mention.jointBegin() >= 0 ? Method.JOINT : Method.ABBREVIATION;
    }
}
