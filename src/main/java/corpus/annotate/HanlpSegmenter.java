package corpus.annotate;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.seg.NShort.Path.AtomNode;
import com.hankcs.hanlp.seg.WordBasedSegment;
import com.hankcs.hanlp.seg.common.Term;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.Predefine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;

/**
 * HanLP, which only this class and {@link HanlpNames} know: its bigram lattice over the core
 * dictionary, with Chinese and transliterated person names, without its own custom dictionary
 * (which lowers the F1 on the PKU test from 0.912 to 0.890) and without Japanese names (noise in
 * articles on politics).
 *
 * <p>Fixed spans enter the lattice as the only edge over their stretch, so words around them are
 * still chosen in context. Without fixed spans the words are exactly those of {@code
 * HanLP.newSegment().enableCustomDictionary(false)}: dictionaries and weights are HanLP's, only the
 * lattice stands on flat arrays. Instances are shared by threads; what a thread reuses is its own.
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
        Scratch lattice = scratch.get();
        lattice.findPath(sentence, begin, fixed);
        List<FixedSpan> tagged = tagged(text, fixed);
        lattice.collect(begin, tagged, coarse);
        if (lattice.mayHaveNames(sentence)) {
            lattice.insertNames(sentence, begin, fixed);
            lattice.collect(begin, tagged, refined);
        } else {
            refined.copyOf(coarse);
        }
    }

    /** The same spans, those of user's words without a tag with one. */
    private List<FixedSpan> tagged(char[] text, List<FixedSpan> fixed) {
        if (fixed.stream().noneMatch(span -> span.tag().isEmpty())) {
            return fixed;
        }
        List<FixedSpan> tagged = new ArrayList<>();
        for (FixedSpan span : fixed) {
            String word = new String(text, span.begin(), span.end() - span.begin());
            tagged.add(
                    span.tag().isEmpty()
                            ? new FixedSpan(span.begin(), span.end(), tagOfUserWord(word))
                            : span);
        }
        return tagged;
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

    /**
     * All words of the dictionary, in no order. The library can only look words up, but its double
     * array says which state is whose child: state = base of its parent + character + 1, and the
     * word ends where that sum is the base itself.
     */
    List<DictionaryWord> dictionary() {
        int[] base = CoreDictionary.trie.getBase();
        int[] check = CoreDictionary.trie.getCheck();
        int[] parents = new int[base.length];
        for (int state = 0; state < base.length; state++) {
            if (base[state] > 0) {
                parents[base[state]] = state;
            }
        }
        List<DictionaryWord> words = new ArrayList<>();
        for (int end = 0; end < base.length; end++) {
            if (base[end] < 0 && check[end] == end) {
                StringBuilder word = new StringBuilder();
                for (int state = parents[end]; state != 0; state = parents[check[state]]) {
                    word.append((char) (state - check[state] - 1));
                }
                CoreDictionary.Attribute attribute = CoreDictionary.get(-base[end] - 1);
                words.add(
                        new DictionaryWord(
                                word.reverse().toString(),
                                attribute.nature[0].toString(),
                                attribute.totalFrequency));
            }
        }
        return words;
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

    // ---- The flat lattice ----------------------------------------------------------------------

    /** What one thread reuses: the lattice, and the weights of edges it has met. */
    private static final class Scratch {
        // Kinds of nodes: the index of a dictionary word, the class of a fixed span after those,
        // and
        // the few pseudo-words that HanLP makes of what its dictionary lacks.
        private static final int BEGIN = 0;
        private static final int END = 1;
        private static final int HAN_ATOM = 2;
        private static final int NUMBER_ATOM = 3;
        private static final int SYMBOL_ATOM = 4;
        private static final int LATIN_ATOM = 5;
        private static final int PERSON = 6;
        private static final int TRANSLITERATED_PERSON = 7;
        private static final int WORDS = 8;
        private static final int CLASSES = WORDS + CoreDictionary.trie.size();
        private static final int KINDS = CLASSES + CoreDictionary.trie.size();

        private final Lattice lattice = new Lattice();
        private final Vertex[] prototypes = new Vertex[KINDS];

        /**
         * The id in the bigram table and the frequency of each kind in one place; 0: not met yet.
         */
        private final long[] words = new long[KINDS];

        private final String[] tags = new String[KINDS];
        private final boolean[] isTransliterated = new boolean[KINDS];
        private final HanlpNames.Roles[] roles = new HanlpNames.Roles[KINDS];
        private int[] namingRoles = new int[64];
        private final EdgeCosts costs = new EdgeCosts((from, to) -> weight(word(from), word(to)));

        private void findPath(char[] sentence, int begin, List<FixedSpan> fixed) {
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
            lattice.findPath(END, costs);
        }

        private void collect(int begin, List<FixedSpan> fixed, Words words) {
            int at = begin;
            int next = 0;
            for (int i = 0; i < lattice.pathLength(); i++) {
                int end = at + lattice.pathWordLength(i);
                boolean isFixed = next < fixed.size() && fixed.get(next).begin() == at;
                String tag = isFixed ? fixed.get(next++).tag() : tags[lattice.pathWordKind(i)];
                words.add(at, end, tag);
                at = end;
            }
        }

        /**
         * Gives each word the role that HanLP gives it in the search for names.
         *
         * @return whether HanLP would find a name: one of its patterns, which all hold one of these
         *     pairs or are a role alone, or a word that begins a transliterated name
         */
        private boolean mayHaveNames(char[] sentence) {
            if (namingRoles.length < lattice.pathLength() + 2) {
                namingRoles = new int[2 * lattice.pathLength() + 2];
            }
            namingRoles[0] = HanlpNames.Roles.START;
            boolean found = false;
            int at = 0;
            for (int i = 0; i <= lattice.pathLength(); i++) {
                int kind = i < lattice.pathLength() ? lattice.pathWordKind(i) : END;
                int length = i < lattice.pathLength() ? lattice.pathWordLength(i) : 0;
                int before = namingRoles[i];
                int role = rolesOf(kind, sentence, at, length).next(before);
                found |= HanlpNames.Roles.mayBeName(before, role) || isTransliterated[kind];
                namingRoles[i + 1] = role;
                at += length;
            }
            return found;
        }

        private HanlpNames.Roles rolesOf(int kind, char[] sentence, int begin, int length) {
            if (kind < WORDS || kind >= CLASSES) {
                // What stands for many words has the roles of the one that it is here, if it has
                // any.
                String word = kind == END ? " " : new String(sentence, begin, length);
                HanlpNames.Roles own = HanlpNames.Roles.ofKnown(word);
                if (own != null) {
                    return own;
                }
            }
            if (roles[kind] == null) {
                String word = new String(sentence, begin, length);
                roles[kind] = HanlpNames.Roles.of(word, prototype(kind));
            }
            return roles[kind];
        }

        /** Looks for the cheapest way again, with the names of persons that HanLP finds. */
        private void insertNames(char[] sentence, int begin, List<FixedSpan> fixed) {
            List<Vertex> path = new ArrayList<>(lattice.pathLength() + 2);
            path.add(Vertex.newB());
            int at = 0;
            for (int i = 0; i < lattice.pathLength(); i++) {
                int length = lattice.pathWordLength(i);
                String word = new String(sentence, at, length);
                Vertex prototype = prototype(lattice.pathWordKind(i));
                path.add(new Vertex(prototype.word, word, prototype.attribute, prototype.wordID));
                at += length;
            }
            path.add(Vertex.newE());
            lattice.keepPathOnly();
            HanlpNames.findPersons(
                    path,
                    namingRoles,
                    (offset, name) -> {
                        if (!crosses(fixed, begin + offset, name.realWord.length())) {
                            insert(offset, name);
                        }
                    });
            lattice.findPathAmongChosen(costs);
        }

        private void insert(int offset, Vertex name) {
            int kind = name.guessNature() == Nature.nr ? PERSON : TRANSLITERATED_PERSON;
            if (prototypes[kind] == null) {
                keep(kind, name);
            }
            lattice.insert(offset, name.realWord.length(), kind);
        }

        private static boolean crosses(List<FixedSpan> fixed, int begin, int length) {
            int end = begin + length;
            return fixed.stream().anyMatch(span -> span.begin() < end && begin < span.end());
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
                keep(kind, known);
            }
            return known;
        }

        private long word(int kind) {
            if (words[kind] == 0) {
                prototype(kind);
            }
            return words[kind];
        }

        private void keep(int kind, Vertex vertex) {
            prototypes[kind] = vertex;
            words[kind] =
                    ((long) vertex.wordID << 32) | (vertex.attribute.totalFrequency & 0xFFFFFFFFL);
            tags[kind] = vertex.guessNature().toString();
            isTransliterated[kind] = vertex.guessNature() == Nature.nrf;
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
    }

    /**
     * HanLP's smoothed bigram weight; the logarithm is the one that is the same everywhere. Both
     * arguments hold an id and a frequency.
     */
    private static double weight(long from, long to) {
        int pair = CoreBiGramTableDictionary.getBiFrequency((int) (from >> 32), (int) (to >> 32));
        int fromFrequency = (int) from;
        int toFrequency = (int) to;
        double bigram = Predefine.myu * pair / (fromFrequency + 1) + 1 - Predefine.myu;
        double unigram = (1 - Predefine.lambda) * toFrequency / Predefine.TOTAL_FREQUENCY;
        return -StrictMath.log(Predefine.lambda * bigram + unigram);
    }
}
