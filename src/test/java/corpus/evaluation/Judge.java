package corpus.evaluation;

import corpus.evaluation.Judgement.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares what the program found with what readers wrote down. */
final class Judge {
    private static final Comparator<Judgement> ORDER =
            Comparator.comparing(Judgement::stretch).thenComparing(Judgement::outcome);

    private final GoldSet gold;
    private final Map<Stretch, GoldRow> wanted = new HashMap<>();
    private final Map<String, List<Stretch>> optional = new HashMap<>();
    private final Map<String, List<Stretch>> abbreviations = new HashMap<>();

    private Judge(GoldSet gold) {
        this.gold = gold;
        for (GoldRow row : gold.rows()) {
            Stretch stretch = row.stretch();
            if (row.isWanted()) {
                wanted.put(stretch, row);
            }
            if (row.isOptional()) {
                inLine(optional, stretch).add(stretch);
            }
            if (row.isAbbreviation()) {
                inLine(abbreviations, stretch).add(stretch);
            }
        }
    }

    /**
     * Every hit, miss and false mention, in the order of the text. Mentions in documents that the
     * gold set does not name are passed over, and so are those that overlap an optional row.
     */
    static List<Judgement> compare(GoldSet gold, List<Prediction> predictions) {
        return new Judge(gold).compare(predictions);
    }

    private List<Judgement> compare(List<Prediction> predictions) {
        List<Judgement> judgements = new ArrayList<>();
        Set<Stretch> found = new HashSet<>();
        for (Prediction prediction : predictions) {
            Stretch stretch = prediction.stretch();
            if (!found.add(stretch) || wanted.containsKey(stretch)) {
                continue;
            }
            boolean isForgiven = inLine(optional, stretch).stream().anyMatch(stretch::overlaps);
            if (gold.documents().containsKey(stretch.document()) && !isForgiven) {
                judgements.add(
                        judgement(Outcome.FALSE, stretch, prediction.type(), prediction.kind()));
            }
        }
        for (GoldRow row : wanted.values()) {
            Outcome outcome = found.contains(row.stretch()) ? Outcome.HIT : Outcome.MISSED;
            judgements.add(judgement(outcome, row.stretch(), row.type(), kind(row)));
        }
        judgements.sort(ORDER);
        return judgements;
    }

    private Judgement judgement(Outcome outcome, Stretch stretch, String type, Kind kind) {
        return new Judgement(outcome, stretch, type, kind, gold.sentenceOf(stretch));
    }

    private Kind kind(GoldRow row) {
        Stretch stretch = row.stretch();
        if (stretch.length() > 1) {
            return Kind.NAME;
        }
        boolean isJoint =
                row.isAbbreviation()
                        && inLine(abbreviations, stretch).stream().anyMatch(stretch::touches);
        return isJoint ? Kind.JOINT : Kind.ABBREVIATION;
    }

    private static List<Stretch> inLine(Map<String, List<Stretch>> lines, Stretch stretch) {
        return lines.computeIfAbsent(
                stretch.document() + ":" + stretch.line(), line -> new ArrayList<>());
    }
}
