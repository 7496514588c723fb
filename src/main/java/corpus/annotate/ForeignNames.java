package corpus.annotate;

import corpus.document.EntityType;
import java.util.List;
import java.util.Set;

/**
 * Finds foreign names written in Chinese: runs of words of the characters that are used for it,
 * with interpuncts between their parts. What stands around decides between persons and places.
 */
final class ForeignNames {
    private static final String POINTS = "·•・";
    private static final int MOST_WORDS = 16;

    /** What the words of a name and those beside it have to reach together. */
    private static final double THRESHOLD = 7;

    /** As if each of the characters were as likely as the others. */
    private static final double SHARE_OF_A_CHARACTER = StrictMath.log(1.0 / 300);

    /** A word that was never seen may still come so often in 25 million. */
    private static final double UNSEEN = 50;

    private static final double POINT = 6;
    private static final double KNOWN_NAME = 3;
    private static final double WELL_KNOWN = 8;
    private static final double ONLY_TWO_CHARACTERS = 2;

    /** What a name loses that goes on behind an interpunct. */
    private static final double BROKEN_OFF = 4;

    /** Of foreign names that no dictionary has, most are persons. */
    private static final double RATHER_A_PERSON = 2;

    private final Set<Integer> characters;
    private final Set<String> known;
    private final NameCompany company;

    ForeignNames(NerRules.Persons rules, NameCompany company) {
        this.characters = rules.transliteration();
        this.known = rules.known();
        this.company = company;
    }

    /** Adds the names that a sentence may have to a list. */
    void find(NerSentence s, List<NameCandidate> candidates) {
        double[] weights = new double[s.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weight(s, i);
        }
        for (int end = 1; end <= s.size(); end++) {
            if (weights[end - 1] != NameCandidate.NONE) {
                findBackFrom(s, weights, end, candidates);
            }
        }
    }

    private void findBackFrom(
            NerSentence s, double[] weights, int end, List<NameCandidate> candidates) {
        double sum = 0;
        boolean point = false;
        boolean ordinary = false;
        for (int first = end - 1; first >= 0 && end - first <= MOST_WORDS; first--) {
            if (isPoint(s, first)) {
                point = true;
                sum += POINT;
                continue;
            }
            if (weights[first] == NameCandidate.NONE) {
                return;
            }
            sum += weights[first];
            ordinary |= isOrdinary(s, first);
            boolean goesOn = isPoint(s, first - 1) || isPoint(s, end);
            if (s.length(first, end) > 1 && (!ordinary || point || isPoint(s, first - 1))) {
                double score = sum - THRESHOLD - (goesOn ? BROKEN_OFF : 0);
                add(s, first, end, point, score, candidates);
            }
        }
    }

    private void add(
            NerSentence s,
            int first,
            int end,
            boolean point,
            double score,
            List<NameCandidate> candidates) {
        if (known.contains(s.text(first, end))) {
            candidates.add(new NameCandidate(first, end, EntityType.PERSON, WELL_KNOWN));
        }
        boolean isShort = s.length(first, end) == 2;
        double person = score + company.ofPerson(s, first, end);
        person -= isShort ? ONLY_TWO_CHARACTERS : 0;
        if (NameCandidate.isNear(person)) {
            candidates.add(new NameCandidate(first, end, EntityType.PERSON, person));
        }
        double place = score + company.ofPlace(s, first, end) - RATHER_A_PERSON;
        if (NameCandidate.isNear(place) && !point && !isShort) {
            candidates.add(new NameCandidate(first, end, EntityType.PLACE, place));
        }
    }

    private static boolean isPoint(NerSentence s, int i) {
        return s.word(i).length() == 1 && POINTS.contains(s.word(i));
    }

    /** How much likelier the word is in a foreign name than anywhere. */
    private double weight(NerSentence s, int i) {
        String word = s.word(i);
        if (!s.isFree(i) || !word.codePoints().allMatch(characters::contains)) {
            return NameCandidate.NONE;
        }
        double share = StrictMath.log((s.evidence(i).frequency() + UNSEEN) / WordEvidence.WORDS);
        double weight = word.length() * SHARE_OF_A_CHARACTER - share;
        return word.length() > 1 && isForeignName(s, i) ? Math.max(weight, 0) + KNOWN_NAME : weight;
    }

    private static boolean isForeignName(NerSentence s, int i) {
        WordEvidence word = s.evidence(i);
        return word.tag().startsWith("nr")
                || word.lexiconTag().startsWith("nr")
                || (word.transliterated() && s.word(i).length() > 1);
    }

    /** An ordinary word that happens to be written with such characters. */
    private static boolean isOrdinary(NerSentence s, int i) {
        WordEvidence word = s.evidence(i);
        return s.word(i).length() > 1
                && !isForeignName(s, i)
                && !word.tag().isEmpty()
                && !word.tag().startsWith("ns");
    }
}
