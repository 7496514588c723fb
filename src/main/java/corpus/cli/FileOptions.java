package corpus.cli;

import corpus.document.CorpusException;
import corpus.read.FileFilter;
import corpus.read.ReadSettings;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which files are read, and how. */
class FileOptions {
    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Files or folders; - for standard input.")
    List<String> paths = new ArrayList<>();

    @Option(
            names = "--include",
            paramLabel = "GLOB",
            description = "Only files whose name fits, for example \"2022/*.md\".")
    List<String> include = new ArrayList<>();

    @Option(names = "--exclude", paramLabel = "GLOB", description = "No files whose name fits.")
    List<String> exclude = new ArrayList<>();

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            defaultValue = ReadSettings.AUTO,
            description = "auto (default), or UTF-8, GB18030, Big5, UTF-16LE …")
    String encoding;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            defaultValue = ReadSettings.AUTO,
            description = "auto (default: by the ending of the name), md or txt.")
    String format;

    ReadSettings readSettings() {
        return new ReadSettings(format, encoding);
    }

    /** `corpus stats "$FOLDER"` with an unset variable must not count the working folder. */
    List<String> paths() {
        if (paths.stream().anyMatch(String::isBlank)) {
            throw new CorpusException("a PATH is empty.");
        }
        return paths;
    }

    FileFilter filter() {
        return new FileFilter(include, exclude);
    }
}
