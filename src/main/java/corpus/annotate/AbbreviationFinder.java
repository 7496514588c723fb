package corpus.annotate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which single characters of a sentence stand for countries: 俄 and 哈 in 俄哈关系, 美 in 驻美, and
 * no country in 加强 or 其中. Each candidate is judged by the sum of what speaks for and against it;
 * {@link RecognitionRules} has the weights.
 */
final class AbbreviationFinder {
    private final RecognitionRules rules;
    private final CharacterMeanings meanings;
    private final WordStructure structure;
    private final EvidenceCollector evidence;

    AbbreviationFinder(
            NameBook book,
            RecognitionRules rules,
            Collection<String> ordinaryWords,
            Segmenter dictionary) {
        this.rules = rules;
        meanings = new CharacterMeanings(book, rules);
        structure = new WordStructure(rules, meanings, dictionary);
        evidence =
                new EvidenceCollector(rules, meanings, structure, new PhraseMatcher(ordinaryWords));
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
                && decisions.get(other).jointBegin() == decision.jointBegin();
    }

    /** What was decided about each candidate of a sentence, in order. */
    List<Decision> decide(SentenceContext context) {
        List<Decision> decisions = new ArrayList<>();
        for (int at = context.begin(); at < context.end(); ) {
            if (!isMember(context, at)) {
                at++;
                continue;
            }
            Optional<Decision> reading = reading(context, at);
            if (reading.isPresent()) {
                decisions.add(reading.get());
                at = reading.get().end();
                continue;
            }
            CharacterRun run = run(context, at);
            for (int member = 0; member < run.size(); member++) {
                decide(context, run, member).ifPresent(decisions::add);
            }
            at = run.end();
        }
        return decisions;
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
                    && context.isIntroduced(reading.entity())
                    && reading.unlessFollowed().stream().noneMatch(w -> context.isAt(end, w))) {
                return Optional.of(
                        new Decision(at, end, reading.entity(), Decision.NO_EVIDENCE, 1, -1));
            }
        }
        return Optional.empty();
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
