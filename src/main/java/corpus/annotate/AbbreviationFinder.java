package corpus.annotate;

import corpus.segment.Segmenter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Decides which single characters of a sentence stand for countries: 俄 and 哈 in 俄哈关系, 美 in 驻美, and
 * no country in 加强 or 其中. Each candidate is judged by the sum of what speaks for and against it;
 * {@link RecognitionRules} has the weights.
 */
final class AbbreviationFinder {
    /** From this weight on, in decibans, there is little doubt. */
    private static final int SURE = 10;

    private final ListedWords listed;
    private final CharacterTable<List<RecognitionRules.Reading>> readings;
    private final CandidateCharacters candidates;
    private final CharacterMeanings meanings;
    private final WordStructure structure;
    private final EvidenceCollector evidence;

    AbbreviationFinder(
            NameBook book,
            RecognitionRules rules,
            PhraseMatcher ordinaryWords,
            Segmenter dictionary) {
        listed = new ListedWords(rules);
        readings = new CharacterTable<>(readings(rules));
        candidates = new CandidateCharacters(book, rules);
        meanings = new CharacterMeanings(book, rules, listed);
        structure = new WordStructure(rules, listed, candidates, meanings, dictionary);
        evidence =
                new EvidenceCollector(
                        rules, listed, candidates, meanings, structure, ordinaryWords);
    }

    private static Map<Character, List<RecognitionRules.Reading>> readings(RecognitionRules rules) {
        Map<Character, List<RecognitionRules.Reading>> readings = new HashMap<>();
        for (RecognitionRules.Reading reading : rules.readings()) {
            readings.computeIfAbsent(reading.text().charAt(0), c -> new ArrayList<>()).add(reading);
        }
        return readings;
    }

