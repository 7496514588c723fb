package corpus.cli;

import corpus.analysis.Stopwords;
import corpus.annotate.GazetteerCheck;
import corpus.annotate.GazetteerSource;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code corpus gazetteer check}. */
@Command(
        name = "check",
        header = {
            "Every mistake in a gazetteer file of your own, what is doubtful, and what it changes.",
            "",
            "Examples:",
            "  corpus gazetteer check my-entities.yaml",
            "  corpus gazetteer check think-tanks.yaml parties.yaml",
            ""
        },
        description = {
            "Each file adds to the built-in gazetteer, to those of --gazetteer, and to the files before it.",
            "With a mistake, the file would be refused (exit code 3). A warning is about what is allowed but may not be meant: a name that is an ordinary word or stands inside some, a name that another entity loses, a member that nobody knows."
        },
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class GazetteerCheckCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Gazetteer files (YAML), as for --gazetteer.")
    private List<Path> files = new ArrayList<>();

    @Mixin private GazetteerFiles before;
    @Mixin private CommonOptions common;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        List<GazetteerSource.File> checked = GazetteerFiles.read(files);
        List<GazetteerSource.File> base = before.read();
        PrintWriter out = spec.commandLine().getOut();
        boolean isSound = true;
        for (GazetteerCheck.Report report :
                new GazetteerCheck(Stopwords.builtIn()).check(checked, base)) {
            print(report, out);
            isSound &= report.mistakes().isEmpty();
        }
        out.flush();
        return isSound ? ExitCode.DONE : ExitCode.MENDABLE;
    }

    private void print(GazetteerCheck.Report report, PrintWriter out) {
        report.mistakes().forEach(mistake -> out.print(mistake + "\n"));
        if (!common.quiet) {
            report.warnings().forEach(warning -> out.print(warning + "\n"));
        }
        out.print(
                "%s: %s, %s%s\n"
                        .formatted(
                                report.file(),
                                amount(report.mistakes().size(), "mistake"),
                                amount(report.warnings().size(), "warning"),
                                end(report)));
        if (report.mistakes().isEmpty()) {
            report.changes().forEach(change -> out.print("  " + change + "\n"));
        }
    }

    private static String end(GazetteerCheck.Report report) {
        if (!report.mistakes().isEmpty()) {
            return "; until the mistakes are mended, the file can't be used.";
        }
        return report.changes().isEmpty() ? "; the file changes nothing." : "; the file";
    }

    private static String amount(int number, String what) {
        return (number == 0 ? "no" : Integer.toString(number))
                + " "
                + what
                + (number == 1 ? "" : "s");
    }
}
