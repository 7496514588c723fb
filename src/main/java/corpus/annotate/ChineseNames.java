package corpus.annotate;

import corpus.document.EntityType;
import java.util.List;

/**
 * Finds Chinese names of persons: a surname and a given name of one or two characters, by how much
 * likelier each word is in that role than anywhere.
 */
final class ChineseNames {
    /** What the words of a name and those beside it have to reach together. */
    private static final double THRESHOLD = 9;

    /** A name of the dictionary. */
    private static final double KNOWN = 5;

    /** A surname alone, before a title. */
    private static final double SURNAME_AND_TITLE = 3;

    private static final double CLEAR_SURNAME = 1.5;

    /** How strongly a title has to speak for a name that begins with an everyday word. */
    private static final double CLEAR_TITLE = 2;

    /** What a given name loses that is an ordinary word: 宏伟. */
    private static final double ORDINARY_WORD = 1;

    /** A given name need not have been seen before. */
    private static final double UNSEEN = 0;

    private final NerRules.Persons rules;
    private final NameCompany company;

    ChineseNames(NerRules.Persons rules, NameCompany company) {
        this.rules = rules;
        this.company = company;
    }

    /** Adds the names that a sentence may have to a list. */
    void find(NerSentence s, List<NameCandidate> candidates) {
        for (int first = 0; first < s.size(); first++) {
            if (!s.isFreeHan(first)) {
                continue;
            }
            add(s, first, first + 1, alone(s, first), candidates);
            if (!mayBeSurname(s, first)) {
                continue;
            }
            if (s.isFreeHan(first + 1)) {
                double two = two(s, first) + company.ofPerson(s, first, first + 2);
                add(s, first, first + 2, two, candidates);
                if (s.isFreeHan(first + 2)) {
                    double three = three(s, first) + company.ofPerson(s, first, first + 3);
                    add(s, first, first + 3, three, candidates);
                }
            }
        }
    }

    private void add(
            NerSentence s, int first, int end, double score, List<NameCandidate> candidates) {
        if (NameCandidate.isNear(score)
                && (end == first + 1 || !rules.noGiven().contains(s.word(end - 1)))) {
            candidates.add(new NameCandidate(first, end, EntityType.PERSON, score));
        }
    }

    /** The rarest mistakes begin with a number (三|万|元) or an everyday word (于|是). */
    private boolean mayBeSurname(NerSentence s, int i) {
        return !s.tag(i).equals("m")
                && !s.tag(i - 1).equals("m")
                && (!rules.noSurname().contains(s.word(i))
                        || s.evidence(i - 1).in(NameRole.BEFORE_PERSON) >= CLEAR_TITLE);
    }

    private double alone(NerSentence s, int i) {
        WordEvidence word = s.evidence(i);
        if (s.word(i).length() > 1) {
            return word.tag().startsWith("nr") ? KNOWN : NameCandidate.NONE;
        }
        boolean surname =
                word.in(NameRole.SURNAME) > CLEAR_SURNAME && !rules.noSurname().contains(s.word(i));
        return surname && rules.titles().contains(s.word(i + 1))
                ? SURNAME_AND_TITLE
                : NameCandidate.NONE;
    }

    /** 张|浩, 张|朝阳, 王国|维. */
    private double two(NerSentence s, int first) {
        WordEvidence a = s.evidence(first);
        WordEvidence b = s.evidence(first + 1);
        String given = s.word(first + 1);
        if (given.length() > 2) {
            return NameCandidate.NONE;
        }
        if (given.length() == 2) {
            return a.in(NameRole.SURNAME) + given(s, given, b) - THRESHOLD;
        }
        double single = a.in(NameRole.SURNAME) + b.in(NameRole.SINGLE_GIVEN, UNSEEN);
        double joined = a.in(NameRole.SURNAME_AND_FIRST) + b.in(NameRole.SECOND_GIVEN, UNSEEN);
        boolean mayBeJoined = s.word(first).length() == 2;
        return (mayBeJoined ? Math.max(single, joined) : single) - THRESHOLD;
    }

    private static double given(NerSentence s, String given, WordEvidence word) {
        double characters =
                s.evidenceOf(given.substring(0, 1)).share(NameRole.FIRST_GIVEN)
                        + s.evidenceOf(given.substring(1)).share(NameRole.SECOND_GIVEN)
                        - word.share();
        return Math.max(characters - ORDINARY_WORD, word.in(NameRole.WHOLE_GIVEN));
    }

    /** 陈|晓|明. */
    private static double three(NerSentence s, int first) {
        if (s.word(first + 1).length() > 1 || s.word(first + 2).length() > 1) {
            return NameCandidate.NONE;
        }
        return s.evidence(first).in(NameRole.SURNAME)
                + s.evidence(first + 1).in(NameRole.FIRST_GIVEN, UNSEEN)
                + s.evidence(first + 2).in(NameRole.SECOND_GIVEN, UNSEEN)
                - THRESHOLD;
    }
}
