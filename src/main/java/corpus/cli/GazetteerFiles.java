package corpus.cli;

import corpus.annotate.GazetteerSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The user's files that add to the built-in gazetteer. */
final class GazetteerFiles {
    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = "Entities of your own (YAML), added to the built-in ones.")
    List<Path> files = new ArrayList<>();

    /** The files with their texts. */
    List<GazetteerSource.File> read() {
        return read(files);
    }

    /**
     * Files with their texts.
     *
     * @throws corpus.document.CorpusException if one can't be read
     */
    static List<GazetteerSource.File> read(List<Path> paths) {
        List<GazetteerSource.File> read = new ArrayList<>();
        for (Path path : paths) {
            read.add(new GazetteerSource.File(path.toString(), TextFile.read(path)));
        }
        return read;
    }
}
