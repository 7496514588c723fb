package corpus.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * HanLP's bigram lattice over the core dictionary, with Chinese and transliterated person names,
 * without its own custom dictionary (which lowers the F1 on the PKU test from 0.912 to 0.890) and
 * without Japanese names (noise in articles on politics).
 *
 * <p>Fixed spans enter the lattice as the only edge over their stretch, so words around them are
 * still chosen in context. Without fixed spans the words are exactly those of {@code
 * HanLP.newSegment().enableCustomDictionary(false)}: dictionaries and weights are HanLP's, only
 * they stand on flat arrays, see {@link HanlpTables}. Instances are shared by threads; what a
 * thread reuses is its own.
 */
public final class HanlpSegmenter implements Segmenter {
    /** What HanLP calls a word without a better tag. */
    private static final String NOUN = "n";

    private final HanlpTables tables;

    /** The numbers of {@link HanlpTables#tagNames} in {@link TagNames}. */
    private final int[] tagNumbers;

    private final ThreadLocal<Sentence> sentences;

    /**
     * Loads the dictionaries.
     *
     * @throws IllegalStateException if HanLP's data is not in the program's archive
     */
    public static HanlpSegmenter load() {
        return new HanlpSegmenter(PreparedTables.read());
    }

    HanlpSegmenter(HanlpTables tables) {
        this.tables = tables;
        tagNumbers = Arrays.stream(tables.tagNames()).mapToInt(TagNames::number).toArray();
        sentences = ThreadLocal.withInitial(Sentence::new);
    }

    @Override
    public void segment(
            char[] text, int begin, int end, List<FixedSpan> fixed, Words coarse, Words refined) {
        Sentence sentence = sentences.get();
        sentence.findPath(text, begin, end, fixed);
        sentence.collect(coarse);
        if (sentence.insertNames()) {
            sentence.collect(refined);
        } else {
            refined.copyOf(coarse);
        }
    }

    @Override
    public String tagOf(String word) {
        int known = tables.words().find(word);
        return known == WordTrie.NONE ? NOUN : tables.dictionaryTag(known);
    }

    @Override
    public boolean isKnown(String word) {
        return tables.words().find(word) != WordTrie.NONE;
    }

    /** All words of the dictionary, in the order of their code points. */
    public List<DictionaryWord> dictionary() {
        String[] texts = tables.words().words(tables.size());
        List<DictionaryWord> words = new ArrayList<>(texts.length);
        for (int word = 0; word < texts.length; word++) {
            words.add(
                    new DictionaryWord(
                            texts[word],
                            tables.dictionaryTag(word),
                            tables.dictionaryFrequencies()[word]));
        }
        words.sort(Comparator.comparing(DictionaryWord::text));
        return words;
    }

    @Override
    public String toSimplified(String text) {
        return tables.simplification().convert(text);
    }

    /** The sentence that one thread has at hand. */
    private final class Sentence implements Lattice.Filler, PersonNames.Receiver {
        private final Lattice lattice = new Lattice(tables);
        private final SecondLook secondLook = new SecondLook(lattice);
        private final BestPath path = new BestPath();
        private final PersonNames names = new PersonNames(tables);
        private char[] text;
        private int begin;
        private List<FixedSpan> fixed = List.of();
        private boolean hasNames;

        private void findPath(char[] block, int from, int to, List<FixedSpan> spans) {
            text = block;
            begin = from;
            fixed = spans;
            lattice.reset(to - from);
            int free = 0;
            for (int i = 0; i < fixed.size(); i++) {
                FixedSpan span = fixed.get(i);
                int spanBegin = span.begin() - begin;
                lattice.addWords(text, begin, free, spanBegin);
                lattice.addOnly(
                        spanBegin, span.end() - span.begin(), tables.spanKind(standIn(span)));
                free = span.end() - begin;
            }
            lattice.addWords(text, begin, free, to - from);
            if (lattice.hasGaps()) {
                addAtoms(to - from);
            }
            lattice.findPath(path);
        }

        private void addAtoms(int length) {
            int free = 0;
            for (int i = 0; i < fixed.size(); i++) {
                addAtoms(free, fixed.get(i).begin() - begin);
                free = fixed.get(i).end() - begin;
            }
            addAtoms(free, length);
            if (!fixed.isEmpty()) {
                lattice.fillGaps(this);
            }
        }

        @Override
        public void fill(int gap, int end) {
            Atoms.add(tables.characterTypes(), text, begin, gap, end, lattice);
        }

        /** Atoms where no word begins: HanLP's generateWordNet. */
        private void addAtoms(int from, int to) {
            byte[] types = tables.characterTypes();
            for (int at = from; at < to; ) {
                if (!lattice.isEmptyAt(at)) {
                    at += lattice.lastLengthAt(at);
                    continue;
                }
                int end = at + 1;
                while (end < to
                        && (lattice.isEmptyAt(end)
                                || types[text[begin + end]] == HanlpTables.CHINESE_DIGIT)) {
                    end++;
                }
                Atoms.add(types, text, begin, at, end, lattice);
                at = end;
            }
        }

        /** The word of the dictionary that a fixed span counts as. */
        private int standIn(FixedSpan span) {
            int word =
                    switch (span.tag()) {
                        case FixedSpan.PLACE_TAG -> tables.placeWord();
                        case FixedSpan.ORGANIZATION_TAG -> tables.organizationWord();
                        default -> tables.words().find(text, span.begin(), span.end());
                    };
            return word < 0 ? tables.unknownWord() : word;
        }

        private void collect(Words words) {
            int at = begin;
            int next = 0;
            int size = path.size();
            int spans = fixed.size();
            int spanBegin = spans == 0 ? -1 : fixed.get(0).begin();
            for (int i = 0; i < size; i++) {
                int end = at + path.length(i);
                if (spanBegin == at) {
                    words.add(at, end, tagOf(fixed.get(next++)));
                    spanBegin = next < spans ? fixed.get(next).begin() : -1;
                } else {
                    int kind = path.kind(i);
                    words.add(
                            at,
                            end,
                            tagNumbers[KindTable.tag(path.traits(i))],
                            kind < WordKinds.WORDS ? Words.NO_ENTRY : kind - WordKinds.WORDS);
                }
                at = end;
            }
        }

        /** The tag of a span; a user's word may have none yet. */
        private String tagOf(FixedSpan span) {
            return span.tag().isEmpty()
                    ? tagOfUserWord(new String(text, span.begin(), span.end() - span.begin()))
                    : span.tag();
        }

        /**
         * Looks for the cheapest way again, with the names of persons that HanLP finds.
         *
         * @return whether there are any
         */
        private boolean insertNames() {
            if (!names.mayBeIn(path, text, begin)) {
                return false;
            }
            hasNames = false;
            names.find(path, text, begin, this);
            if (hasNames) {
                secondLook.findPath(path);
            }
            return hasNames;
        }

        @Override
        public void name(int from, int to, int kind) {
            if (crossesFixed(from, to)) {
                return;
            }
            if (!hasNames) {
                hasNames = true;
                secondLook.begin();
            }
            secondLook.insert(from - begin, to - from, kind);
        }

        private boolean crossesFixed(int from, int to) {
            for (int i = 0; i < fixed.size(); i++) {
                if (fixed.get(i).begin() < to && from < fixed.get(i).end()) {
                    return true;
                }
            }
            return false;
        }
    }
}
