package corpus.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which single characters of a sentence stand for countries, with the words around them as
 * evidence: 俄 and 哈 in 俄哈关系, 美 in 驻美, and no country in 加强 or 其中. The lists are in {@link
 * RecognitionRules}.
 */
final class AbbreviationFinder {
    /** Ends the tags of characters that are only parts of words: 尔/rg. */
    private static final String MORPHEME = "g";

    private static final Set<String> PARTICLES = Set.of("u", "p", "c", "v", "d", "r", "f", "m");

    private final RecognitionRules rules;
    private final CharacterEvidence evidence;

    AbbreviationFinder(NameBook book, RecognitionRules rules, NameIndex<Boolean> ordinaryWords) {
        this.rules = rules;
        evidence = new CharacterEvidence(book, rules, ordinaryWords);
    }

    /** The one-character names of a sentence, in order. */
    List<ShortMention> find(SentenceContext context) {
        List<ShortMention> found = new ArrayList<>();
        for (int at = context.begin(); at < context.end(); ) {
            if (!evidence.isCandidate(context, at)) {
                at++;
                continue;
            }
            Optional<ShortMention> reading = reading(context, at);
            if (reading.isPresent()) {
                found.add(reading.get());
                at = reading.get().end();
                continue;
            }
            List<ShortMention> list = list(context, at);
            if (!list.isEmpty()) {
                found.addAll(list);
                at = list.get(list.size() - 1).end();
                continue;
            }
            int runEnd = runEnd(context, at);
            if (runEnd - at >= 2) {
                List<ShortMention> joint = joint(context, at, runEnd);
                if (!joint.isEmpty()) {
                    found.addAll(joint);
                    at = runEnd;
                    continue;
                }
            }
            alone(context, at).ifPresent(found::add);
            at++;
        }
        return found;
    }

    private Optional<ShortMention> reading(SentenceContext context, int at) {
        for (RecognitionRules.Reading reading : rules.readings()) {
            int end = at + reading.text().length();
            boolean ends = end >= context.end() || !evidence.isCandidate(context, end);
            if (end <= context.end()
                    && ends
                    && reading.text().contentEquals(new String(context.text(), at, end - at))
                    && context.isIntroduced(reading.entity())
                    && reading.unlessFollowed().stream().noneMatch(w -> context.isAt(end, w))) {
                return Optional.of(new ShortMention(at, end, reading.entity(), -1));
            }
        }
        return Optional.empty();
    }

    /** The members of a list of single characters (英、美、加、德等多国), if one begins here. */
    private List<ShortMention> list(SentenceContext context, int begin) {
        List<ShortMention> members = new ArrayList<>();
        int at = begin;
        boolean goesOn = context.coarse().beginsAt(begin);
        while (goesOn && at < context.end() && evidence.isCandidate(context, at)) {
            String entity = evidence.resolve(context, at, at, at + 1);
            if (entity.isEmpty()) {
                break;
            }
            members.add(new ShortMention(at, at + 1, entity, -1));
            at++;
            goesOn =
                    at < context.end()
                            && rules.separators().contains(String.valueOf(context.text()[at]));
            at += goesOn ? 1 : 0;
        }
        int end = at;
        boolean followed =
                !goesOn && rules.listsBefore().stream().anyMatch(w -> context.isAt(end, w));
        boolean ends = !goesOn && !context.isWordCharacter(end);
        boolean clear =
                members.stream()
                        .noneMatch(m -> rules.doubtful().contains(context.character(m.begin())));
        boolean isList =
                members.size() > 2 ? ends || followed : clear && members.size() == 2 && followed;
        return isList ? members : List.of();
    }

    /**
     * Where a run of characters ends that are each a word, or words, made of abbreviations alone.
     */
    private int runEnd(SentenceContext context, int begin) {
        int at = begin;
        while (at < context.end()) {
            int word = context.coarse().at(at);
            boolean followed = !evidence.pluralAfter(context, at + 1).isEmpty();
            int wordEnd = followed ? at + 1 : context.coarse().end(word);
            boolean whole = context.coarse().begin(word) == at;
            boolean several = wordEnd - at > 1;
            if (!whole
                    || (several && !rules.jointTags().contains(context.coarse().tag(word)))
                    || (!followed && evidence.inOrdinaryWord(context, at))
                    || !allCandidates(context, at, wordEnd)) {
                break;
            }
            at = wordEnd;
            // At once, so that a line of nothing but 中俄中俄 is not gone through from each place.
            if (hasRepetition(context.text(), begin, at)) {
                return begin;
            }
        }
        boolean bindsLast =
                at - begin == 2
                        && rules.singleBefore().contains(context.wordAfter(at))
                        && evidence.pluralAfter(context, at).isEmpty();
        return bindsLast ? begin : at;
    }

