package corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corpus.document.CorpusException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class FileListTest {
    private static final DocumentReaders READERS = new DocumentReaders(ReadSettings.DEFAULT);

    @TempDir private Path folder;

    @Test
    void filesComeInCorpusOrderAndTheRestIsCounted() throws IOException {
        write("b/二.md", "b/一.txt", "a.markdown", "z.TXT", "\ud842\udfb7.md", "\uff5a.md");
        write(".hidden/x.md", ".x.md", "data.csv", "data2.csv", "README");

        FileList list = list(folder);

        assertThat(names(list))
                .containsExactly("a.markdown", "b/一.txt", "b/二.md", "z.TXT", "ｚ.md", "𠮷.md");
        assertThat(list.passedOver()).containsEntry("csv", 2).containsEntry("", 1);
        assertThat(list.hidden()).isEqualTo(2);
        assertThat(list.warnings()).isEmpty();
    }

    @Test
    void globsChooseByDocumentName() throws IOException {
        write("2021/a.md", "2021/sub/b.md", "2022/a.md", "c.txt");

        assertThat(filtered(List.of("*.md"), List.of())).hasSize(3);
        assertThat(filtered(List.of("2021/*"), List.of())).containsExactly("2021/a.md");
        assertThat(filtered(List.of("2021/**"), List.of())).hasSize(2);
        assertThat(filtered(List.of("**/a.md"), List.of())).hasSize(2);
        assertThat(filtered(List.of(), List.of("a.md", "*.{txt,csv}")))
                .containsExactly("2021/sub/b.md");
        assertThat(filtered(List.of("[ac].*"), List.of("202[!1]/**"))).hasSize(2);
        assertThatThrownBy(() -> filtered(List.of("[a"), List.of()))
                .isInstanceOf(CorpusException.class);
    }

    @Test
    void severalPathsGetNamesThatDiffer() throws IOException {
        write("2021/news/a.md", "2022/news/a.md", "x/b.md");
        Path one = folder.resolve("2021/news");
        Path two = folder.resolve("2022/news");

        assertThat(names(list(one))).containsExactly("a.md");
        assertThat(names(list(one, two))).containsExactly("2021/news/a.md", "2022/news/a.md");
        assertThat(names(list(one, folder.resolve("x")))).containsExactly("news/a.md", "x/b.md");
        assertThat(names(list(one.resolve("a.md"), folder.resolve("x"))))
                .containsExactly("a.md", "x/b.md");
        FileList twice = list(one, folder.resolve("2021/../2021/news"));
        assertThat(names(twice)).containsExactly("a.md");
        assertThat(twice.warnings()).hasSize(1);
    }

    @Test
    void linksAreFollowedButNotInCircles() throws IOException {
        write("a/x.md", "other/y.md");
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        Files.createSymbolicLink(folder.resolve("a/side"), folder.resolve("other"));
        Files.createSymbolicLink(folder.resolve("gone.md"), folder.resolve("nowhere"));

        FileList list = list(folder);

        assertThat(names(list)).containsExactly("a/side/y.md", "a/x.md", "other/y.md");
        assertThat(list.warnings()).singleElement().asString().startsWith("a/up is a link back");
        assertThat(list.unreadable()).singleElement().extracting("name").isEqualTo("gone.md");
    }

    @Test
    void whatIsNotThereIsToldInASentence() throws IOException {
        write("articles/x.csv", "articles/.y.md");

        assertThatThrownBy(() -> list(folder.resolve("artciles")))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("artciles` does not exist; did you mean `articles`?");
        assertThatThrownBy(() -> list(folder.resolve("articles")))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("looked for files ending in .md, .markdown, .txt")
                .hasMessageContaining("passed over 1 with other endings (1 .csv), 1 hidden");
        assertThatThrownBy(() -> list(folder.resolve("articles/x.csv")))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("--format");
    }

    @Test
    void aNamedFileIsReadWhateverItsName() throws IOException {
        write("notes.log", ".hidden.md");
        DocumentReaders forced = new DocumentReaders(new ReadSettings("txt", "auto"));

        FileList list =
                FileList.of(
                        List.of(folder.resolve("notes.log").toString()),
                        FileFilter.ALL,
                        forced,
                        InputStream.nullInputStream());
        assertThat(names(list)).containsExactly("notes.log");
        assertThat(forced.read(list.files().get(0))).isInstanceOf(ReadOutcome.Read.class);
        assertThat(names(list(folder.resolve(".hidden.md")))).containsExactly(".hidden.md");
        assertThatThrownBy(() -> new DocumentReaders(new ReadSettings("mk", "auto")))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("did you mean `md`?");
    }

    @Test
    void standardInputIsADocument() {
        FileList list =
                FileList.of(
                        List.of("-"),
                        FileFilter.ALL,
                        READERS,
                        new ByteArrayInputStream("甲".getBytes(StandardCharsets.UTF_8)));

        assertThat(names(list)).containsExactly("stdin");
        ReadOutcome.Read read = (ReadOutcome.Read) READERS.read(list.files().get(0));
        assertThat(read.documents().get(0).blocks()).hasSize(1);
    }

    @Test
    void aFileThatCannotBeReadIsSkipped() throws IOException {
        write("a.md");
        FileList list = list(folder);
        Files.delete(folder.resolve("a.md"));

        ReadOutcome.Skipped skipped = (ReadOutcome.Skipped) READERS.read(list.files().get(0));
        assertThat(skipped.reason()).isEqualTo(ReadOutcome.Reason.UNREADABLE);
        assertThat(skipped.sentence()).startsWith("a.md: ");
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void manyFilesAndDeepFoldersAreListed() throws IOException {
        for (int i = 0; i < 5_000; i++) {
            Files.createFile(folder.resolve(i + ".md"));
        }
        write("d/".repeat(300) + "x.md");

        assertThat(list(folder).files()).hasSize(5_001);
    }

    private List<String> filtered(List<String> include, List<String> exclude) {
        return names(
                FileList.of(
                        List.of(folder.toString()),
                        new FileFilter(include, exclude),
                        READERS,
                        InputStream.nullInputStream()));
    }

    private static FileList list(Path... paths) {
        return FileList.of(
                Arrays.stream(paths).map(Path::toString).toList(),
                FileFilter.ALL,
                READERS,
                InputStream.nullInputStream());
    }

    private static List<String> names(FileList list) {
        return list.files().stream().map(DocumentFile::name).toList();
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "正文");
        }
    }
}
