package corpus.annotate;

import java.util.EnumSet;
import java.util.Set;

/** Collects what speaks for and against each member of a run being a country. */
final class EvidenceCollector {
    /** Ends the tags of characters that are only parts of words: 尔/rg. */
    private static final String MORPHEME = "g";

    /** How far before a character an ordinary word that covers it may begin. */
    private static final int LONGEST_CONTEXT = 6;

    private static final Set<String> PARTICLES = Set.of("u", "p", "c", "v", "d", "r", "f", "m");

    private static final String CLOSING = "”’」』》〉)）";

    private static final String INTERPUNCTS = "·•‧・";

    private final RecognitionRules rules;
    private final CharacterMeanings meanings;
    private final WordStructure structure;
    private final PhraseMatcher ordinaryWords;
    private final CompanyEvidence company;

    EvidenceCollector(
            RecognitionRules rules,
            CharacterMeanings meanings,
            WordStructure structure,
            PhraseMatcher ordinaryWords) {
        this.rules = rules;
        this.meanings = meanings;
        this.structure = structure;
        this.ordinaryWords = ordinaryWords;
        company = new CompanyEvidence(rules, meanings);
    }

    /**
     * The evidence about a member of a run.
     *
     * @param context its sentence
     * @param run the run
     * @param member which one
     * @param entity the id of the entity that it would mean
     */
    Set<Evidence> collect(SentenceContext context, CharacterRun run, int member, String entity) {
        int at = run.at(member);
        Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
        evidence.add(character(context, at, entity, run.size() > 1));
        evidence.add(structure.of(context, at));
        evidence.add(named(context, at, entity));
        if (evidence.contains(Evidence.LISTED_WORD)) {
            return evidence;
        }
        addBefore(context, run, member, evidence);
        addAfter(context, run, member, evidence);
        company.addTo(evidence, context, run, member, entity);
        if (context.hasNames()) {
            evidence.add(Evidence.AMONG_NAMES);
        }
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
        return evidence;
    }

    private Evidence character(SentenceContext context, int at, String entity, boolean inRun) {
        String character = context.character(at);
        if (!inRun && rules.has(WordList.ADJECTIVES, character)) {
            return Evidence.ADJECTIVE;
        }
        if (!meanings.isUsual(context, at, entity)) {
            return inRun ? Evidence.RARE_CHARACTER_IN_A_RUN : Evidence.RARE_CHARACTER;
        }
        if (rules.has(WordList.CLEAR, character)) {
            return Evidence.CLEAR_CHARACTER;
        }
        if (rules.has(WordList.EVERYDAY, character)) {
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
            SentenceContext context, CharacterRun run, int member, Set<Evidence> evidence) {
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
        String before = context.wordPartBefore(begin);
        if (rules.has(WordList.FREELY_BOUND, context.character(run.at(member)))
                && (rules.has(WordList.VERBS_BEFORE, before)
                        || rules.has(WordList.BINDING_VERBS, before)
                        || rules.has(WordList.TARGETS_BEFORE, before)
                        || before.equals("在"))) {
            evidence.add(Evidence.FREELY_BOUND);
        }
        if (context.isTaken(begin - 1)) {
            evidence.add(Evidence.AFTER_A_NAME);
        } else if (rules.has(WordList.BINDING_VERBS, before)) {
            evidence.add(Evidence.AFTER_A_BINDING_VERB);
        } else if (rules.has(WordList.VERBS_BEFORE, before)) {
            evidence.add(Evidence.AFTER_A_VERB);
        } else if (rules.has(WordList.TARGETS_BEFORE, before)) {
            evidence.add(Evidence.AFTER_A_TARGET);
        } else if (rules.has(WordList.PREPOSITIONS_BEFORE, before)) {
            evidence.add(Evidence.AFTER_A_PREPOSITION);
        } else if (rules.has(WordList.SPOILERS_BEFORE, before)) {
            evidence.add(Evidence.AFTER_A_SPOILER);
        } else if (CharacterMeanings.isNumeral(context.text()[begin - 1])) {
            evidence.add(Evidence.AFTER_A_NUMERAL);
        } else if (before.length() == 1 && !isParticle(context, begin - 1)) {
            evidence.add(Evidence.AFTER_A_LONE_CHARACTER);
        }
    }

    private void addAfter(
            SentenceContext context, CharacterRun run, int member, Set<Evidence> evidence) {
        String after = wordBehind(context, run.end());
        boolean last = member == run.size() - 1;
        if (rules.has(WordList.LAST_ONLY, after) && !last) {
            return;
        }
        if (run.size() > 1 && rules.has(WordList.JOINT_WORDS, after)) {
            evidence.add(Evidence.BEFORE_A_JOINT_WORD);
            Integer counted = rules.counts().get(after);
            if (counted != null) {
                evidence.add(
                        counted == run.size() ? Evidence.COUNTED_RIGHT : Evidence.COUNTED_WRONG);
            }
            return;
        }
        Evidence behind = behind(context, run.end(), after);
        if (behind == Evidence.BEFORE_ANOTHER_NOUN && run.size() > 1) {
            evidence.add(Evidence.RUN_BEFORE_A_NOUN);
        } else if (behind == Evidence.BEFORE_A_VERB && run.size() > 1) {
            evidence.add(Evidence.RUN_BEFORE_A_VERB);
        } else if (behind == Evidence.BEFORE_A_NOUN_OF_STATES
                && evidence.contains(Evidence.EVERYDAY_CHARACTER)) {
            evidence.add(Evidence.EVERYDAY_BEFORE_A_NOUN_OF_STATES);
        } else if (behind == Evidence.BEFORE_A_NOUN_OF_STATES
                && evidence.contains(Evidence.ADJECTIVE)) {
            evidence.add(Evidence.ADJECTIVE_BEFORE_A_NOUN_OF_STATES);
        } else if (behind != null) {
            evidence.add(behind);
        }
    }

    private Evidence behind(SentenceContext context, int end, String after) {
        if (end >= context.end() || !context.isWordCharacter(end)) {
            return Evidence.BEFORE_A_CLAUSE_END;
        } else if (rules.has(WordList.DERIVED_BEFORE, after)) {
            return Evidence.DERIVED;
        } else if (rules.has(WordList.SPOILERS_AFTER, after)) {
            return Evidence.BEFORE_A_SPOILER;
        } else if (rules.has(WordList.BINDING_NOUNS, after)) {
            return Evidence.BEFORE_A_BINDING_NOUN;
        } else if (rules.has(WordList.OFFICES, after)) {
            return Evidence.BEFORE_AN_OFFICE;
        } else if (rules.has(WordList.NOUNS_OF_STATES, after)) {
            return Evidence.BEFORE_A_NOUN_OF_STATES;
        } else if (rules.has(WordList.JOINT_ONLY, after)) {
            return Evidence.ALONE_BEFORE_A_JOINT_WORD;
        } else if (rules.has(WordList.FUNCTION_WORDS_AFTER, after)) {
            return Evidence.BEFORE_A_FUNCTION_WORD;
        }
        return byTag(context, end, after);
    }

    private Evidence byTag(SentenceContext context, int end, String after) {
        if (after.isEmpty()) {
            return null;
        }
        String tag = context.coarse().tag(context.coarse().at(end));
        if (after.length() == 1) {
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
                    && rules.has(WordList.INSTITUTION_ENDINGS, context.character(end - 1))) {
                return true;
            }
        }
        return false;
    }