    private boolean allCandidates(SentenceContext context, int begin, int end) {
        for (int at = begin; at < end; at++) {
            if (!evidence.isCandidate(context, at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasRepetition(char[] text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            for (int j = i + 1; j < end; j++) {
                if (text[i] == text[j]) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The members of a run, if it is a joint abbreviation; otherwise none. */
    private List<ShortMention> joint(SentenceContext context, int begin, int end) {
        String plural = evidence.pluralAfter(context, end);
        String after = plural.isEmpty() ? context.wordAfter(end) : plural;
        boolean followed = rules.jointBefore().contains(after);
        List<ShortMention> members = new ArrayList<>();
        boolean firm = context.coarse().length(context.coarse().at(begin)) > 1;
        boolean doubtful = false;
        int partners = 0;
        int introduced = 0;
        for (int at = begin; at < end; at++) {
            char c = context.text()[at];
            String character = String.valueOf(c);
            String entity = evidence.resolve(context, at, begin, end);
            if (evidence.isHidden(context, at, entity)) {
                return List.of();
            }
            if (entity.isEmpty()) {
                boolean partner =
                        rules.partners().contains(character)
                                || (followed && rules.partnersIfFollowed().contains(character));
                if (!partner) {
                    return List.of();
                }
                partners++;
                continue;
            }
            introduced += context.isIntroduced(entity) ? 1 : 0;
            firm |= rules.free().contains(character);
            doubtful |=
                    rules.doubtful().contains(character) || !evidence.isUsual(context, at, entity);
            members.add(new ShortMention(at, at + 1, entity, begin));
        }
        if (members.isEmpty()) {
            return List.of();
        }
        Integer counted = rules.jointCounts().get(after);
        if (counted != null
                && counted == members.size() - 1
                && CharacterEvidence.isLocative(context, begin)) {
            return members.subList(1, members.size());
        }
        boolean known = introduced == members.size();
        boolean longRun = members.size() + partners > 2 && introduced > 0;
        boolean likely =
                (known || evidence.inCompany(context, begin, end))
                        && (longRun || !doubtful || isBesideClauseEnd(context, begin));
        boolean accepted = followed || (firm && introduced > 0) || likely;
        boolean beyondDoubt = followed || (firm && known);
        return accepted && (beyondDoubt || !CharacterEvidence.inPersonName(context, begin, end))
                ? members
                : List.of();
    }

    /** Whether a clause begins here: a title or a sentence that opens with a joint abbreviation. */
    private static boolean isBesideClauseEnd(SentenceContext context, int begin) {
        return begin == context.begin()
                || CharacterClass.of(context.text()[begin - 1]) == CharacterClass.OTHER
                || CharacterClass.of(context.text()[begin - 1]) == CharacterClass.SPACE;
    }

    private Optional<ShortMention> alone(SentenceContext context, int at) {
        int word = context.coarse().at(at);
        boolean whole =
                context.coarse().length(word) == 1
                        || (context.coarse().begin(word) == at
                                && rules.beginsBehind().stream()
                                        .anyMatch(w -> context.isAt(at + 1, w)));
        boolean country = whole ? isCountryAlone(context, at) : isCountryInWord(context, at, word);
        if (!country
                || (context.coarse().length(word) == 1 && evidence.inOrdinaryWord(context, at))) {
            return Optional.empty();
        }
        String entity = evidence.resolve(context, at, at, at + 1);
        return entity.isEmpty() || evidence.isHidden(context, at, entity)
                ? Optional.empty()
                : Optional.of(new ShortMention(at, at + 1, entity, -1));
    }

    /** 访华, 日方, 抗美援朝: words of the dictionary that hold a country. */
    private boolean isCountryInWord(SentenceContext context, int at, int word) {
        String whole = context.word(word);
        Set<String> compound = rules.compounds().get(whole);
        if (compound != null) {
            return compound.contains(String.valueOf(context.text()[at]));
        }
        int inside = at - context.coarse().begin(word);
        String before = whole.substring(0, inside);
        String after = whole.substring(inside + 1);
        if (after.isEmpty()) {
            // 留意 and 来日 are words; only for a few verbs is what follows hardly anything else.
            boolean always = rules.freelyBound().contains(context.character(at));
            return rules.compoundVerbs().contains(before)
                    || (always && (rules.verbsBefore().contains(before) || before.equals("在")));
        }
        return before.isEmpty() && binds(context, at, after) && !isDerived(after);
    }

    /** Whether a word behind a character makes it a country. */
    private boolean binds(SentenceContext context, int at, String after) {
        String character = context.character(at);
        if (rules.neverBefore().contains(character)) {
            return false;
        }
        return rules.doubtful().contains(character)
                ? rules.bindsDoubtful().contains(after)
                : rules.nounsAfter().contains(after);
    }

    /**
     * Whether the words on both sides leave a character alone: an unlisted single character beside
     * it makes it a part of a name that the dictionary lacks (隆美尔).
     */
    private boolean standsFree(SentenceContext context, int at, String before, String after) {
        boolean right =
                after.length() != 1
                        || !context.isWordCharacter(at + 1)
                        || rules.wordsAfter().contains(after)
                        || rules.nounsAfter().contains(after)
                        || rules.jointBefore().contains(after)
                        || rules.verbsBefore().contains(after)
                        || isParticle(context, at + 1);
        boolean left =
                before.length() != 1
                        || !context.isWordCharacter(at - 1)
                        || rules.prepositionsBefore().contains(before)
                        || rules.verbsBefore().contains(before)
                        || isParticle(context, at - 1);
        return left && right;
    }

    private static boolean isParticle(SentenceContext context, int at) {
        String tag = context.coarse().tag(context.coarse().at(at));
        return PARTICLES.contains(tag.substring(0, 1)) && !tag.endsWith(MORPHEME);
    }

    private boolean isCountryAlone(SentenceContext context, int at) {
        String character = String.valueOf(context.text()[at]);
        String before = context.wordBefore(at);
        String after = context.wordAfter(at + 1);
        String entity = evidence.resolve(context, at, at, at + 1);
        boolean introduced = context.isIntroduced(entity);
        if (entity.isEmpty()
                || isDerived(after)
                || rules.spoilersBefore().contains(before)
                || rules.spoilersAfter().contains(after)
                || (CharacterEvidence.inPersonName(context, at, at + 1)
                        && !introduced
                        && !rules.singleBefore().contains(after))) {
            return false;
        }
        boolean bound =
                rules.verbsBefore().contains(before)
                        || (binds(context, at, after) && !endsInDigit(before));
        if (rules.free().contains(character) && introduced) {
            String tag = context.coarse().tag(context.coarse().at(at));
            return bound
                    || (rules.jointTags().contains(tag) && standsFree(context, at, before, after));
        }
        boolean beside =
                rules.prepositionsBefore().contains(before) || rules.wordsAfter().contains(after);
        if (rules.unmistakable().contains(character) && beside) {
            return true;
        }
        boolean target =
                rules.targetsBefore().contains(before)
                        && !after.equals("的")
                        && evidence.isUsual(context, at, entity)
                        && standsFree(context, at, before, after);
        // 在华投资, 在华利益: whatever follows, who is there is in China.
        boolean resident = rules.freelyBound().contains(character) && before.equals("在");
        boolean unmistakable =
                rules.verbsBefore().contains(before)
                        || rules.freelyBound().contains(character)
                        || (rules.officesAfter().contains(after) && binds(context, at, after))
                        || after.equals("方");
        return (bound || target || resident)
                && (introduced || unmistakable)
                && !CharacterEvidence.isLocative(context, at);
    }

    private boolean isDerived(String after) {
        return rules.derivedBefore().contains(after);
    }

    private static boolean endsInDigit(String word) {
        return !word.isEmpty()
                && CharacterClass.of(word.charAt(word.length() - 1)) == CharacterClass.DIGIT;
    }
}
