package corpus.segment;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.dictionary.StringDictionary;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.nr.NRConstant;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.Predefine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Takes HanLP's dictionaries apart into flat arrays. HanLP stays the source of every number: a word
 * is asked for its class in the bigram table, its frequency and its part of speech through HanLP's
 * own {@link Vertex}, for its roles in names through HanLP's own observation.
 */
final class HanlpCompiler {
    private final BigramTable.Smoothing smoothing;
    private final WordOrder order;
    private final List<String> tagNames = new ArrayList<>();
    private final HanlpPersons persons = new HanlpPersons();

    private HanlpCompiler() {
        // HanLP knows its constants only when it has read its dictionary.
        if (CoreDictionary.trie.size() == 0) {
            throw new IllegalStateException("HanLP's dictionary is empty");
        }
        order = order();
        smoothing =
                new BigramTable.Smoothing(
                        Predefine.lambda, Predefine.myu, Predefine.TOTAL_FREQUENCY);
    }

    private static WordOrder order() {
        String[] texts = HanlpWords.of(CoreDictionary.trie);
        for (String text : texts) {
            if (text.length() >= Lattice.LONGEST_WORD) {
                throw new IllegalStateException("HanLP's dictionary has the word " + text);
            }
        }
        return WordOrder.byFrequency(
                texts,
                IntStream.range(0, texts.length)
                        .map(word -> CoreDictionary.get(word).totalFrequency)
                        .toArray());
    }

    /**
     * All tables; takes some seconds.
     *
     * @throws IllegalStateException if HanLP's data is not at hand, or not what is expected
     */
    static HanlpTables compile() {
        HanlpSettings.apply();
        return new HanlpCompiler().tables();
    }

