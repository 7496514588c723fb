package corpus.annotate;

/** What the neighbours of a character in a row or a list say about its being a country. */
final class CompanyEvidence {
    private final ListedWords listed;
    private final CandidateCharacters candidates;
    private final CharacterMeanings meanings;

    CompanyEvidence(
            ListedWords listed, CandidateCharacters candidates, CharacterMeanings meanings) {
        this.listed = listed;
        this.candidates = candidates;
        this.meanings = meanings;
    }

    /**
     * Adds what the company of a member says about it.
     *
     * @param evidence receives it
     * @param context the sentence
     * @param run the run
     * @param member which one
     */
    void addTo(EvidenceSet evidence, SentenceContext context, CharacterRun run, int member) {
        Evidence best = null;
        if (member > 0) {
            best = beside(context, run, member - 1);
        }
        if (member + 1 < run.size()) {
            Evidence next = beside(context, run, member + 1);
            best = best == null || next.compareTo(best) < 0 ? next : best;
        }
        if (best == null) {
            return;
        }
        evidence.add(best);
        if (run.size() > 2) {
            evidence.add(Evidence.THREE_OR_MORE);
        }
        if (run.jointBegin(member) < 0) {
            evidence.add(Evidence.IN_A_LIST);
        } else if (allDoubtful(context, run)) {
            evidence.add(Evidence.ALL_DOUBTFUL);
        }
        if (isKnownPair(context, run, member)) {
            evidence.add(Evidence.KNOWN_PAIR);
        }
        if (meanings.isDecidedByCompany(context, run, member)) {
            evidence.add(Evidence.DECIDED_BY_COMPANY);
        }
    }

    /** Whether no member is the usual character of its country, or named nearby: 马拉卡纳. */
    private boolean allDoubtful(SentenceContext context, CharacterRun run) {
        for (int member = 0; member < run.size(); member++) {
            int at = run.at(member);
            String entity = run.entity(member);
            boolean usual =
                    !entity.isEmpty()
                            && meanings.isUsual(context, at, entity)
                            && !listed.has(WordList.EVERYDAY, context.character(at));
            if (usual || context.isNear(entity, at)) {
                return false;
            }
        }
        return true;
    }

    private boolean isKnownPair(SentenceContext context, CharacterRun run, int member) {
        boolean withPrevious =
                run.touchesPrevious(member) && isKnownPair(context, run.at(member) - 1);
        boolean withNext =
                member + 1 < run.size()
                        && run.touchesPrevious(member + 1)
                        && isKnownPair(context, run.at(member));
        return withPrevious || withNext;
    }

    private boolean isKnownPair(SentenceContext context, int at) {
        return listed.has(WordList.KNOWN_PAIRS, listed.numberOf(context.text(), at, at + 2));
    }

    /** What the neighbour in a run is. */
    private Evidence beside(SentenceContext context, CharacterRun run, int member) {
        int at = run.at(member);
        String entity = run.entity(member);
        if (entity.isEmpty()) {
            return candidates.isContinent(context, at)
                    ? Evidence.BESIDE_A_CONTINENT
                    : Evidence.BESIDE_A_DOUBTFUL_ONE;
        }
        boolean named = context.isNear(entity, at);
        if (listed.has(WordList.CLEAR, context.character(at))) {
            return named ? Evidence.BESIDE_A_NAMED_CLEAR_ONE : Evidence.BESIDE_A_CLEAR_ONE;
        }
        return named ? Evidence.BESIDE_A_NAMED_ONE : Evidence.BESIDE_A_DOUBTFUL_ONE;
    }
}
