package corpus.annotate;

import corpus.segment.Segmenter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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

    private final RecognitionRules rules;
    private final CharacterMeanings meanings;
    private final WordStructure structure;
    private final EvidenceCollector evidence;

    AbbreviationFinder(
            NameBook book,
            RecognitionRules rules,
            PhraseMatcher ordinaryWords,
            Segmenter dictionary) {
        this.rules = rules;
        meanings = new CharacterMeanings(book, rules);
        structure = new WordStructure(rules, meanings, dictionary);
        evidence = new EvidenceCollector(rules, meanings, structure, ordinaryWords);
    }

    /** The one-character names of a sentence, in order. */
    static List<ShortMention> mentions(List<Decision> decisions) {
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
        if (decision.evidence().contains(Evidence.BESIDE_A_CONTINENT)) {
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
     * @param insideAWord hears the places of characters that are part of an ordinary word
     */
    List<Decision> decide(SentenceContext context, IntConsumer insideAWord) {
        List<Decision> decisions = new ArrayList<>();
        for (int at = context.begin(); at < context.end(); ) {
            if (!meanings.isCandidate(context, at)) {
                at++;
                continue;
            }
            if (structure.of(context, at) == null) {
                insideAWord.accept(at++);
                continue;
            }
            Optional<Decision> reading = reading(context, at);
            if (reading.isPresent()) {
                decisions.add(reading.get());
                at = reading.get().end();
                continue;
            }
            CharacterRun all = run(context, at);
            for (CharacterRun run : resolvable(context, all)) {
                for (int member = 0; member < run.size(); member++) {
                    decide(context, run, member).ifPresent(decisions::add);
                }
            }
            at = all.end();
        }
        return withoutFalsePairs(amongSureOnes(decisions));
    }

    /** The same decisions; a pair that is often named together is none if one half is refused. */
    private List<Decision> withoutFalsePairs(List<Decision> decisions) {
        List<Decision> all = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            Decision decision = decisions.get(i);
            boolean falsePair =
                    decision.accepted()
                            && decision.evidence().contains(Evidence.KNOWN_PAIR)
                            && !isJoined(decisions, i, -1)
                            && !isJoined(decisions, i, 1);
            all.add(falsePair ? with(decision, Evidence.KNOWN_PAIR, false) : decision);
        }
        return all;
    }

    /** A decision with one more piece of evidence, or one less. */
    private Decision with(Decision decision, Evidence piece, boolean present) {
        Set<Evidence> evidence = EnumSet.copyOf(decision.evidence());
        if (present) {
            evidence.add(piece);
        } else {
            evidence.remove(piece);
        }
        return new Decision(
                decision.begin(),
                decision.end(),
                decision.entity(),
                evidence,
                rules.weightOf(evidence),
                decision.jointBegin());
    }

    /**
     * The same decisions, where those about which there is little doubt speak for the others of the
     * sentence.
     */
    private List<Decision> amongSureOnes(List<Decision> decisions) {
        List<Decision> all = new ArrayList<>();
        for (Decision decision : decisions) {
            boolean among =
                    decisions.stream()
                            .anyMatch(
                                    other ->
                                            other.weight() >= SURE
                                                    && !isInOneRun(other, decision)
                                                    && other.begin() != decision.begin());
            all.add(
                    among && !decision.evidence().isEmpty()
                            ? with(decision, Evidence.AMONG_SURE_ONES, true)
                            : decision);
        }
        return all;
    }

    private static boolean isInOneRun(Decision one, Decision other) {
        return one.jointBegin() >= 0 && one.jointBegin() == other.jointBegin();
    }

    private boolean isMember(SentenceContext context, int at) {
        return at < context.end()
                && meanings.isCandidate(context, at)
                && structure.of(context, at) != null;
    }

    private Optional<Decision> reading(SentenceContext context, int at) {
        for (RecognitionRules.Reading reading : rules.readings()) {
            int end = at + reading.text().length();
            boolean ends = end >= context.end() || !meanings.isCandidate(context, end);
            if (ends
                    && context.isAt(at, reading.text())
                    && (isFollowed(context, end, reading.ifFollowed())
                            || (context.isIntroduced(reading.entity())
                                    && !isFollowed(context, end, reading.unlessFollowed())))) {
                return Optional.of(
                        new Decision(at, end, reading.entity(), Decision.NO_EVIDENCE, 1, -1));
            }
        }
        return Optional.empty();
    }

    private static boolean isFollowed(SentenceContext context, int at, Set<String> words) {
        return words.stream().anyMatch(word -> context.isAt(at, word));
    }

    /** The run that begins at a place; it ends before a character comes a second time. */
    private CharacterRun run(SentenceContext context, int begin) {
        CharacterRun run = new CharacterRun();
        run.add(begin);
        while (true) {
            int next = run.end();
            if (next < context.end() && rules.has(WordList.SEPARATORS, context.character(next))) {
                next++;
            }
            if (!isMember(context, next) || has(context, run, context.text()[next])) {
                return run;
            }
            run.add(next);
        }
    }

    /** The parts of a run between the members that can't be told whom they mean. */
    private List<CharacterRun> resolvable(SentenceContext context, CharacterRun all) {
        List<CharacterRun> parts = new ArrayList<>();
        CharacterRun part = new CharacterRun();
        for (int member = 0; member < all.size(); member++) {
            int at = all.at(member);
            if (meanings.isContinent(context, at)
                    || !meanings.resolve(context, at, all).isEmpty()) {
                part.add(at);
            } else if (part.size() > 0) {
                parts.add(part);
                part = new CharacterRun();
            }
        }
        if (part.size() > 0) {
            parts.add(part);
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

    private Optional<Decision> decide(SentenceContext context, CharacterRun run, int member) {
        int at = run.at(member);
        String entity = meanings.resolve(context, at, run);
        if (entity.isEmpty() || meanings.isHidden(context, at, entity)) {
            return Optional.empty();
        }
        Set<Evidence> collected = evidence.collect(context, run, member, entity);
        return Optional.of(
                new Decision(
                        at,
                        at + 1,
                        entity,
                        collected,
                        rules.weightOf(collected),
                        run.jointBegin(member)));
    }
}
