package corpus.annotate;

import java.util.List;

/** Collects what speaks for and against each member of a run being a country. */
final class EvidenceCollector {
    /** Ends the tags of characters that are only parts of words: 尔/rg. */
    private static final char MORPHEME = 'g';

    /** How far before a character an ordinary word that covers it may begin. */
    private static final int LONGEST_CONTEXT = 6;

    /** What the tags of particles and their like begin with. */
    private static final CharacterSet PARTICLES = CharacterSet.of("upcvdrfm");

    private static final CharacterSet CLOSING = CharacterSet.of("”’」』》〉)）");

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

    private final ListedWords listed;
    private final CharacterMeanings meanings;
    private final WordStructure structure;
    private final PhraseMatcher ordinaryWords;
    private final CompanyEvidence company;
    private final int[] weights;

    /** The most that the last evidence can add. */
    private final int mostAtLast;

    EvidenceCollector(
            RecognitionRules rules,
            ListedWords listed,
            CharacterMeanings meanings,
            WordStructure structure,
            PhraseMatcher ordinaryWords) {
        this.listed = listed;
        this.meanings = meanings;
        this.structure = structure;
        this.ordinaryWords = ordinaryWords;
        company = new CompanyEvidence(listed, meanings);
        weights = rules.weightTable();
        mostAtLast = LAST.stream().mapToInt(each -> Math.max(0, rules.weights().get(each))).sum();
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
        addBefore(context, run, member, evidence);
        addAfter(context, run, member, evidence);
        company.addTo(evidence, context, run, member);
        if (context.hasNames()) {
            evidence.add(Evidence.AMONG_NAMES);
        }
        if (complete || evidence.weight() + mostAtLast > 0) {
            addLast(context, run, at, evidence);
        }
        return evidence;
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

    private void addBefore(
            SentenceContext context, CharacterRun run, int member, EvidenceSet evidence) {
        int begin = run.begin();
        if (isBehindAHost(context, run, member)) {
            evidence.add(
                    isLocative(context, run)
                            ? Evidence.AFTER_A_HOST
                            : Evidence.AFTER_A_POSSIBLE_HOST);
        }
        if (begin == context.begin() || !context.isWordCharacter(begin - 1)) {
            evidence.add(Evidence.AFTER_A_CLAUSE);
            return;
        }
        int beginBefore = context.beginOfWordPart(begin);
        int before = listed.numberOf(context.text(), beginBefore, begin);
        boolean single = begin - beginBefore == 1;
        if (listed.has(WordList.FREELY_BOUND, context.character(run.at(member)))
                && (listed.has(WordList.VERBS_BEFORE, before)
                        || listed.has(WordList.BINDING_VERBS, before)
                        || listed.has(WordList.TARGETS_BEFORE, before)
                        || (single && context.character(beginBefore) == '在'))) {
            evidence.add(Evidence.FREELY_BOUND);
        }
        if (context.isTaken(begin - 1)) {
            evidence.add(Evidence.AFTER_A_NAME);
        } else if (listed.has(WordList.BINDING_VERBS, before)) {
            evidence.add(Evidence.AFTER_A_BINDING_VERB);
        } else if (listed.has(WordList.VERBS_BEFORE, before)) {
            evidence.add(Evidence.AFTER_A_VERB);
        } else if (listed.has(WordList.TARGETS_BEFORE, before)) {
            evidence.add(Evidence.AFTER_A_TARGET);
        } else if (listed.has(WordList.PREPOSITIONS_BEFORE, before)) {
            evidence.add(Evidence.AFTER_A_PREPOSITION);
        } else if (listed.has(WordList.SPOILERS_BEFORE, before)) {
            evidence.add(Evidence.AFTER_A_SPOILER);
        } else if (CharacterMeanings.isNumeral(context.text()[begin - 1])) {
            evidence.add(Evidence.AFTER_A_NUMERAL);
        } else if (single && !isParticle(context, begin - 1)) {
            evidence.add(Evidence.AFTER_A_LONE_CHARACTER);
        }
    }

    private void addAfter(
            SentenceContext context, CharacterRun run, int member, EvidenceSet evidence) {
        int end = run.end();
        int afterEnd = endOfWordBehind(context, end);
        int after = listed.numberOf(context.text(), end, afterEnd);
        boolean last = member == run.size() - 1;
        if (listed.has(WordList.LAST_ONLY, after) && !last) {
            return;
        }
        if (run.size() > 1 && listed.has(WordList.JOINT_WORDS, after)) {
            evidence.add(Evidence.BEFORE_A_JOINT_WORD);
            int counted = listed.count(after);
            if (counted > 0) {
                evidence.add(
                        counted == run.size() ? Evidence.COUNTED_RIGHT : Evidence.COUNTED_WRONG);
            }
            return;
        }
        Evidence behind = behind(context, end, afterEnd, after);
        if (behind == Evidence.BEFORE_ANOTHER_NOUN && run.size() > 1) {
            evidence.add(Evidence.RUN_BEFORE_A_NOUN);
        } else if (behind == Evidence.BEFORE_A_VERB && run.size() > 1) {
            evidence.add(Evidence.RUN_BEFORE_A_VERB);
        } else if (behind == Evidence.BEFORE_A_NOUN_OF_STATES
                && evidence.has(Evidence.EVERYDAY_CHARACTER)) {
            evidence.add(Evidence.EVERYDAY_BEFORE_A_NOUN_OF_STATES);
        } else if (behind == Evidence.BEFORE_A_NOUN_OF_STATES && evidence.has(Evidence.ADJECTIVE)) {
            evidence.add(Evidence.ADJECTIVE_BEFORE_A_NOUN_OF_STATES);
        } else if (behind != null) {
            evidence.add(behind);
        }
    }

    /** What the word behind a run says, which ends at {@code afterEnd} and has a number. */
    private Evidence behind(SentenceContext context, int end, int afterEnd, int after) {
        if (end >= context.end() || !context.isWordCharacter(end)) {
            return Evidence.BEFORE_A_CLAUSE_END;
        } else if (listed.has(WordList.DERIVED_BEFORE, after)) {
            return Evidence.DERIVED;
        } else if (listed.has(WordList.SPOILERS_AFTER, after)) {
            return Evidence.BEFORE_A_SPOILER;
        } else if (listed.has(WordList.BINDING_NOUNS, after)) {
            return Evidence.BEFORE_A_BINDING_NOUN;
        } else if (listed.has(WordList.OFFICES, after)) {
            return Evidence.BEFORE_AN_OFFICE;
        } else if (listed.has(WordList.NOUNS_OF_STATES, after)) {
            return Evidence.BEFORE_A_NOUN_OF_STATES;
        } else if (listed.has(WordList.JOINT_ONLY, after)) {
            return Evidence.ALONE_BEFORE_A_JOINT_WORD;
        } else if (listed.has(WordList.FUNCTION_WORDS_AFTER, after)) {
            return Evidence.BEFORE_A_FUNCTION_WORD;
        }
        return byTag(context, end, afterEnd);
    }

    private Evidence byTag(SentenceContext context, int end, int afterEnd) {
        if (afterEnd == end) {
            return null;
        }
        String tag = context.coarse().tag(context.coarse().at(end));
        if (afterEnd - end == 1) {
            return isParticle(context, end) ? null : Evidence.BEFORE_A_LONE_CHARACTER;
        } else if (tag.startsWith("n")) {
            return isInstitution(context, end)
                    ? Evidence.BEFORE_AN_INSTITUTION
                    : Evidence.BEFORE_ANOTHER_NOUN;
        }
        return tag.startsWith("v") ? Evidence.BEFORE_A_VERB : null;
    }

    /** Whether a word, with the one behind it, ends as institutions do: 移民|部, 经济界. */
    private boolean isInstitution(SentenceContext context, int begin) {
        int word = context.coarse().at(begin);
        for (int last = word; last <= word + 1 && last < context.coarse().size(); last++) {
            int end = context.coarse().end(last);
            if (end - begin > 2
                    && end <= context.end()
                    && listed.has(WordList.INSTITUTION_ENDINGS, context.character(end - 1))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Where the word behind a run ends, or the rest of the word that the last member is the head
     * of.
     */
    private int endOfWordBehind(SentenceContext context, int end) {
        int joint = structure.endOfJointWord(context, end);
        return joint > end ? joint : context.endOfWordPart(end);
    }

    /** Whether a character is a 中 that may mean "in" what stands before it: 谈判中, 《宪章》中. */
    private boolean isBehindAHost(SentenceContext context, CharacterRun run, int member) {
        int at = run.at(member);
        if (context.text()[at] != '中'
                || member > 0
                || at == context.begin()
                || run.structure(member) == Evidence.HEAD_OF_A_WORD) {
            return false;
        }
        String tag = context.coarse().tag(context.coarse().at(at - 1));
        return isHost(tag) || CLOSING.has(context.text()[at - 1]);
    }

    /** Whether what follows needs no 中 before it: 谈判中|俄美两国, 谈判中|美方, but not 发展|中韩关系. */
    private boolean isLocative(SentenceContext context, CharacterRun run) {
        int end = run.end();
        int after = listed.numberOf(context.text(), end, endOfWordBehind(context, end));
        int counted = listed.count(after);
        return run.size() == 1
                || listed.has(WordList.LAST_ONLY, after)
                || (counted > 0 && counted == run.size() - 1);
    }

    /** A word of the user's without a tag is a noun, unless somebody says otherwise. */
    private boolean isHost(String tag) {
        return tag.isEmpty()
                || (!tag.startsWith("ns")
                        && !tag.startsWith("nr")
                        && listed.has(WordList.HOST_TAGS, tag.charAt(0)));
    }

    private static boolean isParticle(SentenceContext context, int at) {
        String tag = context.coarse().tag(context.coarse().at(at));
        return !tag.isEmpty()
                && PARTICLES.has(tag.charAt(0))
                && tag.charAt(tag.length() - 1) != MORPHEME;
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