    private HanlpTables tables() {
        int size = CoreDictionary.trie.size();
        String[] words = new String[size];
        int[] wordFrequencies = new int[size];
        byte[] dictionaryTags = new byte[size];
        KindTable table = new KindTable(new long[2 * (WordKinds.WORDS + size)]);
        int[] frequencies = new int[WordKinds.WORDS + size];
        for (int kind = 0; kind < WordKinds.WORDS; kind++) {
            set(table, frequencies, kind, pseudoWord(kind));
        }
        for (int word = 0; word < size; word++) {
            int number = order.hanlpNumber(word);
            CoreDictionary.Attribute attribute = CoreDictionary.get(number);
            words[word] = order.text(word);
            wordFrequencies[word] = attribute.totalFrequency;
            dictionaryTags[word] = tag(attribute.nature[0]);
            set(
                    table,
                    frequencies,
                    WordKinds.WORDS + word,
                    new Vertex(words[word], attribute, number));
        }
        byte transliterated = tag(Nature.nrf);
        byte[] types = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < types.length; c++) {
            types[c] = CharType.get((char) c);
        }
        String[] personWords = HanlpPersons.words();
        String[] transliterations = HanlpPersons.transliterations();
        List<Map.Entry<String, String>> phrases = simplifiedPhrases();
        String[] traditional = phrases.stream().map(Map.Entry::getKey).toArray(String[]::new);
        char[] codes = codes(words, wordFrequencies, personWords, transliterations, traditional);
        return new HanlpTables(
                WordTrieBuilder.build(codes, words, wordFrequencies),
                table,
                frequencies,
                dictionaryTags,
                wordFrequencies,
                tagNames.toArray(new String[0]),
                transliterated,
                bigrams(frequencies),
                order.ofHanlp(CoreDictionary.NS_WORD_ID),
                order.ofHanlp(CoreDictionary.NT_WORD_ID),
                order.ofHanlp(CoreDictionary.X_WORD_ID),
                types,
                persons.tables(codes, personWords, transliterations),
                simplification(codes, traditional, phrases));
    }

    private void set(KindTable table, int[] frequencies, int kind, Vertex vertex) {
        frequencies[kind] = vertex.attribute.totalFrequency;
        int countsAs = vertex.wordID < 0 ? vertex.wordID : order.ofHanlp(vertex.wordID);
        table.set(
                kind,
                smoothing.cost(0, 0, frequencies[kind]),
                KindTable.traits(
                        countsAs,
                        countsAs >= 0 && countsAs == kind - WordKinds.WORDS,
                        tag(vertex.guessNature()),
                        vertex.guessNature() == Nature.nrf,
                        persons.roleList(vertex, kind < WordKinds.WORDS)));
    }

    /** Codes of characters, small ones for those that the frequent words of the dictionary have. */
    private static char[] codes(String[] words, int[] frequencies, String[]... others) {
        long[] weights = new long[Character.MAX_VALUE + 1];
        for (int word = 0; word < words.length; word++) {
            long weight = 1L + frequencies[word];
            words[word].chars().forEach(c -> weights[c] += weight);
        }
        for (String[] further : others) {
            for (String word : further) {
                word.chars().forEach(c -> weights[c]++);
            }
        }
        return WordTrieBuilder.codes(weights);
    }

    /** HanLP's own vertex for what its dictionary lacks. */
    private static Vertex pseudoWord(int kind) {
        return switch (kind) {
            case WordKinds.BEGIN -> Vertex.newB();
            case WordKinds.END -> Vertex.newE();
            case WordKinds.NUMBER_ATOM ->
                    atom(Predefine.TAG_NUMBER, Nature.m, CoreDictionary.M_WORD_ID);
            case WordKinds.SYMBOL_ATOM -> atom("?", Nature.w, -1);
            case WordKinds.LATIN_ATOM ->
                    atom(Predefine.TAG_CLUSTER, Nature.nx, CoreDictionary.X_WORD_ID);
            case WordKinds.PERSON ->
                    new Vertex(
                            Predefine.TAG_PEOPLE,
                            "?",
                            PersonDictionary.ATTRIBUTE,
                            NRConstant.WORD_ID);
            case WordKinds.TRANSLITERATED_PERSON ->
                    new Vertex(
                            Predefine.TAG_PEOPLE,
                            "?",
                            new CoreDictionary.Attribute(Nature.nrf),
                            NRConstant.WORD_ID);
            default -> atom("?", Nature.n, -1);
        };
    }

    private static Vertex atom(String word, Nature nature, int id) {
        int frequency = Predefine.OOV_DEFAULT_FREQUENCY;
        return new Vertex(word, "?", new CoreDictionary.Attribute(nature, frequency), id);
    }

    private byte tag(Nature nature) {
        String name = nature.toString();
        if (!tagNames.contains(name)) {
            tagNames.add(name);
        }
        int number = tagNames.indexOf(name);
        if (number > Byte.MAX_VALUE) {
            throw new IllegalStateException("HanLP has more than 128 parts of speech");
        }
        return (byte) number;
    }

    private BigramTable bigrams(int[] frequencies) {
        int[] starts = (int[]) HanlpWords.hidden(CoreBiGramTableDictionary.class, "start", null);
        int[] pairs = (int[]) HanlpWords.hidden(CoreBiGramTableDictionary.class, "pair", null);
        BigramTable table = BigramTable.empty(smoothing);
        List<long[]> found = new ArrayList<>();
        for (int from = 0; from + 1 < starts.length; from++) {
            for (int i = 2 * starts[from]; i < 2 * starts[from + 1]; i += 2) {
                found.add(new long[] {order.ofHanlp(from), order.ofHanlp(pairs[i]), pairs[i + 1]});
            }
        }
        // The frequent ones first, so that they stand where they are looked for first.
        found.sort(
                Comparator.<long[]>comparingLong(pair -> -pair[2])
                        .thenComparingLong(pair -> pair[0])
                        .thenComparingLong(pair -> pair[1]));
        for (long[] pair : found) {
            int from = (int) pair[0];
            int to = (int) pair[1];
            int count = (int) pair[2];
            double cost =
                    smoothing.cost(
                            count,
                            frequencies[WordKinds.WORDS + from],
                            frequencies[WordKinds.WORDS + to]);
            table.add(from, to, count, cost);
        }
        int frequent = 1 << BigramTable.FREQUENT_BITS;
        for (int from = 0; from < frequent; from++) {
            for (int to = 0; to < frequent; to++) {
                int slot = table.slot(from, to);
                table.frequent()[BigramTable.cell(from, to)] =
                        slot == BigramTable.NONE
                                ? smoothing.cost(0, 0, frequencies[WordKinds.WORDS + to])
                                : table.cost(slot);
            }
        }
        return table;
    }

    /** HanLP's phrases in traditional writing with what they become, by their texts. */
    private static List<Map.Entry<String, String>> simplifiedPhrases() {
        String file = HanLP.Config.tcDictionaryRoot + "t2s.txt";
        StringDictionary phrases = new StringDictionary("=");
        if (!phrases.load(file)) {
            throw new IllegalStateException("HanLP's data lacks " + file);
        }
        Map<String, String> sorted = new TreeMap<>();
        phrases.entrySet().forEach(phrase -> sorted.put(phrase.getKey(), phrase.getValue()));
        return List.copyOf(sorted.entrySet());
    }

    private static Simplification simplification(
            char[] codes, String[] traditional, List<Map.Entry<String, String>> phrases) {
        StringBuilder simplified = new StringBuilder();
        int[] starts = new int[phrases.size() + 1];
        for (int i = 0; i < phrases.size(); i++) {
            simplified.append(phrases.get(i).getValue());
            starts[i + 1] = simplified.length();
        }
        return new Simplification(
                WordTrieBuilder.build(codes, traditional, new int[traditional.length]),
                simplified.toString(),
                starts);
    }
}
