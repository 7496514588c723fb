package corpus.cli;

import corpus.cache.CacheFolder;
import corpus.cache.CachePlace;
import corpus.document.CorpusException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code corpus cache}. */
@Command(
        name = "cache",
        header = {
            "What earlier runs found in documents, so that the next question is answered at once.",
            "",
            "Examples:",
            "  corpus cache                 where it is, how large, how many documents",
            "  corpus cache clear           remove it; the next run annotates all documents anew",
            ""
        },
        description = {
            "A document is annotated once: as long as its content, your dictionaries, gazetteers and rules, and the program are the same, every command takes its words and names from here. Another name or place of a file changes nothing; neither do stop words, sections, measures or rows. Tables are the same with and without it.",
            "It may be removed at any time. CORPUS_CACHE names another folder, CORPUS_CACHE_LIMIT how large it may get (for example 500m; default: 2g): then what was not used for longest goes. It holds the texts of your documents."
        },
        synopsisHeading = "Usage: ",
        customSynopsis = "corpus cache [clear]",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        subcommands = CacheCommand.Clear.class)
final class CacheCommand implements Callable<Integer> {
    /** In place of {@link CachePlace#FOLDER}; empty: there is none. */
    static final String PROPERTY = "corpus.cache";

    @Spec private CommandSpec spec;

    /** The folder of this machine; null if there is none. */
    static CacheFolder folder() {
        String given = System.getProperty(PROPERTY);
        if (given != null && given.isEmpty()) {
            return null;
        }
        return CachePlace.of(
                System.getProperty("os.name"),
                System.getProperty("user.home"),
                name ->
                        given != null && name.equals(CachePlace.FOLDER)
                                ? given
                                : System.getenv(name));
    }

    private static CacheFolder present() {
        CacheFolder folder = folder();
        if (folder == null) {
            throw new CorpusException(
                    "There is no folder for a cache here; name one with CORPUS_CACHE.");
        }
        return folder;
    }

    @Override
    public Integer call() {
        CacheFolder folder = present();
        PrintWriter out = spec.commandLine().getOut();
        out.println("folder: " + folder.path());
        CacheFolder.Content content = folder.content();
        out.println("size: " + size(content.bytes()) + " of at most " + size(folder.limit()));
        out.println("documents: " + content.documents());
        out.flush();
        return ExitCode.DONE;
    }

    /** A number of bytes for the eye. */
    static String size(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    /** {@code corpus cache clear}. */
    @Command(
            name = "clear",
            header = {
                "Remove what earlier runs kept. Nothing is lost: the next run annotates anew.",
                ""
            },
            synopsisHeading = "Usage: ",
            optionListHeading = "%nOptions:%n",
            sortOptions = false,
            mixinStandardHelpOptions = true,
            versionProvider = VersionText.class)
    static final class Clear implements Callable<Integer> {
        @Spec private CommandSpec spec;

        @Override
        public Integer call() {
            CacheFolder folder = present();
            CacheFolder.Content content = folder.clear();
            PrintWriter out = spec.commandLine().getOut();
            out.println("removed: " + content.documents() + " documents, " + size(content.bytes()));
            out.flush();
            return ExitCode.DONE;
        }
    }
}
