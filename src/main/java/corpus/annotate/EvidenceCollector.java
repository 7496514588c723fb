package corpus.annotate;

import java.util.List;

/** Collects what speaks for and against each member of a run being a country. */
final class EvidenceCollector {
    /** How far before a character an ordinary word that covers it may begin. */
    private static final int LONGEST_CONTEXT = 6;

    private static final CharacterSet INTERPUNCTS = CharacterSet.of("·•‧・");

    /** The evidence that is looked for last, and most of which speaks against a country. */
    private static final List<Evidence> LAST =
            List.of(
                    Evidence.ORDINARY_WORD,
                    Evidence.ORDINARY_WORD_ACROSS,
                    Evidence.PERSON_NAME,
                    Evidence.TAGGED_AS_A_PERSON,
                    Evidence.BESIDE_A_TRANSLITERATION,
                    Evidence.TRANSLITERATION,
                    Evidence.AMONG_SURE_ONES);

    /** The evidence about how near the country is named. */
    private static final List<Evidence> NAMED =
            List.of(
                    Evidence.NAMED_IN_THE_SENTENCE,
                    Evidence.NAMED_NEARBY,
                    Evidence.NAMED_ELSEWHERE,
                    Evidence.NAMED_NOWHERE);

    private final ListedWords listed;
    private final CharacterMeanings meanings;
    private final PhraseMatcher ordinaryWords;
    private final SurroundingEvidence surroundings;
    private final CompanyEvidence company;
    private final int[] weights;

    /** The most that the last evidence can add. */
    private final int mostAtLast;

    /** The most that it can add with that of names. */
    private final int mostOfNamesAndAtLast;

    EvidenceCollector(
            RecognitionRules rules,
            ListedWords listed,
            CandidateCharacters candidates,
            CharacterMeanings meanings,
            WordStructure structure,
            PhraseMatcher ordinaryWords) {
        this.listed = listed;
        this.meanings = meanings;
        this.ordinaryWords = ordinaryWords;
        surroundings = new SurroundingEvidence(listed, structure);
        company = new CompanyEvidence(listed, candidates, meanings);
        weights = rules.weightTable();
        mostAtLast = LAST.stream().mapToInt(each -> Math.max(0, rules.weights().get(each))).sum();
        mostOfNamesAndAtLast =
                NAMED.stream().mapToInt(each -> rules.weights().get(each)).max().orElseThrow()
                        + Math.max(0, rules.weights().get(Evidence.AMONG_NAMES))
                        + mostAtLast;
    }

    /**
     * The evidence about a member of a run.
     *
     * @param context its sentence
     * @param run the run, resolved
     * @param member which one
     * @param complete whether all evidence is wanted; if not, none is looked for once it can no
     *     longer make the character a country
     */
    EvidenceSet collect(SentenceContext context, CharacterRun run, int member, boolean complete) {
        EvidenceSet evidence = new EvidenceSet(weights);
        int at = run.at(member);
        evidence.add(character(context, at, run.entity(member), run.size() > 1));
        evidence.add(run.structure(member));
        evidence.add(named(context, at, run.entity(member)));
        if (run.structure(member) == Evidence.LISTED_WORD) {
            return evidence;
        }
        surroundings.addTo(evidence, context, run, member);
        company.addTo(evidence, context, run, member);
        if (context.hasNames()) {
            evidence.add(Evidence.AMONG_NAMES);
        }
        if (complete || evidence.weight() + mostAtLast > 0) {
            addLast(context, run, at, evidence);
        }
        return evidence;
    }

    /**
     * Whether a run is a single character that is no country, whomever it may mean: 多 and 新 nearly
     * everywhere. If not, that remains to be seen.
     *
     * @param run a run, which may be unresolved
     */
    boolean isHopeless(SentenceContext context, CharacterRun run) {
        Evidence character = run.size() > 1 ? null : characterWhomeverItMeans(context, run.at(0));
        if (character == null || run.structure(0) == Evidence.LISTED_WORD) {
            return false;
        }
        EvidenceSet evidence = new EvidenceSet(weights);
        evidence.add(character);
        evidence.add(run.structure(0));
        surroundings.addTo(evidence, context, run, 0);
        return evidence.weight() + mostOfNamesAndAtLast <= 0;
    }

