package corpus.evaluation;

import corpus.document.CorpusException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Measures how well the program recognises names; what {@code scripts/evaluate} starts. */
public final class Evaluation {
    /** The project's own gold set, below its root. */
    static final Path OWN = Path.of("src/test/resources/evaluation");

    private static final int DONE = 0;
    private static final int USAGE = 2;
    private static final int MENDABLE = 3;

    private static final String HELP =
            """
            Measures how well corpus recognises countries and international organisations.

            Examples:
              scripts/evaluate                     on the gold set of the project
              scripts/evaluate --misses            and lists what was missed and what was false
              scripts/evaluate my-texts            on texts of your own

            scripts/evaluate [--misses] [FOLDER]

            FOLDER          a gold set: documents (text or Markdown in UTF-8), and all their mentions in
                            gold.tsv. It has a header and a row for each mention, with tabs between
                              document    file name, below FOLDER
                              line        line of the file, from 1
                              char_start  how many characters of the line stand before it
                              surface     the text, exactly as it stands there
                              type        COUNTRY, ORG_INTL, ORG_OTHER or REGION
                              id          as in the tables of corpus: RU, CSTO
                              note        empty, or nested, derived, uncertain, historical
                            A file sentences.tsv may describe lines: document, line, script, kind.
                            Documents that neither file names do not count.
                            Which stretches of text are mentions, and how they are compared, says
                            GUIDELINES.md in src/test/resources/evaluation.
            --misses        list each mention that was missed or is false, in its context
            -h, --help      print this

            P   precision: hits / (hits + false), how much of what was found is right
            R   recall: hits / wanted, how much of what is there was found
            F1  2 P R / (P + R)
            The numbers in brackets are Wilson's intervals for 95 %. Wanted are rows of the types COUNTRY and
            ORG_INTL whose note is neither derived nor uncertain; a hit has the right place, text and id.
            """;

    private final GoldSet gold;
    private final List<Judgement> judgements;

    private Evaluation(GoldSet gold, List<Judgement> judgements) {
        this.gold = gold;
        this.judgements = judgements;
    }

    /**
     * Runs the program over a gold set, and compares.
     *
     * @throws CorpusException if the folder is no gold set
     */
    static Evaluation of(Path folder) {
        GoldSet gold = GoldFolder.read(folder);
        return new Evaluation(gold, Judge.compare(gold, Predictions.in(folder)));
    }

    GoldSet gold() {
        return gold;
    }

    List<Judgement> judgements() {
        return judgements;
    }

    /** The score of all mentions that fulfil a condition. */
    Score score(Predicate<Judgement> condition) {
        return Score.of(judgements.stream().filter(condition).toList());
    }

    /** Prints the evaluation, and ends the process with an exit code as {@code corpus} has them. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(Path.of(System.getProperty("corpus.home", "")), out, err, args));
    }

    /**
     * Prints the evaluation.
     *
     * @param home the root of the project
     * @param args as on the command line
     * @return the exit code: 0 done, 2 wrong usage, 3 something the user can mend
     */
    public static int run(Path home, PrintWriter out, PrintWriter err, String... args) {
        boolean showsMisses = false;
        Path folder = null;
        for (String arg : args) {
            if (arg.equals("--help") || arg.equals("-h")) {
                out.print(HELP);
                out.flush();
                return DONE;
            } else if (arg.equals("--misses")) {
                showsMisses = true;
            } else if (arg.startsWith("-")) {
                return complain(err, "unknown option `" + arg + "`.");
            } else if (folder != null) {
                return complain(err, "only one FOLDER can be evaluated at a time.");
            } else {
                folder = Path.of(arg);
            }
        }
        try {
            Evaluation evaluation = of(folder == null ? home.resolve(OWN) : folder);
            new Report(evaluation, out).print(showsMisses);
            return DONE;
        } catch (CorpusException e) {
            err.println("evaluate: " + e.getMessage());
            return MENDABLE;
        }
    }

    private static int complain(PrintWriter err, String sentence) {
        err.println("evaluate: " + sentence);
        err.println("Try: scripts/evaluate --help");
        return USAGE;
    }
}