    /** The one-character names of a sentence, in order. */
    static List<ShortMention> mentions(List<Decision> decisions) {
        if (decisions.isEmpty()) {
            return List.of();
        }
        List<ShortMention> mentions = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            Decision decision = decisions.get(i);
            if (decision.accepted()) {
                boolean joint = isJoined(decisions, i, -1) || isJoined(decisions, i, 1);
                mentions.add(
                        new ShortMention(
                                decision.begin(),
                                decision.end(),
                                decision.entity(),
                                joint ? decision.jointBegin() : -1));
            }
        }
        return mentions;
    }

    /** Whether the neighbour in a joint abbreviation is a country as well, or a continent. */
    private static boolean isJoined(List<Decision> decisions, int index, int step) {
        Decision decision = decisions.get(index);
        if (decision.evidence().has(Evidence.BESIDE_A_CONTINENT)) {
            return true;
        }
        int other = index + step;
        return other >= 0
                && other < decisions.size()
                && decision.jointBegin() >= 0
                && decisions.get(other).accepted()
                && decisions.get(other).begin() == decision.begin() + step
                && decisions.get(other).jointBegin() == decision.jointBegin();
    }

    /**
     * What was decided about each candidate of a sentence, in order.
     *
     * @param context the sentence
     * @param insideAWord hears the places of characters that are part of an ordinary word; null if
     *     nobody wants to know why anything was decided: then evidence that can change nothing is
     *     not looked for
     */
    List<Decision> decide(SentenceContext context, IntConsumer insideAWord) {
        int at = candidates.next(context, context.begin());
        if (at == context.end()) {
            return List.of();
        }
        List<Decision> decisions = new ArrayList<>();
        while (at < context.end()) {
            at = candidates.next(context, decideAt(context, at, insideAWord, decisions));
        }
        return decisions.isEmpty() ? decisions : withoutFalsePairs(amongSureOnes(decisions));
    }

    /**
     * Decides about a candidate and those that follow it in one run.
     *
     * @return where to go on
     */
    private int decideAt(
            SentenceContext context, int at, IntConsumer insideAWord, List<Decision> decisions) {
        Evidence place = structure.of(context, at);
        if (place == null) {
            if (insideAWord != null) {
                insideAWord.accept(at);
            }
            return at + 1;
        }
        Decision reading = reading(context, at);
        if (reading != null) {
            decisions.add(reading);
            return reading.end();
        }
        CharacterRun all = run(context, at, place);
        if (insideAWord == null && evidence.isHopeless(context, all)) {
            return all.end();
        }
        for (CharacterRun run : resolvable(context, all)) {
            for (int member = 0; member < run.size(); member++) {
                Decision decision = decide(context, run, member, insideAWord != null);
                if (decision != null) {
                    decisions.add(decision);
                }
            }
        }
        return all.end();
    }

    /** The same decisions; a pair that is often named together is none if one half is refused. */
    private static List<Decision> withoutFalsePairs(List<Decision> decisions) {
        List<Decision> all = new ArrayList<>(decisions.size());
        for (int i = 0; i < decisions.size(); i++) {
            Decision decision = decisions.get(i);
            boolean falsePair =
                    decision.accepted()
                            && decision.evidence().has(Evidence.KNOWN_PAIR)
                            && !isJoined(decisions, i, -1)
                            && !isJoined(decisions, i, 1);
            all.add(
                    falsePair
                            ? decision.on(decision.evidence().without(Evidence.KNOWN_PAIR))
                            : decision);
        }
        return all;
    }

    /**
     * The same decisions, where those about which there is little doubt speak for the others of the
     * sentence.
     */
    private static List<Decision> amongSureOnes(List<Decision> decisions) {
        List<Decision> all = new ArrayList<>(decisions.size());
        for (Decision decision : decisions) {
            boolean among = !decision.evidence().isEmpty() && isAmongSureOnes(decision, decisions);
            all.add(
                    among
                            ? decision.on(decision.evidence().with(Evidence.AMONG_SURE_ONES))
                            : decision);
        }
        return all;
    }

    private static boolean isAmongSureOnes(Decision decision, List<Decision> all) {
        for (Decision other : all) {
            if (other.weight() >= SURE
                    && !isInOneRun(other, decision)
                    && other.begin() != decision.begin()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInOneRun(Decision one, Decision other) {
        return one.jointBegin() >= 0 && one.jointBegin() == other.jointBegin();
    }

    /** The string with two readings at a place, if it means an entity; null if not. */
    private Decision reading(SentenceContext context, int at) {
        List<RecognitionRules.Reading> possible = readings.get(context.character(at));
        if (possible == null) {
            return null;
        }
        for (RecognitionRules.Reading reading : possible) {
            int end = at + reading.text().length();
            boolean ends = end >= context.end() || !candidates.isAt(context, end);
            if (ends
                    && context.isAt(at, reading.text())
                    && (isFollowed(context, end, reading.ifFollowed())
                            || (context.isIntroduced(reading.entity())
                                    && !isFollowed(context, end, reading.unlessFollowed())))) {
                return new Decision(at, end, reading.entity(), EvidenceSet.NONE, 1, -1);
            }
        }
        return null;
    }

    private static boolean isFollowed(SentenceContext context, int at, Set<String> words) {
        for (String word : words) {
            if (context.isAt(at, word)) {
                return true;
            }
        }
        return false;
    }

    /** The run that begins at a place; it ends before a character comes a second time. */
    private CharacterRun run(SentenceContext context, int begin, Evidence structureOfFirst) {
        CharacterRun run = new CharacterRun();
        Evidence place = structureOfFirst;
        int next = begin;
        while (place != null && !has(context, run, context.character(next))) {
            run.add(next, place);
            next++;
            if (next < context.end() && listed.has(WordList.SEPARATORS, context.character(next))) {
                next++;
            }
            place =
                    next < context.end() && candidates.isAt(context, next)
                            ? structure.of(context, next)
                            : null;
        }
        return run;
    }

    /** The parts of a run between the members that can't be told whom they mean, each resolved. */
    private List<CharacterRun> resolvable(SentenceContext context, CharacterRun all) {
        meanings.resolve(context, all);
        List<CharacterRun> parts = new ArrayList<>();
        CharacterRun part = new CharacterRun();
        for (int member = 0; member < all.size(); member++) {
            if (candidates.isContinent(context, all.at(member)) || !all.entity(member).isEmpty()) {
                part.add(all.at(member), all.structure(member));
            } else if (part.size() > 0) {
                parts.add(part);
                part = new CharacterRun();
            }
        }
        if (part.size() == all.size()) {
            return List.of(all);
        } else if (part.size() > 0) {
            parts.add(part);
        }
        for (CharacterRun each : parts) {
            meanings.resolve(context, each);
        }
        return parts;
    }

    private static boolean has(SentenceContext context, CharacterRun run, char c) {
        for (int member = 0; member < run.size(); member++) {
            if (context.text()[run.at(member)] == c) {
                return true;
            }
        }
        return false;
    }

    /** What is decided about a member of a run; null if there is nothing to decide. */
    private Decision decide(
            SentenceContext context, CharacterRun run, int member, boolean complete) {
        int at = run.at(member);
        String entity = run.entity(member);
        if (entity.isEmpty() || meanings.isHidden(context, at, entity)) {
            return null;
        }
        EvidenceSet collected = evidence.collect(context, run, member, complete);
        return new Decision(
                at, at + 1, entity, collected, collected.weight(), run.jointBegin(member));
    }
}
