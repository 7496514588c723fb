package corpus.annotate;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.recognition.nr.PersonRecognition;
import com.hankcs.hanlp.recognition.nr.TranslatedPersonRecognition;
import com.hankcs.hanlp.seg.WordBasedSegment;
import com.hankcs.hanlp.seg.common.Term;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.seg.common.WordNet;
import com.hankcs.hanlp.utility.Predefine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import java.util.logging.Level;

/**
 * HanLP, and the only class that knows it: its bigram lattice over the core dictionary, with
 * Chinese and transliterated person names, without its own custom dictionary (which lowers the F1
 * on the PKU test from 0.912 to 0.890) and without Japanese names (noise in articles on politics).
 *
 * <p>Fixed spans enter the lattice as the only edge over their stretch, so words around them are
 * still chosen in context. Without fixed spans the words are exactly those of {@code
 * HanLP.newSegment().enableCustomDictionary(false)}. Instances keep no state; HanLP's dictionaries
 * are read-only after loading.
 */
final class HanlpSegmenter extends WordBasedSegment implements Segmenter {
    /** What HanLP calls a word without a better tag. */
    private static final String NOUN = "n";

    /**
     * Loads the dictionaries.
     *
     * @throws IllegalStateException if HanLP's data is not in the program's archive
     */
    static HanlpSegmenter load() {
        Predefine.logger.setLevel(Level.OFF);
        // Null, and not the default: HanLP would load its custom dictionary, which is never used
        // here.
        HanLP.Config.CustomDictionaryPath = null;
        return new HanlpSegmenter();
    }

    private HanlpSegmenter() {
        // Every dictionary is loaded by the thread that constructs, before others share it.
        char[] warmUp = "张三和奥巴马在一九九八年".toCharArray();
        segment(warmUp, 0, warmUp.length, List.of(), new Words(), new Words());
    }

    @Override
    public void segment(
            char[] text, int begin, int end, List<FixedSpan> fixed, Words coarse, Words refined) {
        char[] sentence = Arrays.copyOfRange(text, begin, end);
        WordNet all = new WordNet(sentence);
        generateWordNet(all);
        fix(all, begin, fixed);
        List<Vertex> path = shortestPath(all);
        collect(path, begin, fixed, coarse);

        WordNet optimum = new WordNet(sentence, path);
        int before = optimum.size();
        PersonRecognition.recognition(path, optimum, all);
        TranslatedPersonRecognition.recognition(path, optimum, all);
        if (optimum.size() != before) {
            removeCrossing(optimum, begin, fixed);
            path = shortestPath(optimum);
        }
        collect(path, begin, fixed, refined);
    }

    @Override
    public String tagOf(String word) {
        CoreDictionary.Attribute attribute = CoreDictionary.get(word);
        return attribute == null ? NOUN : attribute.nature[0].toString();
    }

    @Override
    public boolean isKnown(String word) {
        return CoreDictionary.contains(word);
    }

    @Override
    public String toSimplified(String text) {
        return HanLP.convertToSimplifiedChinese(text);
    }

    /** Not used: {@link #segment} takes the sentence apart with its fixed spans. */
    @Override
    protected List<Term> segSentence(char[] sentence) {
        throw new UnsupportedOperationException("segment() is the way in");
    }

    /** Makes each fixed span the only edge over its stretch, and mends the lattice around it. */
    private static void fix(WordNet net, int begin, List<FixedSpan> fixed) {
        if (fixed.isEmpty()) {
            return;
        }
        removeCrossing(net, begin, fixed);
        for (FixedSpan span : fixed) {
            int line = span.begin() - begin + 1;
            net.get(line).clear();
            net.add(line, vertexOf(net.charArray, line - 1, span));
        }
        // Where the only word of a reachable place crossed a span, single atoms take over.
        LinkedList<Vertex>[] lines = net.getVertexes();
        boolean[] reachable = new boolean[lines.length];
        reachable[1] = true;
        for (int line = 1; line < lines.length - 1; line++) {
            if (!reachable[line]) {
                continue;
            }
            if (lines[line].isEmpty()) {
                int next = line + 1;
                while (next < lines.length - 1 && lines[next].isEmpty()) {
                    next++;
                }
                net.add(line, quickAtomSegment(net.charArray, line - 1, next - 1));
            }
            for (Vertex vertex : lines[line]) {
                reachable[line + vertex.realWord.length()] = true;
            }
        }
    }

    /**
     * Removes every edge that begins inside a fixed span or reaches into one, but for the span
     * itself.
     */
    private static void removeCrossing(WordNet net, int begin, List<FixedSpan> fixed) {
        LinkedList<Vertex>[] lines = net.getVertexes();
        int next = 0;
        for (int line = 1; line < lines.length - 1 && next < fixed.size(); line++) {
            int at = begin + line - 1;
            if (at >= fixed.get(next).end()) {
                next++;
                if (next == fixed.size()) {
                    break;
                }
            }
            FixedSpan span = fixed.get(next);
            boolean inside = at >= span.begin();
            lines[line].removeIf(
                    vertex -> {
                        int end = at + vertex.realWord.length();
                        return inside
                                ? at != span.begin() || end != span.end()
                                : end > span.begin();
                    });
        }
    }

    private static Vertex vertexOf(char[] sentence, int offset, FixedSpan span) {
        String word = new String(sentence, offset, span.end() - span.begin());
        int classId =
                switch (span.tag()) {
                    case FixedSpan.PLACE_TAG -> CoreDictionary.NS_WORD_ID;
                    case FixedSpan.ORGANIZATION_TAG -> CoreDictionary.NT_WORD_ID;
                    default -> CoreDictionary.getWordID(word);
                };
        if (classId < 0) {
            classId = CoreDictionary.X_WORD_ID;
        }
        CoreDictionary.Attribute attribute = CoreDictionary.get(classId);
        return new Vertex(word, word, attribute, classId);
    }

    /** HanLP's own Viterbi, which is private there. */
    private static List<Vertex> shortestPath(WordNet net) {
        LinkedList<Vertex>[] lines = net.getVertexes();
        for (Vertex vertex : lines[1]) {
            vertex.updateFrom(lines[0].getFirst());
        }
        for (int line = 1; line < lines.length - 1; line++) {
            for (Vertex vertex : lines[line]) {
                if (vertex.from == null) {
                    continue;
                }
                for (Vertex to : lines[line + vertex.realWord.length()]) {
                    to.updateFrom(vertex);
                }
            }
        }
        List<Vertex> path = new ArrayList<>();
        for (Vertex vertex = lines[lines.length - 1].getFirst();
                vertex != null;
                vertex = vertex.from) {
            path.add(vertex);
        }
        Collections.reverse(path);
        return path;
    }

    private static void collect(List<Vertex> path, int begin, List<FixedSpan> fixed, Words words) {
        // The first and the last vertex stand for the sentence's begin and end.
        List<Vertex> inner = path.subList(1, path.size() - 1);
        int at = begin;
        int next = 0;
        for (Vertex vertex : inner) {
            int end = at + vertex.realWord.length();
            while (next < fixed.size() && fixed.get(next).begin() < at) {
                next++;
            }
            Nature nature = vertex.guessNature();
            boolean isFixed = next < fixed.size() && fixed.get(next).begin() == at;
            words.add(at, end, isFixed ? fixed.get(next).tag() : nature.toString());
            at = end;
        }
    }
}
