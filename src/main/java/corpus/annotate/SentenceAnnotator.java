package corpus.annotate;

import corpus.document.Mention;
import corpus.document.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Annotates one sentence of a block. */
final class SentenceAnnotator {
    private static final Set<String> MODIFIERS = Set.of("n", "a", "b", "j", "v");

    private final Segmenter segmenter;
    private final NameFinder names;
    private final AbbreviationFinder abbreviations;
    private final InstitutionFinder institutions;
    private final BlockNames block;
    private final DecisionLog log;
    private final BlockText text;
    private final char[] normal;
    private final Words coarse = new Words();
    private final Words refined = new Words();

    SentenceAnnotator(
            Segmenter segmenter,
            NameFinder names,
            AbbreviationFinder abbreviations,
            InstitutionFinder institutions,
            BlockNames block,
            DecisionLog log) {
        this.segmenter = segmenter;
        this.names = names;
        this.abbreviations = abbreviations;
        this.institutions = institutions;
        this.block = block;
        this.log = log;
        text = block.text();
        normal = block.normal();
    }

    /** A stretch that becomes one token; {@code mention} is null for a word of the user's. */
    private record Span(
            int begin, int end, String tag, FoundName name, ShortMention abbreviation) {}

    /**
     * Annotates a sentence.
     *
     * @param begin where it begins in the working text
     * @param end where it ends, exclusive
     * @param fixed spans of the sentence that are words whatever stands around them: all of them,
     *     if the text came with its words
     * @param found its longer names
     * @param taken for each place of the block, whether a fixed span has it; more are added
     * @param introductions where the document names entities in full
     * @param tokens receives its tokens
     * @param mentions receives its mentions
     */
    void annotate(
            int begin,
            int end,
            List<FixedSpan> fixed,
            List<FoundName> found,
            boolean[] taken,
            Introductions introductions,
            TokenBuilder tokens,
            List<Mention> mentions) {
        segment(begin, end, fixed);
        List<Span> spans = new ArrayList<>();
        for (FoundName name : found) {
            if (name.end() <= end && !isName(name)) {
                log.refused(block, name);
            } else if (name.end() <= end) {
                spans.add(new Span(name.begin(), name.end(), name.name().tag(), name, null));
                Arrays.fill(taken, name.begin(), name.end(), true);
            }
        }
        SentenceContext context =
                new SentenceContext(
                        normal, begin, end, coarse, refined, taken, introductions, block.offset());
        List<Decision> decisions =
                abbreviations.decide(
                        context,
                        at -> log.isInsideAWord(block, at, context.word(context.coarse().at(at))));
        decisions.forEach(decision -> log.decided(block, decision));
        for (ShortMention mention : AbbreviationFinder.mentions(decisions)) {
            if (!text.isSegmented() || isWholeWords(mention.begin(), mention.end())) {
                spans.add(
                        new Span(
                                mention.begin(),
                                mention.end(),
                                FixedSpan.PLACE_TAG,
                                null,
                                mention));
            }
        }
        spans.sort(Comparator.comparingInt(Span::begin));
        List<Mention> own = new ArrayList<>();
        Words words = new Words();
        int[] wordOfSpan = cut(begin, end, spans, words);
        int[] tokenOfWord = new int[words.size()];
        for (int word = 0; word < words.size(); word++) {
            tokenOfWord[word] = tokens.add(words.begin(word), words.end(word), words.tag(word));
        }
        for (int i = 0; i < spans.size(); i++) {
            addMentions(spans.get(i), tokenOfWord[wordOfSpan[i]], words, wordOfSpan, i, own);
        }
        mentions.addAll(own);
    }

    private void segment(int begin, int end, List<FixedSpan> fixed) {
        coarse.clear();
        refined.clear();
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
        return before >= 0 && MODIFIERS.contains(coarse.tag(before).substring(0, 1));
    }

    private boolean isWholeWords(int begin, int end) {
        return coarse.beginsAt(begin) && coarse.endsAt(end);
    }

    /**
     * The words of the sentence with every span as one word: the refined ones, and where a span
     * cuts into one of those, the coarse ones.
     *
     * @return the index of the word of each span
     */
    private int[] cut(int begin, int end, List<Span> spans, Words words) {
        int[] wordOfSpan = new int[spans.size()];
        int next = 0;
        for (int at = begin; at < end; ) {
            if (next < spans.size() && spans.get(next).begin() == at) {
                Span span = spans.get(next);
                wordOfSpan[next++] = words.size();
                words.add(at, span.end(), tagOf(span));
                at = span.end();
                continue;
            }
            int limit = next < spans.size() ? spans.get(next).begin() : end;
            int whole = refined.at(at);
            if (refined.begin(whole) == at && refined.end(whole) <= limit) {
                words.add(at, refined.end(whole), refined.tag(whole));
                at = refined.end(whole);
                continue;
            }
            int part = coarse.at(at);
            int partEnd = Math.min(coarse.end(part), limit);
            boolean uncut = coarse.begin(part) == at && coarse.end(part) == partEnd;
            words.add(
                    at,
                    partEnd,
                    uncut
                            ? coarse.tag(part)
                            : segmenter.tagOf(new String(normal, at, partEnd - at)));
            at = partEnd;
        }
        return wordOfSpan;
    }

    private String tagOf(Span span) {
        if (!span.tag().isEmpty()) {
            return span.tag();
        }
        String word = new String(normal, span.begin(), span.end() - span.begin());
        return segmenter.isKnown(word) ? segmenter.tagOf(word) : "nz";
    }

    private void addMentions(
            Span span,
            int token,
            Words words,
            int[] wordOfSpan,
            int index,
            List<Mention> mentions) {
        String longer = longerName(span, words, wordOfSpan, index);
        if (span.abbreviation() != null) {
            ShortMention mention = span.abbreviation();
            Method method = BlockAnnotator.methodOf(mention);
            int joint = mention.jointBegin() < 0 ? -1 : text.offset(mention.jointBegin());
            mentions.add(
                    mention(
                            span.begin(),
                            span.end(),
                            mention.entity(),
                            method,
                            longer,
                            joint,
                            token));
            return;
        }
        FoundName name = span.name();
        if (name.isEntity()) {
            mentions.add(
                    mention(
                            span.begin(),
                            span.end(),
                            name.name().entity(),
                            name.name().isDefined() ? Method.DEFINED : Method.NAME,
                            longer,
                            -1,
                            token));
        }
        String outer = surface(span.begin(), span.end());
        for (FoundName inner : names.findInside(normal, name)) {
            mentions.add(
                    mention(
                            inner.begin(),
                            inner.end(),
                            inner.name().entity(),
                            Method.NAME,
                            outer,
                            -1,
                            -1));
        }
    }

    /** The institution or the title that a name is a part of; empty if it stands free. */
    private String longerName(Span span, Words words, int[] wordOfSpan, int index) {
        int[] title = InstitutionFinder.titleAround(normal, span.begin(), span.end());
        if (title != null) {
            return title[0] == span.begin() && title[1] == span.end()
                    ? ""
                    : surface(title[0], title[1]);
        }
        int end =
                institutions.endOfName(
                        normal,
                        words,
                        wordOfSpan[index],
                        word -> Arrays.binarySearch(wordOfSpan, word) >= 0);
        return end < 0 ? "" : surface(span.begin(), end);
    }

    private String surface(int begin, int end) {
        return text.working().substring(begin, end);
    }

    private Mention mention(
            int begin, int end, String entity, Method method, String longer, int joint, int token) {
        return new Mention(
                text.offset(begin), text.endOffset(end), entity, method, longer, joint, token);
    }
}
