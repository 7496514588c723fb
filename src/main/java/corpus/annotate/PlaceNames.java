package corpus.annotate;

import corpus.document.EntityType;
import corpus.segment.FixedSpan;
import java.util.List;
import java.util.Set;

/** Finds places: words of the dictionary, and words or unknown characters before 省, 县, 河 …. */
final class PlaceNames {
    private static final double KNOWN = 5;
    private static final double BOUND_CHARACTER = 3;
    private static final double IN_THE_LEXICON = 6;
    private static final double KNOWN_WITH_END = 8;
    private static final double COUNTRY_WITH_END = 6;
    private static final double RARE_WORD_WITH_END = 6;

    /** What unknown characters, the end and the words beside them have to reach together. */
    private static final double THRESHOLD = 7;

    /**
     * How much likelier a word is as a place than anywhere, so that the larger list is believed.
     */
    private static final double CLEAR_PLACE = 3.5;

    /** A word before 县 is a place rather than ordinary up to this often in 25 million. */
    private static final double RARE = 300;

    private static final int MOST_WORDS = 4;

    private final NerRules.Places rules;
    private final NameCompany company;

    PlaceNames(NerRules.Places rules, NameCompany company) {
        this.rules = rules;
        this.company = company;
    }

    /** Adds the names that a sentence may have to a list. */
    void find(NerSentence s, List<NameCandidate> candidates) {
        for (int i = 0; i < s.size(); i++) {
            if (!s.isFree(i)) {
                continue;
            }
            if (isPlace(s, i) && !rules.noNames().contains(s.word(i))) {
                add(i, i + 1, KNOWN, candidates);
            }
            Set<String> binding = rules.shortNames().get(s.word(i));
            if (binding != null && binding.contains(s.word(i - 1))) {
                add(i, i + 1, BOUND_CHARACTER, candidates);
            }
            if (i > 0 && rules.ends().contains(s.word(i))) {
                findEndingWith(s, i, candidates);
            }
            findInLexicon(s, i, candidates);
        }
    }

    /** Names of the larger word list that the dictionary cuts into pieces. */
    private void findInLexicon(NerSentence s, int first, List<NameCandidate> candidates) {
        for (int end = first + 2; end <= first + MOST_WORDS && s.isFreeHan(end - 1); end++) {
            String name = s.text(first, end);
            if (name.length() > 2
                    && s.evidenceOf(name).lexiconTag().startsWith(FixedSpan.PLACE_TAG)
                    && !rules.noNames().contains(name)) {
                add(first, end, IN_THE_LEXICON, candidates);
            }
        }
    }

    private void findEndingWith(NerSentence s, int last, List<NameCandidate> candidates) {
        int before = last - 1;
        String end = s.word(last);
        if (s.kind(before) == NerSentence.Kind.PLACE) {
            if (rules.endsOfCountries().contains(end)) {
                add(before, last + 1, COUNTRY_WITH_END, candidates);
            }
        } else if (s.isFree(before) && !rules.noPlace().contains(s.word(before))) {
            if (isPlace(s, before)) {
                add(before, last + 1, KNOWN_WITH_END, candidates);
            } else if (rules.endsOfUnknown().contains(end)) {
                findUnknown(s, last, candidates);
            }
        }
    }

    private void findUnknown(NerSentence s, int last, List<NameCandidate> candidates) {
        int before = last - 1;
        if (s.word(before).length() == 2
                && isNoun(s.tag(before))
                && s.evidence(before).frequency() < RARE) {
            add(before, last + 1, RARE_WORD_WITH_END, candidates);
        }
        double end =
                s.evidence(last).in(NameRole.PLACE_END)
                        + company.ofPlace(s, before, last + 1)
                        - THRESHOLD;
        if (!isCharacter(s, before)) {
            return;
        }
        double one = s.evidence(before).in(NameRole.FIRST_OF_PLACE);
        add(before, last + 1, end + one, candidates);
        if (!isCharacter(s, before - 1)) {
            return;
        }
        double two =
                s.evidence(before - 1).in(NameRole.FIRST_OF_PLACE)
                        + s.evidence(before).in(NameRole.SECOND_OF_PLACE, 0);
        add(before - 1, last + 1, end + two, candidates);
        if (isCharacter(s, before - 2)) {
            double three =
                    s.evidence(before - 2).in(NameRole.FIRST_OF_PLACE)
                            + s.evidence(before - 1).in(NameRole.SECOND_OF_PLACE, 0)
                            + s.evidence(before).in(NameRole.THIRD_OF_PLACE, 0);
            add(before - 2, last + 1, end + three, candidates);
        }
    }

    private static boolean isCharacter(NerSentence s, int i) {
        return s.isFreeHan(i)
                && s.word(i).length() == 1
                && !s.tag(i).equals("m")
                && !s.tag(i).equals("q");
    }

    private static boolean isNoun(String tag) {
        return tag.startsWith("n") || tag.equals("a") || tag.equals("j");
    }

    private static boolean isPlace(NerSentence s, int i) {
        WordEvidence word = s.evidence(i);
        return s.word(i).length() > 1
                && (s.tag(i).startsWith(FixedSpan.PLACE_TAG)
                        || (word.in(NameRole.WHOLE_PLACE) > CLEAR_PLACE
                                && word.lexiconTag().startsWith(FixedSpan.PLACE_TAG)));
    }

    private static void add(int first, int end, double score, List<NameCandidate> candidates) {
        if (NameCandidate.isNear(score)) {
            candidates.add(new NameCandidate(first, end, EntityType.PLACE, score));
        }
    }
}
