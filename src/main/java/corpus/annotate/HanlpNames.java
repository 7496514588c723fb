package corpus.annotate;

import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.corpus.tag.NS;
import com.hankcs.hanlp.corpus.tag.NT;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import com.hankcs.hanlp.dictionary.nr.TranslatedPersonDictionary;
import com.hankcs.hanlp.dictionary.ns.PlaceDictionary;
import com.hankcs.hanlp.dictionary.nt.OrganizationDictionary;
import corpus.segment.HanlpSegmenter;
import corpus.segment.HanlpSettings;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What HanLP's dictionaries say about a word as a part of a name or as the company of one. They are
 * loaded only when somebody asks; the segmentation has its own, see {@link HanlpSegmenter}.
 */
final class HanlpNames implements NameEvidence {
    /** The core dictionary was made from fewer texts: by how many times. */
    private static final double CORE_WEIGHT = 16;

    private static final NameRole[] ROLES = NameRole.values();

    private static final String LEXICON = "data/dictionary/custom/CustomDictionary.txt";

    private static final String A_WORD_OF_THE_LEXICON = "北京";

    private final DynamicCustomDictionary lexicon;
    private final Map<String, WordEvidence> known = new ConcurrentHashMap<>();

    /**
     * Loads the dictionaries.
     *
     * @throws IllegalStateException if HanLP's word list is not in the program's archive: HanLP
     *     itself would go on without
     */
    HanlpNames() {
        HanlpSettings.apply();
        lexicon = new DynamicCustomDictionary(LEXICON);
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
}
