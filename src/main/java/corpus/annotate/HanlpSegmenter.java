package corpus.annotate;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.recognition.nr.PersonRecognition;
import com.hankcs.hanlp.recognition.nr.TranslatedPersonRecognition;
import com.hankcs.hanlp.seg.NShort.Path.AtomNode;
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
 * HanLP.newSegment().enableCustomDictionary(false)}: dictionaries and weights are HanLP's, only the
 * lattice stands on flat arrays. Where person names are found, which is seldom, HanLP's own classes
 * build it again and insert them. Instances are shared by threads; what a thread reuses is its own.
 */
final class HanlpSegmenter extends WordBasedSegment implements Segmenter {
    /** What HanLP calls a word without a better tag. */
    private static final String NOUN = "n";

    private final ThreadLocal<Scratch> scratch = ThreadLocal.withInitial(Scratch::new);

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
        List<Vertex> path = scratch.get().coarsePath(sentence, begin, fixed);
        collect(path, begin, fixed, coarse);
        PersonNames names = new PersonNames();
        PersonRecognition.recognition(path, names, names);
        TranslatedPersonRecognition.recognition(path, names, names);
        if (names.areFound()) {
            collect(pathWithNames(sentence, begin, fixed), begin, fixed, refined);
        } else {
            collect(path, begin, fixed, refined);
        }
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

    private static void collect(List<Vertex> path, int begin, List<FixedSpan> fixed, Words words) {
        int at = begin;
        int next = 0;
        // The first and the last vertex stand for the sentence's begin and end.
        for (int i = 1; i < path.size() - 1; i++) {
            Vertex vertex = path.get(i);
            int end = at + vertex.realWord.length();
            while (next < fixed.size() && fixed.get(next).begin() < at) {
                next++;
            }
            boolean isFixed = next < fixed.size() && fixed.get(next).begin() == at;
            words.add(at, end, isFixed ? fixed.get(next).tag() : vertex.guessNature().toString());
            at = end;
        }
    }

    /**
     * The word that stands for a fixed span: its class for places and organisations, else itself.
     */
    private static int classOf(String word, FixedSpan span) {
        int classId =
                switch (span.tag()) {
                    case FixedSpan.PLACE_TAG -> CoreDictionary.NS_WORD_ID;
                    case FixedSpan.ORGANIZATION_TAG -> CoreDictionary.NT_WORD_ID;
                    default -> CoreDictionary.getWordID(word);
                };
        return classId < 0 ? CoreDictionary.X_WORD_ID : classId;
    }

    /** Takes note of whether HanLP would insert a person's name, and inserts none. */
    private static final class PersonNames extends WordNet {
        private boolean found;

        private PersonNames() {
            super(new char[0]);
        }

        @Override
        public void insert(int line, Vertex vertex, WordNet all) {
            found = true;
        }

        private boolean areFound() {
            return found;
        }
    }

    // ---- The flat lattice ----------------------------------------------------------------------

    /** What one thread reuses: the lattice, and the weights of edges it has met. */
    private static final class Scratch implements Lattice.Costs {
        private static final int CACHE_SIZE = 1 << 18;

        // Kinds of nodes: the index of a dictionary word, the class of a fixed span after those,
        // and
        // the few pseudo-words that HanLP makes of what its dictionary lacks.
        private static final int BEGIN = 0;
        private static final int END = 1;
        private static final int HAN_ATOM = 2;
        private static final int NUMBER_ATOM = 3;
        private static final int SYMBOL_ATOM = 4;
        private static final int LATIN_ATOM = 5;
        private static final int WORDS = 6;
        private static final int CLASSES = WORDS + CoreDictionary.trie.size();
        private static final int KINDS = CLASSES + CoreDictionary.trie.size();

        private final Lattice lattice = new Lattice();
        private final Vertex[] prototypes = new Vertex[KINDS];
        private final long[] edges = new long[CACHE_SIZE];
        private final double[] weights = new double[CACHE_SIZE];

        private Scratch() {
            Arrays.fill(edges, -1);
        }

        private List<Vertex> coarsePath(char[] sentence, int begin, List<FixedSpan> fixed) {
            lattice.reset(sentence.length, BEGIN);
            addWords(sentence);
            if (!fixed.isEmpty()) {
                lattice.removeCrossing(begin, fixed);
                for (FixedSpan span : fixed) {
                    int at = span.begin() - begin;
                    int length = span.end() - span.begin();
                    lattice.clearAt(at);
                    int classId = classOf(new String(sentence, at, length), span);
                    lattice.add(at, length, CLASSES + classId);
                }
                lattice.fillGaps((from, to) -> addAtoms(sentence, from, to));
            }
            lattice.findPath(END, this);
            List<Vertex> path = new ArrayList<>(lattice.pathLength() + 2);
            path.add(Vertex.newB());
            int at = 0;
            for (int i = 0; i < lattice.pathLength(); i++) {
                path.add(vertex(sentence, at, lattice.pathWordLength(i), lattice.pathWordKind(i)));
                at += lattice.pathWordLength(i);
            }
            path.add(Vertex.newE());
            return path;
        }

        private Vertex vertex(char[] sentence, int begin, int length, int kind) {
            Vertex prototype = prototype(kind);
            String word = new String(sentence, begin, length);
            return new Vertex(prototype.word, word, prototype.attribute, prototype.wordID);
        }

