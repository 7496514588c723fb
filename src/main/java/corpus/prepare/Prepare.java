package corpus.prepare;

import corpus.annotate.PreparedNames;
import corpus.annotate.PreparedWords;
import corpus.cache.ProgramDigest;
import corpus.cli.CommandModel;
import corpus.segment.PreparedTables;
import corpus.yaml.BuiltInYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A step of the build: writes the prepared data into the folder of compiled classes. */
public final class Prepare {
    private Prepare() {}

    /**
     * Prepares all data.
     *
     * @param args the folder of compiled classes and copied resources
     */
    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[0]);
        for (Path file : filesEndingIn(".yaml", classes)) {
            BuiltInYaml.prepare(file);
        }
        PreparedTables.write(classes);
        PreparedNames.write(classes);
        PreparedWords.write(classes);
        CommandModel.prepare(classes);
        // Last: it is about all that is there.
        ProgramDigest.prepare(classes);
    }

    private static List<Path> filesEndingIn(String ending, Path classes) throws IOException {
        try (Stream<Path> all = Files.walk(classes)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
