package corpus.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import corpus.document.CorpusException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableOutputTest {
    @TempDir Path folder;

    private static TableOutput toFile(Path file) {
        return TableOutput.toFile(
                file, OutputFormat.ofFile(file), TableOptions.DEFAULT, Written.COLUMNS);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFileAppearsWholeWithItsMark() throws IOException {
        Path file = folder.resolve("词频.csv");
        try (TableOutput table = toFile(file)) {
            table.row("俄罗斯", 139L, 2.5);
            assertThat(file).doesNotExist();
            assertThat(table.rows()).isEqualTo(1);
            table.finish();
        }
        assertThat(file).hasContent("\uFEFFterm,count,per_million\r\n俄罗斯,139,2.5\r\n");
        assertThat(files()).containsExactly("词频.csv");
    }

    @Test
    void anUnfinishedTableLeavesTheOldOne() throws IOException {
        Path file = folder.resolve("a.tsv");
        Files.writeString(file, "before");
        try (TableOutput table = toFile(file)) {
            table.row("俄罗斯", 139L, 2.5);
        }
        assertThat(file).hasContent("before");
        assertThat(files()).containsExactly("a.tsv");
        try (TableOutput table = toFile(file)) {
            table.finish();
        }
        assertThat(file).hasContent("term\tcount\tper_million\n");
    }

    @Test
    void aRefusedTableLeavesNothing() throws IOException {
        Path file = folder.resolve("a.txt");
        assertThatThrownBy(() -> toFile(file)).isInstanceOf(CorpusException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void aLinkIsFollowed() throws IOException {
        Path file = Files.writeString(folder.resolve("real.tsv"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.tsv"), file);
        try (TableOutput table = toFile(link)) {
            table.finish();
        }
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("term\tcount\tper_million\n");
    }

    @Test
    void aFolderThatIsMissingIsNamed() {
        assertThatThrownBy(() -> toFile(folder.resolve("no/a.csv")))
                .isInstanceOf(CorpusException.class)
                .hasMessageStartingWith("Cannot write \"" + folder.resolve("no/a.csv"))
                .hasMessageContaining("there is no folder \"" + folder.resolve("no") + "\"");
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Path file = Files.createDirectory(folder.resolve("a.csv"));
        assertThatThrownBy(() -> toFile(file))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("it is a folder");
    }

    @Test
    void aFolderWithoutPermissionIsNamed() {
        Path readOnly = Path.of("/proc");
        assumeThat(readOnly).exists();
        assertThatThrownBy(() -> toFile(readOnly.resolve("a.csv")))
                .isInstanceOf(CorpusException.class)
                .hasMessageStartingWith("Cannot write \"/proc/a.csv\": ")
                .hasMessageEndingWith("Choose another place with -o.");
    }

    @Test
    void aFullDiskIsSaid() {
        Path full = Path.of("/dev/full");
        assumeThat(full).exists();
        TableOutput file =
                TableOutput.toFile(full, OutputFormat.CSV, TableOptions.DEFAULT, Written.COLUMNS);
        assertThatThrownBy(file::finish)
                .isInstanceOf(CorpusException.class)
                .hasMessageStartingWith("Cannot write \"/dev/full\": the disk is full.");
        file.close();
        assertThat(full).as("a device is never replaced").exists();
    }

    @Test
    void aFullDiskBehindStandardOutputIsNoClosedPipe() throws IOException {
        assumeThat(Path.of("/dev/full")).exists();
        try (OutputStream full = new FileOutputStream("/dev/full")) {
            TableOutput table =
                    TableOutput.toStream(
                            full, OutputFormat.CSV, TableOptions.DEFAULT, Written.COLUMNS);
            assertThatThrownBy(() -> fill(table))
                    .isInstanceOf(CorpusException.class)
                    .hasMessageStartingWith("Cannot write to standard output: the disk is full.");
        }
    }

    @Test
    void aClosedPipeEndsTheTable() {
        OutputStream closed = new FailingStream("Broken pipe");
        TableOutput table =
                TableOutput.toStream(
                        closed, OutputFormat.CSV, TableOptions.DEFAULT, Written.COLUMNS);
        assertThatThrownBy(() -> fill(table)).isInstanceOf(ClosedPipeException.class);
        assertThatThrownBy(table::finish).isInstanceOf(ClosedPipeException.class);
    }

    @Test
    void otherFailuresKeepTheirReason() {
        OutputStream broken = new FailingStream("Input/output error");
        TableOutput table =
                TableOutput.toStream(
                        broken, OutputFormat.CSV, TableOptions.DEFAULT, Written.COLUMNS);
        assertThatThrownBy(table::finish)
                .isInstanceOf(CorpusException.class)
                .hasMessage(
                        "Cannot write to standard output: Input/output error. Choose a file with"
                                + " -o instead.");
    }

    private static void fill(TableOutput table) {
        for (int i = 0; i < 1_000_000; i++) {
            table.row("俄罗斯", 139L, 2.5);
        }
    }

    private static final class FailingStream extends OutputStream {
        private final String message;

        FailingStream(String message) {
            this.message = message;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(message);
        }
    }
}
