package corpus.annotate;

import corpus.document.EntityType;
import corpus.segment.FixedSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds organisations: a word that ends such names (公司, 委员会), and before it the words that are
 * likelier inside such a name than anywhere, from a good beginning on: a place, another name.
 */
final class OrganizationNames {
    private static final int MOST_WORDS = 12;

    /** What the words of a name and those beside it have to reach together. */
    private static final double THRESHOLD = 5;

    /** What a name wins that begins with a place or another name, and another one loses. */
    private static final double BEGINNING = 3;

    /** An organisation of the dictionary; also what one brings into a longer name at either end. */
    private static final double KNOWN = 4;

    /** An institution that begins with a gazetteer name. */
    private static final double INSTITUTION = 4;

    private static final double LISTED_END = 4;
    private static final double PROBABLE_END = 3;

    /** How much likelier a word is at the end of such names than anywhere, so that it is one. */
    private static final double CLEAR_END = 2;

    /** The same for a whole name. */
    private static final double CLEAR_NAME = 4;

    /** The same for a verb inside. */
    private static final double CLEAR_PART = 1;

    /** HanLP's statistics of all places, and of all persons, inside such names. */
    private static final double PLACE = 2.77;

    private static final double PERSON = 0.2;
    private static final double PERSON_BEFORE_END = 2;
    private static final double ORGANIZATION = 1;
    private static final double UNSEEN = -1;
    private static final double COMPANY_WEIGHT = 0.5;

    private final NerRules.Organizations rules;
    private final NameCompany company;

    OrganizationNames(NerRules.Organizations rules, NameCompany company) {
        this.rules = rules;
        this.company = company;
    }

    /**
     * The names that a sentence may have; some are names of places: 体育馆.
     *
     * @param s a sentence with its persons and places
     */
    List<NameCandidate> find(NerSentence s) {
        List<NameCandidate> candidates = new ArrayList<>();
        for (int end = 1; end <= s.size(); end++) {
            int last = end - 1;
            if (!s.isFreeHan(last)
                    || s.tag(last).equals("m")
                    || (s.nameAt(last) != null && s.nameAt(last).end() != end)) {
                continue;
            }
            boolean known = isKnown(s, last);
            if (known) {
                candidates.add(new NameCandidate(last, end, EntityType.ORGANIZATION, KNOWN));
            }
            double weight = weightOfEnd(s, last, known);
            if (weight != NameCandidate.NONE) {
                findBackFrom(s, end, weight, candidates);
            }
        }
        for (NerSentence.Stretch institution : s.institutions()) {
            candidates.add(
                    new NameCandidate(
                            institution.first(),
                            institution.end(),
                            typeOf(s, institution.end() - 1),
                            INSTITUTION));
        }
        return candidates;
    }

    private void findBackFrom(
            NerSentence s, int end, double weightOfEnd, List<NameCandidate> candidates) {
        double sum = weightOfEnd;
        int last = end - 1;
        for (int first = last - 1; first >= 0 && end - first <= MOST_WORDS; first--) {
            double weight = weight(s, first);
            if (weight == NameCandidate.NONE) {
                return;
            }
            sum += weight;
            NameCandidate name = s.nameAt(first);
            if (first == last - 1 && name != null && name.type() == EntityType.PERSON) {
                sum += PERSON_BEFORE_END;
            }
            if (mayBegin(s, first, end)) {
                double score = sum + COMPANY_WEIGHT * company.ofOrganization(s, first, end);
                score += isGoodBeginning(s, first) ? BEGINNING : -BEGINNING;
                score += isOrganization(s, first) ? KNOWN : 0;
                score -= THRESHOLD;
                if (score > 0) {
                    candidates.add(new NameCandidate(first, end, typeOf(s, last), score));
                }
            }
        }
    }

    private boolean mayBegin(NerSentence s, int first, int end) {
        int last = end - 1;
        if (s.nameAt(first) != null && s.nameAt(first).first() != first) {
            return false;
        }
        boolean bare = first == last - 1 && s.kind(first) == NerSentence.Kind.PLACE;
        boolean fragment = s.word(first).length() == 1 && s.isFree(first);
        return !(bare && rules.weakEnds().contains(s.word(last)))
                && !(fragment && s.nameAt(first) == null)
                && (s.word(last).length() > 1 || isGoodBeginning(s, first))
                && !beginsTooEarly(s, first, end);
    }

