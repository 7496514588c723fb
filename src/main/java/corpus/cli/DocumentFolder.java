package corpus.cli;

import corpus.document.CorpusException;
import corpus.table.AtomicFile;
import corpus.table.MetaFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder that receives a file for each row: its name and its text. A folder that holds anything
 * but an earlier export is refused, because old files would be read along with the new ones.
 */
final class DocumentFolder implements RowTarget {
    /** What the record of the run is called, before its ending. */
    static final String RECORD = "export";

    private final Path folder;
    private final Set<String> names = new HashSet<>();

    private DocumentFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder, if there is none.
     *
     * @throws CorpusException if it can't be made, or holds something else
     */
    static DocumentFolder open(Path folder) {
        createFolders(folder);
        if (!Files.exists(MetaFile.beside(folder.resolve(RECORD)))) {
            try (Stream<Path> entries = Files.list(folder)) {
                if (entries.findAny().isPresent()) {
                    throw new CorpusException(
                            "The folder \"%s\" holds other files; choose a new or empty one for the documents."
                                    .formatted(folder));
                }
            } catch (IOException e) {
                throw unwritable(folder, e);
            }
        }
        return new DocumentFolder(folder);
    }

    /** Where the record of the run stands beside. */
    static Path described(Path folder) {
        return folder.resolve(RECORD);
    }

    @Override
    public void row(Object... cells) {
        Path file = folder.resolve(free((String) cells[0])).normalize();
        if (!file.startsWith(folder.normalize())) {
            throw new CorpusException(
                    "The document \"%s\" would be written outside of \"%s\"."
                            .formatted(cells[0], folder));
        }
        createFolders(file.getParent());
        try (AtomicFile target = AtomicFile.create(file)) {
            try (OutputStream out = target.stream()) {
                out.write(((String) cells[1]).getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            target.commit();
        }
    }

    /**
     * The name, or one with a number if a document had it before; folders may ignore case. The one
     * with the number comes right behind in corpus order.
     */
    private String free(String name) {
        String free = name;
        for (int i = 2; !names.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + "." + i + name.substring(name.lastIndexOf('.'));
        }
        return free;
    }

    @Override
    public long rows() {
        return names.size();
    }

    @Override
    public void finish() {}

    @Override
    public void close() {}

    private static void createFolders(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new CorpusException(
                    "Cannot make the folder \"%s\": a file has this name. Choose another place with -o."
                            .formatted(folder),
                    e);
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    private static CorpusException unwritable(Path folder, IOException e) {
        return new CorpusException(
                "Cannot write into the folder \"%s\" (%s). Choose another place with -o."
                        .formatted(folder, e.getMessage()),
                e);
    }
}
