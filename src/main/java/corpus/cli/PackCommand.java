package corpus.cli;

import corpus.document.CorpusException;
import corpus.engine.CorpusPacker;
import corpus.engine.PackReport;
import corpus.engine.Progress;
import corpus.read.DocumentReaders;
import corpus.read.FileList;
import corpus.read.ReadSettings;
import corpus.table.AtomicFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code corpus pack}. */
@Command(
        name = "pack",
        header = {
            "Many small files into a few large ones, which every command reads in their place.",
            "",
            "Examples:",
            "  corpus pack articles -o packed",
            "  corpus pack news-2021 news-2022 -o packed --shard-size 512m",
            "  corpus entities packed            the table that the folder would give",
            ""
        },
        description = {
            "Writes FOLDER/part-00000.jsonl.gz and so on: compressed JSON Lines, an object for each document, with its name, its metadata, its blocks of text and the place of each in its file. Tables made from FOLDER are those of the PATHs, byte for byte, with the names, lines and columns of your files.",
            "Rules, sections, conditions, dictionaries and entities are not decided on yet. --encoding, --format and --pre-segmented are: give them here.",
            "Files that can't be read are told of here and in every table made from the shards."
        },
        sortOptions = false,
        footer = {"", "memory: streaming: a file at a time for each thread."},
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class)
final class PackCommand implements Callable<Integer> {
    /** So few bytes would be told as none. */
    private static final int SMALL = 100_000;

    @Mixin private FileOptions input;

    @Option(
            names = "--pre-segmented",
            description = "Words are separated by blanks already: the lines of plain text stay.")
    private boolean preSegmented;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "The folder for the shards, a new or an empty one.")
    private Path folder;

    @Option(
            names = "--shard-size",
            paramLabel = "SIZE",
            defaultValue = "128m",
            description = "How large a shard gets, compressed (default: 128m).")
    private String shardSize;

    @Mixin private ThreadOptions work;
    @Mixin private CommonOptions common;

    @Spec private CommandSpec spec;
    @ParentCommand private CorpusCommand corpus;

    @Override
    public Integer call() {
        if (folder == null) {
            throw new ParameterException(
                    spec.commandLine(), "-o FOLDER is missing: where the shards go.");
        }
        Console console = corpus.console();
        long size = usage(() -> ByteSize.of("--shard-size", shardSize));
        int threads = usage(work::number);
        ReadSettings settings =
                preSegmented ? input.readSettings().ofSegmented() : input.readSettings();
        DocumentReaders readers = usage(() -> new DocumentReaders(settings));
        refuseFolderInside();
        try (NewFolders folders = new NewFolders()) {
            Path above = folder.toAbsolutePath().normalize().getParent();
            if (above != null) {
                folders.create(above);
            }
            try (AtomicFolder target = AtomicFolder.create(folder)) {
                FileList files =
                        FileList.of(
                                usage(input::paths), usage(input::filter), readers, console.in());
                Progress progress = TerminalProgress.of(console, common);
                PackReport report =
                        new CorpusPacker(files, readers, threads, progress).pack(target, size);
                target.commit();
                tell(console.err(), files, report);
                return report.skipped().isEmpty() ? ExitCode.DONE : ExitCode.INCOMPLETE;
            }
        }
    }

    private <T> T usage(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (CorpusException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    /** Shards beside what they were packed from would bring every document a second time. */
    private void refuseFolderInside() {
        Path place = real(folder.toAbsolutePath().normalize());
        for (String path : usage(input::paths)) {
            if (!path.equals(FileList.STANDARD_INPUT)
                    && Files.isDirectory(Path.of(path))
                    && place.startsWith(real(Path.of(path)))) {
                throw new CorpusException(
                        "The folder \"%s\" lies in %s, which is to be packed; choose a place outside of it with -o."
                                .formatted(folder, path));
            }
        }
    }

    /** Without links, as far as there is anything yet. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            Path parent = path.getParent();
            return parent == null ? path : real(parent).resolve(path.getFileName());
        }
    }

    private static String size(long bytes) {
        return bytes < SMALL ? "less than 0.1 MB" : CacheCommand.size(bytes);
    }

    private void tell(PrintWriter err, FileList files, PackReport report) {
        RunMessages messages = new RunMessages(err, common);
        messages.tellSkipped(report.skipped());
        int missing = report.skipped().size();
        if (missing > 0) {
            err.printf(
                    "corpus: %d of %s without text in the shards; exit code %d.%n",
                    missing,
                    RunMessages.amount(report.files(), "file") + (missing == 1 ? " is" : " are"),
                    ExitCode.INCOMPLETE);
        }
        if (!common.quiet) {
            messages.tell(report.warnings());
            err.printf(
                    "corpus: %s in %s, %s: %s%n",
                    RunMessages.amount(report.documents(), "document"),
                    RunMessages.amount(report.shards(), "shard"),
                    size(report.bytes()),
                    folder);
        }
        if (common.verbose) {
            messages.tellPassedOver(files);
        }
        err.flush();
    }
}
