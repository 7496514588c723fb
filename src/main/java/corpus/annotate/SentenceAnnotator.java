package corpus.annotate;

import corpus.segment.FixedSpan;
import corpus.segment.Segmenter;
import corpus.segment.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;

/** Decides on the words and the gazetteer names of the sentences of a block. */
final class SentenceAnnotator {
    private static final Set<String> MODIFIERS = Set.of("n", "a", "b", "j", "v");

    private final Segmenter segmenter;
    private final AbbreviationFinder abbreviations;
    private final InstitutionFinder institutions;
    private final NameTails tails;
    private final Introductions introductions;
    private final DecisionLog log;
    private final WordsSupply supply;
    private final IntConsumer insideAWord;

    // Of the block at hand.
    private BlockNames block;
    private BlockText text;
    private char[] normal;
    private boolean[] taken;

    // Of the sentence at hand.
    private final Words coarse = new Words();
    private Words refined;

    SentenceAnnotator(
            Segmenter segmenter,
            AbbreviationFinder abbreviations,
            InstitutionFinder institutions,
            NameTails tails,
            Introductions introductions,
            DecisionLog log,
            WordsSupply supply) {
        this.segmenter = segmenter;
        this.abbreviations = abbreviations;
        this.institutions = institutions;
        this.tails = tails;
        this.introductions = introductions;
        this.log = log;
        this.supply = supply;
        insideAWord = log.listens() ? this::tellThatItIsInsideAWord : null;
    }

    /**
     * Turns to a block.
     *
     * @param next the block
     * @param takenPlaces for each of its places, whether a fixed span has it; more are added
     */
    void begin(BlockNames next, boolean[] takenPlaces) {
        block = next;
        text = next.text();
        normal = next.normal();
        taken = takenPlaces;
        supply.reuse();
    }

    private void tellThatItIsInsideAWord(int at) {
        int word = coarse.at(at);
        log.isInsideAWord(block, at, new String(normal, coarse.begin(word), coarse.length(word)));
    }

    /** A stretch that becomes one word; {@code abbreviation} is null for longer names. */
    private record Stretch(
            int begin, int end, String tag, FoundName name, ShortMention abbreviation) {}

    /**
     * Decides on the words and the gazetteer names of a sentence.
     *
     * @param begin where it begins in the working text
     * @param end where it ends, exclusive
     * @param fixed spans of the sentence that are words whatever stands around them: all of them,
     *     if the text came with its words
     * @param found its longer names
     */
    SentenceDraft draft(int begin, int end, List<FixedSpan> fixed, List<FoundName> found) {
        segment(begin, end, fixed);
        List<Stretch> stretches = stretches(begin, end, found);
        if (stretches.isEmpty() && tails == null) {
            return new SentenceDraft(normal, begin, end, refined, List.of());
        }
        Words words = refined;
        int[] wordOfStretch = new int[stretches.size()];
        if (!stretches.isEmpty()) {
            words = supply.next();
            wordOfStretch = cut(begin, end, stretches, refined, words);
        }
        List<SentenceDraft.Span> spans = new ArrayList<>(stretches.size());
        for (int i = 0; i < stretches.size(); i++) {
            spans.add(span(stretches.get(i), words, wordOfStretch, i));
        }
        if (tails != null && !text.isSegmented()) {
            // The search for names looks for persons, too, and does it better: it starts from the
            // words of the dictionary alone.
            words = supply.next();
            wordOfStretch = cut(begin, end, stretches, tails.cut(normal, coarse), words);
            for (int i = 0; i < spans.size(); i++) {
                spans.set(i, spans.get(i).at(wordOfStretch[i]));
            }
        }
        return new SentenceDraft(normal, begin, end, words, spans);
    }

