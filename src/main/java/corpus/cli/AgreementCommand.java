package corpus.cli;

import corpus.analysis.Agreement;
import corpus.analysis.Coding;
import corpus.analysis.Judgement;
import corpus.annotate.SettingsHashes;
import corpus.document.CorpusException;
import corpus.read.DecodedText;
import corpus.read.ReadSettings;
import corpus.table.MetaFile;
import corpus.table.OutputFormat;
import corpus.table.Sheet;
import corpus.table.TableOutput;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code corpus agreement}. */
@Command(
        name = "agreement",
        header = {
            "How many mentions are right, by a sheet filled in by hand; how far two coders agree.",
            "",
            "Examples:",
            "  corpus agreement sheet.csv",
            "  corpus agreement sheet-anna.csv sheet-bo.csv -o agreement.csv",
            ""
        },
        description = {
            "The sheet is made by `corpus entities --mentions --sample 200 --check -o sheet.csv`. In its column correct, write 1 for right and 0 for wrong (or yes and no, 是 and 否, 对 and 错, ✓ and ✗), and leave what you can't decide empty. A second coder fills in a copy of the sheet, or a column correct_2.",
            "Columns: level, value, coder, judged, correct, blank, precision, precision_low, precision_high; with two coders also agreed, agreement, kappa, kappa_low, kappa_high."
        },
        sortOptions = false,
        footer = {"", "memory: the sheets"},
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class AgreementCommand implements Callable<Integer> {
    private static final int MOST_LINES = 5;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "The sheet: commas, semicolons or tabs.")
    private Path file;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "SECOND",
            description = "The same sheet, filled in by a second coder.")
    private Path second;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            defaultValue = ReadSettings.AUTO,
            description = "auto (default), or UTF-8, GB18030, Big5, UTF-16LE …")
    private String encoding;

    @Mixin private OutputOptions output;
    @Mixin private CommonOptions common;

    @Spec private CommandSpec spec;
    @ParentCommand private CorpusCommand corpus;

    private final List<String> messages = new ArrayList<>();
    private final Map<String, String> hashes = new LinkedHashMap<>();

    @Override
    public Integer call() {
        Console console = corpus.console();
        OutputFormat format = format(console);
        Agreement agreement = new Agreement(codings());
        check(agreement);
        List<Object[]> rows = agreement.rows();
        try (TableOutput table = output.open(console, agreement.columns(), format)) {
            rows.forEach(table::row);
            table.finish();
        }
        if (output.file != null) {
            MetaFile.write(output.file, meta(agreement, rows.size()));
        }
        PrintWriter err = console.err();
        if (!common.quiet) {
            messages.forEach(message -> err.println("corpus: " + message));
        }
        err.flush();
        return ExitCode.DONE;
    }

    private OutputFormat format(Console console) {
        try {
            return output.format(console.showsTables() ? OutputFormat.TERMINAL : OutputFormat.CSV);
        } catch (CorpusException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private List<Coding> codings() {
        Sheet sheet = sheet(file, "sheet");
        if (second == null) {
            return Coding.ofSheet(sheet);
        }
        if (Coding.hasTwo(sheet)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "%s holds the judgements of a second coder (correct_2); leave out %s."
                            .formatted(file, second));
        }
        Sheet other = sheet(second, "second_sheet");
        if (hashes.get("sheet").equals(hashes.get("second_sheet"))) {
            throw new CorpusException(
                    "%s and %s hold the same; give the sheets of two coders."
                            .formatted(file, second));
        }
        return List.of(Coding.toCompare(sheet), Coding.toCompare(other));
    }

    private Sheet sheet(Path path, String key) {
        DecodedText decoded = DecodedText.of(path.toString(), TextFile.bytes(path), encoding);
        messages.addAll(decoded.warnings());
        hashes.put(key, SettingsHashes.sha256(decoded.text()));
        return Sheet.parse(path.toString(), decoded.text());
    }

    /** Refuses what gives no number, and collects what the user should know of the others. */
    private void check(Agreement agreement) {
        List<Coding> codings = agreement.codings();
        for (int coder = 0; coder < codings.size(); coder++) {
            Coding coding = codings.get(coder);
            long blank = coding.number(Judgement.BLANK);
            String whose = codings.size() == 2 && second == null ? " by coder " + (coder + 1) : "";
            if (blank == coding.items().size()) {
                throw new CorpusException(
                        "%s: no row is judged%s yet; fill in 1 for right and 0 for wrong."
                                .formatted(coding.name(), whose));
            }
            if (blank > 0) {
                messages.add(
                        "%s: %s not judged%s."
                                .formatted(
                                        coding.name(), some(blank, coding.items().size()), whose));
            }
            List<Coding.Item> only = agreement.only(coder);
            if (only.size() == coding.items().size()) {
                throw new CorpusException(
                        "%s and %s have no row in common: are they copies of one sheet?"
                                .formatted(file, second));
            }
            if (!only.isEmpty()) {
                messages.add(
                        "%s: %s not in %s (%s), and out of the agreement."
                                .formatted(
                                        coding.name(),
                                        some(only.size(), coding.items().size()),
                                        codings.get(1 - coder).name(),
                                        lines(only)));
            }
        }
    }

    private static String some(long number, int all) {
        return "%d of %d rows %s".formatted(number, all, number == 1 ? "is" : "are");
    }

    private static String lines(List<Coding.Item> items) {
        String shown =
                items.stream()
                        .limit(MOST_LINES)
                        .map(item -> Integer.toString(item.line()))
                        .collect(Collectors.joining(", "));
        return (items.size() == 1 ? "line " : "lines ")
                + shown
                + (items.size() > MOST_LINES ? " …" : "");
    }

    private Map<String, Object> meta(Agreement agreement, int rows) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("program", "corpus");
        content.put("version", VersionText.version());
        content.put("command_line", spec.root().commandLine().getParseResult().originalArgs());
        content.put("hashes", hashes);
        content.put("rows", (long) rows);
        content.put("columns", MetaContent.columnMeanings(agreement.columns()));
        content.put("methods", AgreementMethods.of(agreement));
        return content;
    }
}