    /** The word behind a run, or the rest of the word that the last member is the head of. */
    private String wordBehind(SentenceContext context, int end) {
        String joint = structure.jointWordAt(context, end);
        return joint.isEmpty() ? context.wordPartAfter(end) : joint;
    }

    /** Whether a character is a 中 that may mean "in" what stands before it: 谈判中, 《宪章》中. */
    private boolean isBehindAHost(SentenceContext context, CharacterRun run, int member) {
        int at = run.at(member);
        if (context.text()[at] != '中'
                || member > 0
                || at == context.begin()
                || structure.of(context, at) == Evidence.HEAD_OF_A_WORD) {
            return false;
        }
        String tag = context.coarse().tag(context.coarse().at(at - 1));
        return isHost(tag) || CLOSING.indexOf(context.text()[at - 1]) >= 0;
    }

    /** Whether what follows needs no 中 before it: 谈判中|俄美两国, 谈判中|美方, but not 发展|中韩关系. */
    private boolean isLocative(SentenceContext context, CharacterRun run) {
        String after = wordBehind(context, run.end());
        Integer counted = rules.counts().get(after);
        return run.size() == 1
                || rules.has(WordList.LAST_ONLY, after)
                || (counted != null && counted == run.size() - 1);
    }

    /** A word of the user's without a tag is a noun, unless somebody says otherwise. */
    private boolean isHost(String tag) {
        return tag.isEmpty()
                || (!tag.startsWith("ns")
                        && !tag.startsWith("nr")
                        && rules.has(WordList.HOST_TAGS, tag.substring(0, 1)));
    }

    private static boolean isParticle(SentenceContext context, int at) {
        String tag = context.coarse().tag(context.coarse().at(at));
        return !tag.isEmpty() && PARTICLES.contains(tag.substring(0, 1)) && !tag.endsWith(MORPHEME);
    }

    /** Whether a character stands there alone that writes the sounds of foreign names: 阿巴查. */
    private boolean isTransliteration(SentenceContext context, int at) {
        if (at < context.begin() || at >= context.end() || context.isTaken(at)) {
            return false;
        }
        int word = context.coarse().at(at);
        String character = context.character(at);
        return context.coarse().length(word) == 1
                && rules.has(WordList.TRANSLITERATION, character)
                && !rules.has(WordList.FUNCTION_WORDS_AFTER, character)
                && !rules.has(WordList.NOUNS_OF_STATES, character)
                && !rules.has(WordList.PREPOSITIONS_BEFORE, character);
    }

    private static boolean isInterpunct(SentenceContext context, int at) {
        return at >= context.begin()
                && at < context.end()
                && INTERPUNCTS.indexOf(context.text()[at]) >= 0;
    }

    private static void addPerson(
            SentenceContext context, CharacterRun run, int at, Set<Evidence> evidence) {
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
