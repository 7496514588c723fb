package corpus.annotate;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import corpus.segment.Segmenter;
import corpus.segment.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Our segmenter beside HanLP's own classes, line by line: the same words, tags and positions,
 * before and after the search for names. Keeps a tally of what differs.
 */
final class HanlpComparison {
    /** How many lines of each kind of difference are kept word by word. */
    private static final int EXAMPLES = 20;

    /** What may differ, by the first thing that does. */
    enum Difference {
        /** One of the two throws an exception. */
        FAILURE,
        /** Other words by dictionary alone. */
        COARSE_WORDS,
        /** The same words by dictionary alone, tagged otherwise. */
        COARSE_TAGS,
        /** Other words after the search for names of persons. */
        WORDS,
        /** The same words after that search, tagged otherwise. */
        TAGS
    }

    /** A word with its tag at its place in the line. */
    private record Tagged(int begin, String text, String tag) {
        @Override
        public String toString() {
            return begin + ":" + text + "/" + tag;
        }
    }

    private final Segment hanlp =
            HanLP.newSegment().enableCustomDictionary(false).enableOffset(true);
    private final Segment withoutNames =
            HanLP.newSegment()
                    .enableCustomDictionary(false)
                    .enableOffset(true)
                    .enableNameRecognize(false)
                    .enableTranslatedNameRecognize(false);
    private final Segmenter segmenter;
    private final Words coarse = new Words();
    private final Words refined = new Words();
    private final Map<Difference, List<String>> examples = new EnumMap<>(Difference.class);
    private final Map<Difference, Integer> counts = new EnumMap<>(Difference.class);
    private long lines;
    private long tokens;
    private long differentTokens;
    private long linesWithNames;

    /**
     * @param segmenter the one to be compared; loaded, so that HanLP is set up as the program does
     */
    HanlpComparison(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    /** Segments a line both ways; it stands in a text with something before and after it. */
    void compare(String line) {
        lines++;
        try {
            List<Tagged> expectedCoarse = tagged(withoutNames.seg(line));
            List<Tagged> expected = tagged(hanlp.seg(line));
            tokens += expected.size();
            linesWithNames += expected.equals(expectedCoarse) ? 0 : 1;
            int before = (int) (lines % 4);
            char[] text = ("前。前。".substring(0, before) + line + "后。").toCharArray();
            coarse.clear();
            refined.clear();
            segmenter.segment(text, before, before + line.length(), List.of(), coarse, refined);
            boolean isSame =
                    compare(
                            line,
                            expectedCoarse,
                            tagged(text, before, coarse),
                            Difference.COARSE_WORDS,
                            Difference.COARSE_TAGS);
            if (isSame) {
                compare(
                        line,
                        expected,
                        tagged(text, before, refined),
                        Difference.WORDS,
                        Difference.TAGS);
            }
        } catch (RuntimeException e) {
            add(
                    Difference.FAILURE,
                    visible(line) + "\n  " + e + " " + Arrays.asList(e.getStackTrace()));
        }
    }

    private boolean compare(
            String line,
            List<Tagged> expected,
            List<Tagged> found,
            Difference words,
            Difference tags) {
        if (expected.equals(found)) {
            return true;
        }
        List<Tagged> wrong = new ArrayList<>(found);
        wrong.removeAll(expected);
        List<Tagged> missing = new ArrayList<>(expected);
        missing.removeAll(found);
        differentTokens += Math.max(wrong.size(), missing.size());
        boolean sameWords = untagged(expected).equals(untagged(found));
        add(
                sameWords ? tags : words,
                visible(line) + "\n  HanLP " + visible(missing) + "\n  ours  " + visible(wrong));
        return false;
    }

    private void add(Difference difference, String example) {
        counts.merge(difference, 1, Integer::sum);
        List<String> kept = examples.computeIfAbsent(difference, unused -> new ArrayList<>());
        if (kept.size() < EXAMPLES) {
            kept.add(example);
        }
    }

    private static List<Tagged> tagged(List<Term> terms) {
        List<Tagged> tagged = new ArrayList<>(terms.size());
        for (Term term : terms) {
            tagged.add(new Tagged(term.offset, term.word, String.valueOf(term.nature)));
        }
        return tagged;
    }

    private static List<Tagged> tagged(char[] text, int before, Words words) {
        List<Tagged> tagged = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String word = new String(text, words.begin(i), words.length(i));
            tagged.add(new Tagged(words.begin(i) - before, word, words.tag(i)));
        }
        return tagged;
    }

    private static List<Tagged> untagged(List<Tagged> words) {
        return words.stream().map(word -> new Tagged(word.begin(), word.text(), "")).toList();
    }

    /** What a person can read: characters beyond the usual ones as their numbers. */
    private static String visible(Object object) {
        StringBuilder text = new StringBuilder();
        for (char c : object.toString().toCharArray()) {
            boolean isUsual = (c >= ' ' && c < 0x7F) || (c >= 0x3000 && c < 0xD800);
            text.append(isUsual ? c : String.format(Locale.ROOT, "\\u%04X", (int) c));
        }
        return text.toString();
    }

    long lines() {
        return lines;
    }

    /** How many words HanLP found. */
    long tokens() {
        return tokens;
    }

    /** How many words, tags included, are not where the other has them. */
    long differentTokens() {
        return differentTokens;
    }

    /** In how many lines the search for names changed a word. */
    long linesWithNames() {
        return linesWithNames;
    }

    /** The number of lines that differ, by the first thing in which they do. */
    Map<Difference, Integer> differences() {
        return counts;
    }

    /** The tally, and some lines of each kind of difference. */
    String report() {
        StringBuilder report = new StringBuilder();
        report.append(
                String.format(
                        Locale.ROOT,
                        "%,d lines, %,d words, %,d lines in which names changed words; "
                                + "%,d words differ; lines by difference: %s%n",
                        lines,
                        tokens,
                        linesWithNames,
                        differentTokens,
                        counts));
        examples.forEach(
                (difference, list) -> {
                    report.append(difference).append(System.lineSeparator());
                    list.forEach(line -> report.append(line).append(System.lineSeparator()));
                });
        return report.toString();
    }
}