        /** The lattice of the last sentence as HanLP has it. */
        private WordNet wordNet(char[] sentence) {
            WordNet net = new WordNet(sentence);
            lattice.forEach(
                    (begin, length, kind) ->
                            net.add(begin + 1, vertex(sentence, begin, length, kind)));
            return net;
        }

        /** The words of the dictionary, and atoms where none begins: HanLP's generateWordNet. */
        private void addWords(char[] sentence) {
            DoubleArrayTrie<CoreDictionary.Attribute>.Searcher searcher =
                    CoreDictionary.trie.getSearcher(sentence, 0);
            while (searcher.next()) {
                lattice.add(searcher.begin, searcher.length, WORDS + searcher.index);
            }
            for (int at = 0; at < sentence.length; ) {
                if (!lattice.isEmptyAt(at)) {
                    at += lattice.lastLengthAt(at);
                    continue;
                }
                int end = at + 1;
                while (end < sentence.length
                        && (lattice.isEmptyAt(end)
                                || CharType.get(sentence[end]) == CharType.CT_CNUM)) {
                    end++;
                }
                addAtoms(sentence, at, end);
                at = end;
            }
        }

        private void addAtoms(char[] sentence, int begin, int end) {
            int at = begin;
            for (AtomNode atom : quickAtomSegment(sentence, begin, end)) {
                lattice.add(at, atom.sWord.length(), kindOfAtom(atom.nPOS));
                at += atom.sWord.length();
            }
        }

        private static int kindOfAtom(int charType) {
            return switch (charType) {
                case CharType.CT_NUM, CharType.CT_INDEX, CharType.CT_CNUM -> NUMBER_ATOM;
                case CharType.CT_DELIMITER, CharType.CT_OTHER -> SYMBOL_ATOM;
                case CharType.CT_SINGLE -> LATIN_ATOM;
                default -> HAN_ATOM;
            };
        }

        /** A vertex of a kind, made once by HanLP, which puts many words into classes. */
        private Vertex prototype(int kind) {
            Vertex known = prototypes[kind];
            if (known == null) {
                known = newPrototype(kind);
                prototypes[kind] = known;
            }
            return known;
        }

        private static Vertex newPrototype(int kind) {
            if (kind >= CLASSES) {
                int classId = kind - CLASSES;
                return new Vertex("?", "?", CoreDictionary.get(classId), classId);
            }
            if (kind >= WORDS) {
                // HanLP decides on the class of a word by its attribute alone.
                int index = kind - WORDS;
                return new Vertex("?", CoreDictionary.get(index), index);
            }
            return switch (kind) {
                case BEGIN -> Vertex.newB();
                case END -> Vertex.newE();
                case NUMBER_ATOM -> atom(Predefine.TAG_NUMBER, Nature.m, CoreDictionary.M_WORD_ID);
                case SYMBOL_ATOM -> atom("?", Nature.w, -1);
                case LATIN_ATOM -> atom(Predefine.TAG_CLUSTER, Nature.nx, CoreDictionary.X_WORD_ID);
                default -> atom("?", Nature.n, -1);
            };
        }

        private static Vertex atom(String word, Nature nature, int id) {
            int frequency = Predefine.OOV_DEFAULT_FREQUENCY;
            return new Vertex(word, "?", new CoreDictionary.Attribute(nature, frequency), id);
        }

        /** HanLP's smoothed bigram weight; the logarithm is the one that is the same everywhere. */
        @Override
        public double cost(int fromKind, int toKind) {
            long edge = ((long) fromKind << 32) | toKind;
            int slot = (int) ((edge * 0x9E3779B97F4A7C15L) >>> 46);
            if (edges[slot] != edge) {
                edges[slot] = edge;
                weights[slot] = weight(prototype(fromKind), prototype(toKind));
            }
            return weights[slot];
        }
    }

    private static double weight(Vertex from, Vertex to) {
        int pair = CoreBiGramTableDictionary.getBiFrequency(from.wordID, to.wordID);
        double bigram =
                Predefine.myu * pair / (from.attribute.totalFrequency + 1) + 1 - Predefine.myu;
        double unigram =
                (1 - Predefine.lambda) * to.attribute.totalFrequency / Predefine.TOTAL_FREQUENCY;
        return -StrictMath.log(Predefine.lambda * bigram + unigram);
    }

    // ---- HanLP's own lattice, where person names are inserted ----------------------------------

    private List<Vertex> pathWithNames(char[] sentence, int begin, List<FixedSpan> fixed) {
        WordNet all = scratch.get().wordNet(sentence);
        List<Vertex> path = shortestPath(all);
        WordNet optimum = new WordNet(sentence, path);
        PersonRecognition.recognition(path, optimum, all);
        TranslatedPersonRecognition.recognition(path, optimum, all);
        removeCrossing(optimum, begin, fixed);
        return shortestPath(optimum);
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

    /** HanLP's own Viterbi, which is private there. */
    private static List<Vertex> shortestPath(WordNet net) {
        LinkedList<Vertex>[] lines = net.getVertexes();
        for (Vertex vertex : lines[1]) {
            update(vertex, lines[0].getFirst());
        }
        for (int line = 1; line < lines.length - 1; line++) {
            for (Vertex vertex : lines[line]) {
                if (vertex.from == null) {
                    continue;
                }
                for (Vertex to : lines[line + vertex.realWord.length()]) {
                    update(to, vertex);
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

    private static void update(Vertex vertex, Vertex from) {
        double sum = from.weight + weight(from, vertex);
        if (vertex.from == null || vertex.weight > sum) {
            vertex.from = from;
            vertex.weight = sum;
        }
    }
}
