package corpus.annotate;

import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.dictionary.TransformMatrixDictionary;
import com.hankcs.hanlp.dictionary.nr.NRPattern;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import com.hankcs.hanlp.recognition.nr.PersonRecognition;
import com.hankcs.hanlp.recognition.nr.TranslatedPersonRecognition;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.seg.common.WordNet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * What HanLP knows of names, and with {@link HanlpSegmenter} the only class that knows HanLP: the
 * search for names of persons, which every segmentation needs.
 */
final class HanlpNames {
    private HanlpNames() {}

    /**
     * Finds names of persons as HanLP does.
     *
     * @param path the words of the sentence, with those before and behind it
     * @param roles the role of each, by number
     * @param receiver receives where a name begins, from 0, and the name
     */
    static void findPersons(List<Vertex> path, int[] roles, BiConsumer<Integer, Vertex> receiver) {
        Names names = new Names(receiver);
        List<NR> roleOfWord = new ArrayList<>(path.size());
        for (int i = 0; i < path.size(); i++) {
            roleOfWord.add(Roles.ALL[roles[i]]);
        }
        PersonDictionary.parsePattern(roleOfWord, path, names, names);
        TranslatedPersonRecognition.recognition(path, names, names);
    }

    /** Receives the names that HanLP would insert into its lattice. */
    private static final class Names extends WordNet {
        private final BiConsumer<Integer, Vertex> receiver;

        private Names(BiConsumer<Integer, Vertex> receiver) {
            super(new char[0]);
            this.receiver = receiver;
        }

        @Override
        public void insert(int line, Vertex name, WordNet all) {
            // HanLP's first line stands before the sentence.
            receiver.accept(line - 1, name);
        }
    }

    /** The roles that a word may have in a person's name, and what each costs. */
    @SuppressWarnings("EnumOrdinal") // HanLP's matrix is indexed so
    static final class Roles {
        private static final TransformMatrixDictionary<NR> TRANSITIONS =
                PersonDictionary.transformMatrixDictionary;
        private static final NR[] ALL = NR.values();
        static final int START = NR.K.ordinal();
        private static final boolean[] NAMING = new boolean[ALL.length];
        private static final boolean[][] NAMING_PAIRS = new boolean[ALL.length][ALL.length];

        static {
            for (NR role : List.of(NR.U, NR.V, NR.Y)) {
                NAMING[role.ordinal()] = true;
            }
            for (NRPattern pattern : NRPattern.values()) {
                String letters = pattern.toString();
                for (int i = 0; i + 1 < letters.length(); i++) {
                    int first = NR.valueOf(letters.substring(i, i + 1)).ordinal();
                    int second = NR.valueOf(letters.substring(i + 1, i + 2)).ordinal();
                    NAMING_PAIRS[first][second] = true;
                }
            }
        }

        private final int[] roles;
        private final double[] costs;

        private Roles(EnumItem<NR> item) {
            roles = new int[item.labelMap.size()];
            costs = new double[roles.length];
            int i = 0;
            for (NR role : item.labelMap.keySet()) {
                roles[i] = role.ordinal();
                costs[i++] =
                        -StrictMath.log(
                                (item.getFrequency(role) + 1e-8)
                                        / TRANSITIONS.getTotalFrequency(role));
            }
        }

        /** The roles that the dictionary gives a word; null if it gives none. */
        static Roles ofKnown(String word) {
            EnumItem<NR> item = PersonDictionary.dictionary.get(word);
            return item == null ? null : new Roles(item);
        }

        /** The roles of a word, by HanLP's own observation. */
        static Roles of(String word, Vertex prototype) {
            Vertex vertex = new Vertex(prototype.word, word, prototype.attribute, prototype.wordID);
            return new Roles(PersonRecognition.roleObserve(List.of(vertex, vertex)).get(1));
        }

        /** Whether a name may stand where these roles do. */
        static boolean mayBeName(int before, int role) {
            return NAMING[role] || NAMING_PAIRS[before][role];
        }

        /** The cheapest role after another one: HanLP decides from left to right. */
        int next(int before) {
            if (roles.length == 1) {
                return roles[0];
            }
            double[] transitions = TRANSITIONS.transititon_probability[before];
            double least = Double.MAX_VALUE;
            int best = before;
            for (int i = 0; i < roles.length; i++) {
                double cost = transitions[roles[i]] + costs[i];
                if (least > cost) {
                    least = cost;
                    best = roles[i];
                }
            }
            return best;
        }
    }
}
