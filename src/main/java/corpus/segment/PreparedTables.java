package corpus.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** HanLP's tables as they were taken apart when the program was built. */
public final class PreparedTables {
    private static final String NAME = "hanlp.tables";

    private PreparedTables() {}

    /**
     * Takes HanLP's data apart and writes the tables beside this class.
     *
     * @param classes the folder of compiled classes
     */
    public static void write(Path classes) throws IOException {
        String folder = PreparedTables.class.getPackageName().replace('.', '/');
        Path file = classes.resolve(folder).resolve(NAME);
        try (OutputStream out = Files.newOutputStream(file)) {
            HanlpTablesFile.write(HanlpCompiler.compile(), out);
        }
    }

    /** The prepared tables; where nothing was prepared HanLP's data is taken apart now. */
    static HanlpTables read() {
        try (InputStream in = PreparedTables.class.getResourceAsStream(NAME)) {
            return in == null ? HanlpCompiler.compile() : HanlpTablesFile.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
