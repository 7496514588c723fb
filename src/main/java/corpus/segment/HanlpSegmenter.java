package corpus.segment;

import com.hankcs.hanlp.HanLP;
import java.util.ArrayList;
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
        sentences = ThreadLocal.withInitial(Sentence::new);
    }

    @Override
    public void segment(
            char[] text, int begin, int end, List<FixedSpan> fixed, Words coarse, Words refined) {
        Sentence sentence = sentences.get();
        sentence.findPath(text, begin, end, fixed);
        sentence.collect(fixed, coarse);
        if (sentence.insertNames(fixed)) {
            sentence.collect(fixed, refined);
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
        return words;
    }

    @Override
    public String toSimplified(String text) {
        HanlpSettings.apply();
        return HanLP.convertToSimplifiedChinese(text);
    }

    /** The sentence that one thread has at hand. */
    private final class Sentence {
        private final Lattice lattice = new Lattice(tables);
        private final PersonNames names = new PersonNames(tables);
        private char[] text;
        private int begin;

        private void findPath(char[] block, int from, int to, List<FixedSpan> fixed) {
            text = block;
            begin = from;
            lattice.reset(to - from);
            lattice.addWords(text, begin);
            addAtoms(to - from);
            if (!fixed.isEmpty()) {
                lattice.removeCrossing(begin, fixed);
                for (FixedSpan span : fixed) {
                    lattice.clearAt(span.begin() - begin);
                    lattice.add(
                            span.begin() - begin,
                            span.end() - span.begin(),
                            tables.spanKind(standIn(span)));
                }
                lattice.fillGaps(
                        (gap, end) ->
                                Atoms.add(tables.characterTypes(), text, begin, gap, end, lattice));
            }
            lattice.findPath();
        }

        /** Atoms where no word begins: HanLP's generateWordNet. */
        private void addAtoms(int length) {
            byte[] types = tables.characterTypes();
            for (int at = 0; at < length; ) {
                if (!lattice.isEmptyAt(at)) {
                    at += lattice.lastLengthAt(at);
                    continue;
                }
                int end = at + 1;
                while (end < length
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

        private void collect(List<FixedSpan> fixed, Words words) {
            int at = begin;
            int next = 0;
            int size = lattice.pathLength();
            String[] tagNames = tables.tagNames();
            for (int i = 0; i < size; i++) {
                int end = at + lattice.pathWordLength(i);
                if (next < fixed.size() && fixed.get(next).begin() == at) {
                    words.add(at, end, tagOf(fixed.get(next++)));
                } else {
                    words.add(at, end, tagNames[KindTable.tag(lattice.pathWordTraits(i))]);
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
        private boolean insertNames(List<FixedSpan> fixed) {
            if (!names.mayBeIn(lattice, text, begin)) {
                return false;
            }
            boolean[] inserted = {false};
            names.find(
                    lattice,
                    text,
                    begin,
                    (from, to, kind) -> {
                        if (!crosses(fixed, from, to)) {
                            if (!inserted[0]) {
                                inserted[0] = true;
                                lattice.keepPathOnly();
                            }
                            lattice.insert(from - begin, to - from, kind);
                        }
                    });
            if (inserted[0]) {
                lattice.findPathAmongChosen();
            }
            return inserted[0];
        }

        private static boolean crosses(List<FixedSpan> fixed, int from, int to) {
            for (FixedSpan span : fixed) {
                if (span.begin() < to && from < span.end()) {
                    return true;
                }
            }
            return false;
        }
    }
}
