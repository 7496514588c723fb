package corpus.annotate;

import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.corpus.tag.NS;
import com.hankcs.hanlp.corpus.tag.NT;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.dictionary.TransformMatrixDictionary;
import com.hankcs.hanlp.dictionary.nr.NRPattern;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import com.hankcs.hanlp.dictionary.nr.TranslatedPersonDictionary;
import com.hankcs.hanlp.dictionary.ns.PlaceDictionary;
import com.hankcs.hanlp.dictionary.nt.OrganizationDictionary;
import com.hankcs.hanlp.recognition.nr.PersonRecognition;
import com.hankcs.hanlp.recognition.nr.TranslatedPersonRecognition;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.seg.common.WordNet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/**
 * What HanLP knows of names, and with {@link HanlpSegmenter} the only class that knows HanLP: the
 * search for names of persons, which every segmentation needs, and what its dictionaries say about
 * a word as a part of a name or as the company of one. Those of places and organisations are loaded
 * only when somebody asks.
 */
final class HanlpNames implements NameEvidence {
    /** The core dictionary was made from fewer texts: by how many times. */
    private static final double CORE_WEIGHT = 16;

    private static final NameRole[] ROLES = NameRole.values();

    private static final String LEXICON = "data/dictionary/custom/CustomDictionary.txt";

    private static final String A_WORD_OF_THE_LEXICON = "北京";

    private final DynamicCustomDictionary lexicon = new DynamicCustomDictionary(LEXICON);
    private final Map<String, WordEvidence> known = new ConcurrentHashMap<>();

    /**
     * Loads the dictionaries.
     *
     * @throws IllegalStateException if HanLP's word list is not in the program's archive: HanLP
     *     itself would go on without
     */
    HanlpNames() {
        // Loaded by the thread that constructs, before others share them.
        read("");
        if (lexicon.get(A_WORD_OF_THE_LEXICON) == null) {
            throw new IllegalStateException(LEXICON + " is not in the program's archive");
        }
    }

    @Override
    public WordEvidence of(String word) {
        WordEvidence evidence = known.get(word);
        if (evidence == null) {
            evidence = read(word);
            if (evidence != WordEvidence.NONE) {
                // Only what the dictionaries have is kept: that has an end.
                known.put(word, evidence);
            }
        }
        return evidence;
    }

    private WordEvidence read(String word) {
        CoreDictionary.Attribute core = CoreDictionary.get(word);
        CoreDictionary.Attribute more = lexicon.get(word);
        EnumItem<NT> nt = OrganizationDictionary.dictionary.get(word);
        EnumItem<NS> ns = PlaceDictionary.dictionary.get(word);
        EnumItem<NR> nr = PersonDictionary.dictionary.get(word);
        boolean transliterated = TranslatedPersonDictionary.containsKey(word);
        if (core == null && more == null && nt == null && ns == null && nr == null) {
            return transliterated ? WordEvidence.TRANSLITERATED : WordEvidence.NONE;
        }
        double frequency = CORE_WEIGHT * (core == null ? 0 : core.totalFrequency);
        frequency = Math.max(frequency, more == null ? 0 : more.totalFrequency);
        double[] roles = new double[ROLES.length];
        for (int i = 0; i < roles.length; i++) {
            roles[i] = ratio(ROLES[i], nr, ns, nt, frequency);
        }
        return new WordEvidence(
                frequency,
                core == null ? "" : core.nature[0].toString(),
                more == null ? "" : more.nature[0].toString(),
                transliterated,
                roles);
    }

    private static double ratio(
            NameRole role, EnumItem<NR> nr, EnumItem<NS> ns, EnumItem<NT> nt, double frequency) {
        double share =
                switch (role) {
                    case SURNAME -> person(nr, NR.B);
                    case FIRST_GIVEN -> person(nr, NR.C);
                    case SECOND_GIVEN -> person(nr, NR.D);
                    case SINGLE_GIVEN -> person(nr, NR.E);
                    case WHOLE_GIVEN -> person(nr, NR.Z);
                    case SURNAME_AND_FIRST -> person(nr, NR.X);
                    case BEFORE_PERSON -> person(nr, NR.K);
                    case BEHIND_PERSON -> person(nr, NR.L);
                    case BETWEEN_PERSONS -> person(nr, NR.M);
                    case WHOLE_PLACE -> place(ns, NS.G);
                    case FIRST_OF_PLACE -> place(ns, NS.C);
                    case SECOND_OF_PLACE -> place(ns, NS.D);
                    case THIRD_OF_PLACE -> place(ns, NS.E);
                    case PLACE_END -> place(ns, NS.H);
                    case BEFORE_PLACE -> place(ns, NS.A);
                    case BEHIND_PLACE -> place(ns, NS.B);
                    case WHOLE_ORGANIZATION -> organization(nt, NT.K);
                    case ORGANIZATION_PART -> organization(nt, NT.C, NT.F, NT.G, NT.I, NT.J, NT.P);
                    case ORGANIZATION_END -> organization(nt, NT.D);
                    case BEFORE_ORGANIZATION -> organization(nt, NT.A);
                    case BEHIND_ORGANIZATION -> organization(nt, NT.B);
                };
        return StrictMath.log(share) - StrictMath.log((frequency + 1) / WordEvidence.WORDS);
    }

    private static double person(EnumItem<NR> item, NR role) {
        return item == null
                ? 0
                : (double) item.getFrequency(role)
                        / PersonDictionary.transformMatrixDictionary.getTotalFrequency(role);
    }

    private static double place(EnumItem<NS> item, NS role) {
        return item == null
                ? 0
                : (double) item.getFrequency(role)
                        / PlaceDictionary.transformMatrixDictionary.getTotalFrequency(role);
    }

    private static double organization(EnumItem<NT> item, NT... roles) {
        double count = 0;
        double total = 0;
        for (NT role : roles) {
            count += item == null ? 0 : item.getFrequency(role);
            total += OrganizationDictionary.transformMatrixDictionary.getTotalFrequency(role);
        }
        return count / total;
    }

    // ---- Names of persons in a segmentation ----------------------------------------------------

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
