package corpus.segment;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.dictionary.TransformMatrixDictionary;
import com.hankcs.hanlp.dictionary.common.CommonDictionary;
import com.hankcs.hanlp.dictionary.nr.NRPattern;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import com.hankcs.hanlp.dictionary.nr.TranslatedPersonDictionary;
import com.hankcs.hanlp.recognition.nr.PersonRecognition;
import com.hankcs.hanlp.seg.common.Vertex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes apart what HanLP knows of persons' names: which roles words play in them, what these cost,
 * and which rows of roles are names.
 */
final class HanlpPersons {
    /** What words can be in persons' names and around them, by number. */
    private static final NR[] ROLES = NR.values();

    private final Map<List<Number>, Integer> roleLists = new LinkedHashMap<>();

    /** The words that have roles of their own. */
    static String[] words() {
        return HanlpWords.of(
                (DoubleArrayTrie<?>)
                        HanlpWords.hidden(
                                CommonDictionary.class, "trie", PersonDictionary.dictionary));
    }

    /** The words that occur in transliterated names. */
    static String[] transliterations() {
        return HanlpWords.of(
                (DoubleArrayTrie<?>)
                        HanlpWords.hidden(TranslatedPersonDictionary.class, "trie", null));
    }

    /**
     * All tables; to be asked for last, when the roles of all words are known.
     *
     * @param codes of all characters of the words
     * @param texts those that {@link #words} tells
     * @param transliterations those that {@link #transliterations()} tells
     */
    PersonTables tables(char[] codes, String[] texts, String[] transliterations) {
        int[] wordLists = new int[texts.length];
        boolean[] notNames = new boolean[texts.length];
        for (int word = 0; word < texts.length; word++) {
            EnumItem<NR> item = PersonDictionary.dictionary.get(texts[word]);
            wordLists[word] = roleList(item);
            notNames[word] = item.containsLabel(NR.A);
        }
        int[] starts = new int[roleLists.size() + 1];
        List<Byte> roles = new ArrayList<>();
        List<Double> costs = new ArrayList<>();
        int number = 0;
        for (List<Number> list : roleLists.keySet()) {
            for (int i = 0; i < list.size(); i += 2) {
                roles.add(list.get(i).byteValue());
                costs.add(list.get(i + 1).doubleValue());
            }
            starts[++number] = roles.size();
        }
        byte[] listRoles = new byte[roles.size()];
        double[] listCosts = new double[roles.size()];
        for (int i = 0; i < listRoles.length; i++) {
            listRoles[i] = roles.get(i);
            listCosts[i] = costs.get(i);
        }
        return new PersonTables(
                roleNames(),
                starts,
                listRoles,
                listCosts,
                transitions(),
                patterns(),
                WordTrieBuilder.build(codes, texts, new int[texts.length]),
                wordLists,
                notNames,
                WordTrieBuilder.build(codes, transliterations, new int[transliterations.length]));
    }

    private static String roleNames() {
        StringBuilder names = new StringBuilder();
        for (NR role : ROLES) {
            if (role.toString().length() != 1) {
                throw new IllegalStateException("HanLP's role " + role + " is no letter");
            }
            names.append(role);
        }
        return names.toString();
    }

    /** HanLP's own observation of a word; pseudo-words have no text to be looked up by. */
    private static EnumItem<NR> observed(Vertex vertex, boolean isPseudoWord) {
        Vertex word =
                isPseudoWord && !vertex.realWord.equals(" ")
                        ? new Vertex(vertex.word, "\0", vertex.attribute, vertex.wordID)
                        : vertex;
        return PersonRecognition.roleObserve(List.of(word, word)).get(1);
    }

    /**
     * The number of the list of roles that a word may have.
     *
     * @param vertex HanLP's own for it
     * @param isPseudoWord whether it has no text to be looked up by
     */
    int roleList(Vertex vertex, boolean isPseudoWord) {
        return roleList(observed(vertex, isPseudoWord));
    }

    private int roleList(EnumItem<NR> item) {
        List<Number> list = new ArrayList<>();
        item.labelMap
                .keySet()
                .forEach(
                        role -> {
                            list.add((byte) List.of(ROLES).indexOf(role));
                            list.add(cost(item, role));
                        });
        Integer known = roleLists.putIfAbsent(list, roleLists.size());
        return known == null ? roleLists.size() - 1 : known;
    }

    private static double cost(EnumItem<NR> item, NR role) {
        int total = PersonDictionary.transformMatrixDictionary.getTotalFrequency(role);
        return -StrictMath.log((item.getFrequency(role) + 1e-8) / total);
    }

    @SuppressWarnings("EnumOrdinal") // HanLP's matrix is indexed so
    private static double[][] transitions() {
        TransformMatrixDictionary<NR> matrix = PersonDictionary.transformMatrixDictionary;
        double[][] transitions = new double[ROLES.length][ROLES.length];
        for (NR from : ROLES) {
            for (NR to : ROLES) {
                transitions[from.ordinal()][to.ordinal()] =
                        matrix.transititon_probability[from.ordinal()][to.ordinal()];
            }
        }
        return transitions;
    }

    /** The patterns in the order in which HanLP's automaton reports those that end together. */
    private static byte[][] patterns() {
        String names = roleNames();
        List<String> patterns = new ArrayList<>();
        for (NRPattern pattern : NRPattern.values()) {
            patterns.add(pattern.toString());
        }
        patterns.sort(Comparator.reverseOrder());
        byte[][] roles = new byte[patterns.size()][];
        for (int i = 0; i < roles.length; i++) {
            String pattern = patterns.get(i);
            roles[i] = new byte[pattern.length()];
            for (int j = 0; j < pattern.length(); j++) {
                roles[i][j] = (byte) names.indexOf(pattern.charAt(j));
            }
        }
        return roles;
    }
}