    /** What a character outside a run is by itself; null if that depends on whom it means. */
    private Evidence characterWhomeverItMeans(SentenceContext context, int at) {
        if (listed.has(WordList.ADJECTIVES, context.character(at))) {
            return Evidence.ADJECTIVE;
        }
        return meanings.hasUsual(context, at) ? null : Evidence.RARE_CHARACTER;
    }

    private void addLast(SentenceContext context, CharacterRun run, int at, EvidenceSet evidence) {
        switch (ordinaryWords.fit(context, at, LONGEST_CONTEXT)) {
            case WHOLE -> evidence.add(Evidence.ORDINARY_WORD);
            case ACROSS -> evidence.add(Evidence.ORDINARY_WORD_ACROSS);
            case NONE -> {}
        }
        addPerson(context, run, at, evidence);
        if (isTransliteration(context, run.begin() - 1) || isTransliteration(context, run.end())) {
            evidence.add(Evidence.BESIDE_A_TRANSLITERATION);
        }
        if (isInterpunct(context, run.begin() - 1) || isInterpunct(context, run.end())) {
            evidence.add(Evidence.TRANSLITERATION);
        }
    }

    private Evidence character(SentenceContext context, int at, String entity, boolean inRun) {
        int character = listed.numberOf(context.character(at));
        if (!inRun && listed.has(WordList.ADJECTIVES, character)) {
            return Evidence.ADJECTIVE;
        }
        if (!meanings.isUsual(context, at, entity)) {
            return inRun ? Evidence.RARE_CHARACTER_IN_A_RUN : Evidence.RARE_CHARACTER;
        }
        if (listed.has(WordList.CLEAR, character)) {
            return Evidence.CLEAR_CHARACTER;
        }
        if (listed.has(WordList.EVERYDAY, character)) {
            return inRun ? Evidence.EVERYDAY_CHARACTER_IN_A_RUN : Evidence.EVERYDAY_CHARACTER;
        }
        return Evidence.COMMON_CHARACTER;
    }

    private static Evidence named(SentenceContext context, int at, String entity) {
        return switch (context.distance(entity, at)) {
            case HERE -> Evidence.NAMED_IN_THE_SENTENCE;
            case NEARBY -> Evidence.NAMED_NEARBY;
            case ELSEWHERE -> Evidence.NAMED_ELSEWHERE;
            case NOWHERE -> Evidence.NAMED_NOWHERE;
        };
    }

    /** Whether a character stands there alone that writes the sounds of foreign names: 阿巴查. */
    private boolean isTransliteration(SentenceContext context, int at) {
        if (at < context.begin() || at >= context.end() || context.isTaken(at)) {
            return false;
        }
        int word = context.coarse().at(at);
        int character = listed.numberOf(context.character(at));
        return context.coarse().length(word) == 1
                && listed.has(WordList.TRANSLITERATION, character)
                && !listed.has(WordList.FUNCTION_WORDS_AFTER, character)
                && !listed.has(WordList.NOUNS_OF_STATES, character)
                && !listed.has(WordList.PREPOSITIONS_BEFORE, character);
    }

    private static boolean isInterpunct(SentenceContext context, int at) {
        return at >= context.begin() && at < context.end() && INTERPUNCTS.has(context.text()[at]);
    }

    private static void addPerson(
            SentenceContext context, CharacterRun run, int at, EvidenceSet evidence) {
        int word = context.refined().at(at);
        if (!context.refined().tag(word).startsWith("nr")) {
            return;
        }
        boolean more =
                context.refined().begin(word) < run.begin()
                        || context.refined().end(word) > run.end();
        if (more) {
            evidence.add(Evidence.PERSON_NAME);
        } else {
            evidence.add(Evidence.TAGGED_AS_A_PERSON);
        }
    }
}
