package corpus.annotate;

import corpus.segment.FixedSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Decides on the words and the gazetteer names of the blocks of one document, one after the other.
 */
final class BlockDrafter {
    private final SentenceAnnotator annotator;

    /** For each place of the block at hand, whether a name or a fixed word has it. */
    private boolean[] taken;

    /** The fixed spans of the sentence at hand. */
    private final ArrayList<FixedSpan> inSentence = new ArrayList<>();

    /**
     * @param annotator decides on each sentence
     */
    BlockDrafter(SentenceAnnotator annotator) {
        this.annotator = annotator;
    }

    /**
     * Decides on a block.
     *
     * @param source the block and its longer names
     */
    BlockDraft draft(BlockNames source) {
        int length = source.normal().length;
        // Fresh memory is cleared in bulk, where filling goes place by place.
        taken = new boolean[length];
        List<FixedSpan> fixed = fixedSpans(source);
        List<FoundName> names = source.names();
        int countOfNames = names.size();
        int countOfFixed = fixed.size();
        annotator.begin(source, taken);
        int[] ends = SentenceSplitter.ends(source.text().characters(), fixed);
        List<SentenceDraft> sentences = new ArrayList<>(ends.length);
        int begin = 0;
        int firstName = 0;
        int firstFixed = 0;
        for (int end : ends) {
            int endName = firstName;
            while (endName < countOfNames && names.get(endName).begin() < end) {
                endName++;
            }
            while (firstFixed < countOfFixed && fixed.get(firstFixed).end() <= begin) {
                firstFixed++;
            }
            inSentence.clear();
            if (firstFixed < countOfFixed) {
                collect(fixed, firstFixed, begin, end);
            }
            sentences.add(
                    annotator.draft(
                            begin,
                            end,
                            inSentence,
                            firstName == endName ? List.of() : names.subList(firstName, endName)));
            begin = end;
            firstName = endName;
        }
        return new BlockDraft(source, sentences);
    }

    /** The spans that are words whatever stands around them; their places are marked as taken. */
    private List<FixedSpan> fixedSpans(BlockNames source) {
        if (source.text().isSegmented()) {
            return source.text().words();
        }
        List<FixedSpan> certain = List.of();
        if (!source.names().isEmpty()) {
            certain = new ArrayList<>();
            for (FoundName name : source.names()) {
                if (name.name().certain()) {
                    certain.add(new FixedSpan(name.begin(), name.end(), name.name().tag()));
                    Arrays.fill(taken, name.begin(), name.end(), true);
                }
            }
        }
        List<FixedSpan> foreign = ForeignWords.find(source.normal(), taken);
        for (int i = 0; i < foreign.size(); i++) {
            Arrays.fill(taken, foreign.get(i).begin(), foreign.get(i).end(), true);
        }
        return merged(certain, foreign);
    }

    /** The spans of two lists, each in order, in order. */
    private static List<FixedSpan> merged(List<FixedSpan> some, List<FixedSpan> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() ? others : some;
        }
        List<FixedSpan> all = new ArrayList<>(some.size() + others.size());
        int next = 0;
        for (FixedSpan other : others) {
            while (next < some.size() && some.get(next).begin() <= other.begin()) {
                all.add(some.get(next++));
            }
            all.add(other);
        }
        all.addAll(some.subList(next, some.size()));
        return all;
    }

    /**
     * Collects the spans of a sentence; a word longer than a sentence is one in each of its parts.
     *
     * @param first the first span that ends behind the beginning of the sentence
     */
    private void collect(List<FixedSpan> fixed, int first, int begin, int end) {
        for (int i = first; i < fixed.size() && fixed.get(i).begin() < end; i++) {
            FixedSpan span = fixed.get(i);
            boolean whole = span.begin() >= begin && span.end() <= end;
            inSentence.add(
                    whole
                            ? span
                            : new FixedSpan(
                                    Math.max(begin, span.begin()),
                                    Math.min(end, span.end()),
                                    span.tag()));
        }
    }
}