    /** 黑龙江省|阿城市委, 香港|伊丽莎白体育馆: the place is not part of the name. */
    private boolean beginsTooEarly(NerSentence s, int first, int end) {
        NameCandidate name = s.nameAt(first);
        int next = name == null ? first + 1 : name.end();
        boolean local = next == end - 1 && rules.localEnds().contains(s.word(next));
        if (next >= end - 1 && !local) {
            return false;
        }
        boolean district =
                name != null
                        && name.type() == EntityType.PLACE
                        && rules.districts().stream().anyMatch(s.word(next - 1)::endsWith);
        NameCandidate second = s.nameAt(next);
        if (district && second != null && second.type() == EntityType.PLACE) {
            return true;
        }
        return typeOf(s, end - 1) == EntityType.PLACE
                && (district || s.kind(first) == NerSentence.Kind.PLACE)
                && (second != null || s.tag(next).equals("nz"));
    }

    private EntityType typeOf(NerSentence s, int last) {
        return rules.places().contains(s.word(last))
                        || rules.places().contains(s.word(last - 1) + s.word(last))
                ? EntityType.PLACE
                : EntityType.ORGANIZATION;
    }

    /** Whether a word is an organisation by itself. */
    private boolean isKnown(NerSentence s, int i) {
        WordEvidence word = s.evidence(i);
        if (rules.alone().contains(s.word(i))) {
            return true;
        }
        if (s.word(i).length() < 2) {
            return false;
        }
        String tag = word.tag();
        boolean isName =
                tag.isEmpty() || tag.equals("nz") || tag.equals("j") || tag.startsWith("nr");
        return tag.startsWith(FixedSpan.ORGANIZATION_TAG)
                || (isName
                        && (word.lexiconTag().startsWith(FixedSpan.ORGANIZATION_TAG)
                                || word.in(NameRole.WHOLE_ORGANIZATION) > CLEAR_NAME));
    }

    private boolean isOrganization(NerSentence s, int i) {
        return isKnown(s, i) || s.kind(i) == NerSentence.Kind.ORGANIZATION;
    }

    /** How much a word speaks for a name that it ends. */
    private double weightOfEnd(NerSentence s, int last, boolean known) {
        double own = ownWeightOfEnd(s, last);
        return known ? Math.max(own, KNOWN) + KNOWN : own;
    }

    private double ownWeightOfEnd(NerSentence s, int last) {
        String word = s.word(last);
        WordEvidence evidence = s.evidence(last);
        double weight = evidence.in(NameRole.ORGANIZATION_END);
        if (rules.noEnd().contains(word)) {
            return NameCandidate.NONE;
        }
        if (rules.ends().contains(word)) {
            return Math.max(weight, LISTED_END);
        }
        if (weight >= CLEAR_END) {
            return weight;
        }
        boolean probable =
                evidence.lexiconTag().equals("nis")
                        || (word.length() > 2
                                && s.tag(last).startsWith("n")
                                && rules.strings().stream().anyMatch(word::endsWith));
        return probable ? PROBABLE_END : NameCandidate.NONE;
    }

    private boolean isGoodBeginning(NerSentence s, int i) {
        String tag = s.tag(i);
        return (!s.isFree(i) && s.kind(i) != NerSentence.Kind.USER)
                || s.nameAt(i) != null
                || tag.startsWith(FixedSpan.PLACE_TAG)
                || tag.startsWith(RecognisedName.PERSON_TAG)
                || tag.equals("nz")
                || isKnown(s, i)
                || rules.edges().contains(s.word(i))
                || (tag.startsWith("n") && rules.localEnds().contains(s.word(i + 1)));
    }

    /** How much likelier a word is inside such a name than anywhere. */
    private double weight(NerSentence s, int i) {
        if (rules.noPart().contains(s.word(i))) {
            return NameCandidate.NONE;
        }
        if (s.kind(i) == NerSentence.Kind.PLACE) {
            return PLACE;
        }
        if (s.kind(i) == NerSentence.Kind.ORGANIZATION) {
            return ORGANIZATION;
        }
        WordEvidence word = s.evidence(i);
        double own =
                Math.max(
                        word.in(NameRole.ORGANIZATION_PART),
                        word.in(NameRole.WHOLE_ORGANIZATION) - 1);
        NameCandidate name = s.nameAt(i);
        if (name != null) {
            if (name.first() != i) {
                return 0;
            }
            double usual = name.type() == EntityType.PERSON ? PERSON : PLACE;
            return isKnown(s, i) ? Math.max(own, usual) : usual;
        }
        String tag = s.tag(i);
        boolean refused =
                switch (tag) {
                    case "w", "r", "y", "p", "d", "c" -> true;
                    case "m", "q" -> !s.word(i).startsWith("第");
                    case "v" -> own < CLEAR_PART;
                    default -> tag.startsWith("u");
                };
        if (refused) {
            return NameCandidate.NONE;
        }
        return tag.startsWith(FixedSpan.PLACE_TAG) ? PLACE : Math.max(UNSEEN, own);
    }
}