    /** The names of a sentence, in order, each of which becomes one word. */
    private List<Stretch> stretches(int begin, int end, List<FoundName> found) {
        List<Stretch> stretches = found.isEmpty() ? List.of() : new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            FoundName name = found.get(i);
            if (name.end() <= end && !isName(name)) {
                log.refused(block, name);
            } else if (name.end() <= end) {
                stretches.add(new Stretch(name.begin(), name.end(), name.name().tag(), name, null));
                Arrays.fill(taken, name.begin(), name.end(), true);
            }
        }
        List<Decision> decisions =
                abbreviations.decide(
                        new SentenceContext(
                                normal,
                                begin,
                                end,
                                coarse,
                                refined,
                                taken,
                                introductions,
                                block.offset()),
                        insideAWord);
        if (decisions.isEmpty()) {
            return stretches;
        }
        for (Decision decision : decisions) {
            log.decided(block, decision);
        }
        List<Stretch> all = stretches.isEmpty() ? new ArrayList<>() : stretches;
        for (ShortMention mention : AbbreviationFinder.mentions(decisions)) {
            if (!text.isSegmented() || isWholeWords(mention.begin(), mention.end())) {
                all.add(
                        new Stretch(
                                mention.begin(),
                                mention.end(),
                                FixedSpan.PLACE_TAG,
                                null,
                                mention));
            }
        }
        all.sort((a, b) -> Integer.compare(a.begin(), b.begin()));
        return all;
    }

    private void segment(int begin, int end, List<FixedSpan> fixed) {
        coarse.clear();
        refined = supply.next();
        if (text.isSegmented()) {
            for (FixedSpan word : fixed) {
                coarse.add(word.begin(), word.end(), word.tag());
                refined.add(word.begin(), word.end(), word.tag());
            }
        } else {
            segmenter.segment(normal, begin, end, fixed, coarse, refined);
        }
    }

    /**
     * Whether a name is one here. A certain name is; of two characters that chance may have put
     * together, the words of the dictionary decide: a word that crosses an end of the name speaks
     * against it, as does one that has it in its middle.
     */
    private boolean isName(FoundName name) {
        if (text.isSegmented()) {
            return isWholeWords(name.begin(), name.end());
        }
        if (name.name().certain()) {
            return true;
        } else if (name.name().source() == Name.Source.DEFINED_WORD && isModified(name.begin())) {
            return false;
        }
        int first = coarse.at(name.begin());
        int last = coarse.at(name.end() - 1);
        boolean beginsInside = coarse.begin(first) < name.begin();
        boolean endsInside = coarse.end(last) > name.end();
        if (first == last) {
            return !(beginsInside && endsInside);
        }
        return !beginsInside && !endsInside;
    }

    /** Whether what stands before makes an everyday word another thing: 军事联盟 is not the 联盟. */
    private boolean isModified(int at) {
        int before = coarse.at(at - 1);
        // A word of the user's may have no tag yet.
        return before >= 0
                && !coarse.tag(before).isEmpty()
                && MODIFIERS.contains(coarse.tag(before).substring(0, 1));
    }

    private boolean isWholeWords(int begin, int end) {
        return coarse.beginsAt(begin) && coarse.endsAt(end);
    }

    /**
     * The words of the sentence with every span as one word: the usual ones, and where a span cuts
     * into one of those, the coarse ones.
     *
     * @return the index of the word of each span
     */
    private int[] cut(int begin, int end, List<Stretch> spans, Words usual, Words words) {
        int[] wordOfSpan = new int[spans.size()];
        int next = 0;
        int whole = 0;
        for (int at = begin; at < end; ) {
            if (next < spans.size() && spans.get(next).begin() == at) {
                Stretch span = spans.get(next);
                wordOfSpan[next++] = words.size();
                words.add(at, span.end(), tagOf(span));
                at = span.end();
                continue;
            }
            int limit = next < spans.size() ? spans.get(next).begin() : end;
            while (usual.end(whole) <= at) {
                whole++;
            }
            if (usual.begin(whole) == at && usual.end(whole) <= limit) {
                words.add(usual, whole);
                at = usual.end(whole);
                continue;
            }
            int part = coarse.at(at);
            int partEnd = Math.min(coarse.end(part), limit);
            if (coarse.begin(part) == at && coarse.end(part) == partEnd) {
                words.add(coarse, part);
            } else {
                words.add(at, partEnd, segmenter.tagOf(new String(normal, at, partEnd - at)));
            }
            at = partEnd;
        }
        return wordOfSpan;
    }

    private String tagOf(Stretch span) {
        if (!span.tag().isEmpty()) {
            return span.tag();
        }
        return segmenter.tagOfUserWord(new String(normal, span.begin(), span.end() - span.begin()));
    }

    /** A stretch with the institution or the title that it is a part of. */
    private SentenceDraft.Span span(Stretch stretch, Words words, int[] wordOfStretch, int index) {
        int word = wordOfStretch[index];
        int longerBegin = stretch.begin();
        int longerEnd = -1;
        int[] title = InstitutionFinder.titleAround(normal, stretch.begin(), stretch.end());
        if (title != null) {
            if (title[0] != stretch.begin() || title[1] != stretch.end()) {
                longerBegin = title[0];
                longerEnd = title[1];
            }
        } else {
            longerEnd = institutions.endOfName(normal, words, word, wordOfStretch);
        }
        return new SentenceDraft.Span(
                stretch.begin(),
                stretch.end(),
                word,
                stretch.name(),
                stretch.abbreviation(),
                longerBegin,
                longerEnd);
    }
}
