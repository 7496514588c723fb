package corpus.annotate;

/** What the words before and behind a run say about its members being countries. */
final class SurroundingEvidence {
    /** Ends the tags of characters that are only parts of words: 尔/rg. */
    private static final char MORPHEME = 'g';

    /** What the tags of particles and their like begin with. */
    private static final CharacterSet PARTICLES = CharacterSet.of("upcvdrfm");

    private static final CharacterSet CLOSING = CharacterSet.of("”’」』》〉)）");

    private final ListedWords listed;
    private final WordStructure structure;

    SurroundingEvidence(ListedWords listed, WordStructure structure) {
        this.listed = listed;
        this.structure = structure;
    }

    /**
     * Adds what the words around a run say about a member.
     *
     * @param evidence what the character is by itself; receives more
     * @param context the sentence
     * @param run the run
     * @param member which one
     */
    void addTo(EvidenceSet evidence, SentenceContext context, CharacterRun run, int member) {
        addBefore(context, run, member, evidence);
        addAfter(context, run, member, evidence);
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
        } else if (CandidateCharacters.isNumeral(context.text()[begin - 1])) {
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
}
