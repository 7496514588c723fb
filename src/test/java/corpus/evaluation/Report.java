package corpus.evaluation;

import corpus.measure.Proportion;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** An evaluation as text. */
final class Report {
    private static final int CONTEXT = 12;
    private static final List<String> TYPES = List.of(GoldRow.COUNTRY, GoldRow.ORGANIZATION);
    private static final String[] COLUMNS = {
        "wanted", "hits", "missed", "false", "P", "95 %", "R", "95 %", "F1"
    };

    private final Evaluation evaluation;
    private final PrintWriter out;

    Report(Evaluation evaluation, PrintWriter out) {
        this.evaluation = evaluation;
        this.out = out;
    }

    /** Prints the tables, and each miss if that is wanted. */
    void print(boolean withMisses) {
        printLine(summary());
        TextTable table = new TextTable();
        head(table, "by type");
        for (String type : TYPES) {
            score(table, type, each -> each.type().equals(type));
        }
        score(table, "all", each -> true);

        head(table, "by method");
        for (Kind kind : Kind.values()) {
            score(table, kind.label(), each -> each.kind() == kind);
        }
        score(table, "one character", each -> each.kind().isOneCharacter());

        if (!evaluation.gold().sentences().isEmpty()) {
            head(table, "by script");
            for (String script : scripts()) {
                score(table, script, each -> each.sentence().script().equals(script));
            }
            head(table, "by sentence");
            for (String kind : kinds()) {
                score(table, kind, each -> each.sentence().kinds().contains(kind));
            }
        }
        table.lines().forEach(this::printLine);
        if (evaluation.gold().sentencesOf(Sentence.PLAIN) > 0) {
            printLine("");
            printLine(plain());
        }
        if (withMisses) {
            printLine("");
            printMisses();
        }
        out.flush();
    }

    private String summary() {
        GoldSet gold = evaluation.gold();
        String lines =
                gold.sentences().isEmpty() ? "" : "sentences: " + gold.describedLines() + ", ";
        return String.format(
                Locale.ROOT,
                "documents: %d, %smentions: %d (%d wanted, %d optional, %d of regions)",
                gold.documents().size(),
                lines,
                gold.rows().size(),
                gold.rows().stream().filter(GoldRow::isWanted).count(),
                gold.rows().stream().filter(GoldRow::isOptional).count(),
                gold.rows().stream().filter(row -> !row.isWanted() && !row.isOptional()).count());
    }

    /** Nothing is wanted there, so it has neither recall nor a meaningful precision. */
    private String plain() {
        long sentences = evaluation.gold().sentencesOf(Sentence.PLAIN);
        long wrong =
                evaluation.score(each -> each.sentence().kinds().contains(Sentence.PLAIN)).wrong();
        return String.format(
                Locale.ROOT,
                "sentences without any mention: %d, with %d false mentions (%.3f a sentence)",
                sentences,
                wrong,
                (double) wrong / sentences);
    }

    private static void head(TextTable table, String title) {
        String[] cells = new String[COLUMNS.length + 1];
        cells[0] = title;
        System.arraycopy(COLUMNS, 0, cells, 1, COLUMNS.length);
        table.blank();
        table.row(cells);
    }

    private void score(TextTable table, String name, Predicate<Judgement> condition) {
        Score score = evaluation.score(condition);
        table.row(
                name,
                Long.toString(score.hits() + score.missed()),
                Long.toString(score.hits()),
                Long.toString(score.missed()),
                Long.toString(score.wrong()),
                number(score.precision().share()),
                interval(score.precision()),
                number(score.recall().share()),
                interval(score.recall()),
                number(score.f1()));
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3f", value);
    }

    private static String interval(Proportion proportion) {
        return proportion.all() == 0
                ? "-"
                : "[" + number(proportion.low()) + ", " + number(proportion.high()) + "]";
    }

    private Set<String> scripts() {
        Set<String> scripts = new TreeSet<>();
        evaluation.judgements().forEach(each -> scripts.add(each.sentence().script()));
        scripts.remove(Sentence.UNKNOWN.script());
        return scripts;
    }

    private Set<String> kinds() {
        Set<String> kinds = new TreeSet<>();
        evaluation.judgements().forEach(each -> kinds.addAll(each.sentence().kinds()));
        kinds.remove(Sentence.PLAIN);
        return kinds;
    }

    private void printMisses() {
        TextTable table = new TextTable();
        table.row("outcome", "document", "line", "column", "id", "method", "context");
        List<Judgement> misses =
                evaluation.judgements().stream()
                        .filter(each -> !each.is(Judgement.Outcome.HIT))
                        .toList();
        for (Judgement each : misses) {
            Stretch stretch = each.stretch();
            table.row(
                    each.outcome().label(),
                    stretch.document(),
                    Integer.toString(stretch.line()),
                    Integer.toString(stretch.start() + 1),
                    stretch.id(),
                    each.kind().label(),
                    evaluation.gold().context(stretch, CONTEXT));
        }
        if (misses.isEmpty()) {
            printLine("Nothing was missed, and nothing is false.");
        } else {
            table.lines().forEach(this::printLine);
        }
    }

    /** The same line ends on every system. */
    private void printLine(String line) {
        out.print(line + "\n");
    }
}
