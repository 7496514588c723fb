package corpus.annotate;

import java.util.Set;

/** How much the words before and behind a stretch speak for a name there, as a logarithm. */
final class NameCompany {
    private static final double LEAST = -1;
    private static final double MOST = 4;
    private static final double LEAST_BESIDE_ORGANIZATION = -2;
    private static final double MOST_BESIDE_ORGANIZATION = 3;
    private static final double TITLE = 2;

    private final Set<String> titles;

    /**
     * @param titles words that stand behind persons' names
     */
    NameCompany(Set<String> titles) {
        this.titles = titles;
    }

    double ofPerson(NerSentence sentence, int first, int end) {
        WordEvidence behind = sentence.evidence(end);
        double between = behind.in(NameRole.BETWEEN_PERSONS);
        return within(sentence.evidence(first - 1).in(NameRole.BEFORE_PERSON))
                + within(Math.max(behind.in(NameRole.BEHIND_PERSON), between))
                + (titles.contains(sentence.word(end)) ? TITLE : 0);
    }

    double ofPlace(NerSentence sentence, int first, int end) {
        return within(sentence.evidence(first - 1).in(NameRole.BEFORE_PLACE))
                + within(sentence.evidence(end).in(NameRole.BEHIND_PLACE));
    }

    double ofOrganization(NerSentence sentence, int first, int end) {
        double before = sentence.evidence(first - 1).in(NameRole.BEFORE_ORGANIZATION);
        double behind = sentence.evidence(end).in(NameRole.BEHIND_ORGANIZATION);
        return withinOrganization(before) + withinOrganization(behind);
    }

    private static double within(double ratio) {
        return Math.max(LEAST, Math.min(MOST, ratio));
    }

    private static double withinOrganization(double ratio) {
        return Math.max(LEAST_BESIDE_ORGANIZATION, Math.min(MOST_BESIDE_ORGANIZATION, ratio));
    }
}
