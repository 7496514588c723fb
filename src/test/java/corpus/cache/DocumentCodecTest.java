package corpus.cache;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.SampleDocuments;
import corpus.analysis.RandomCorpus;
import corpus.annotate.AnnotationSettings;
import corpus.annotate.Annotator;
import corpus.clean.Cleaner;
import corpus.document.AnnotatedDocument;
import corpus.document.DocumentId;
import corpus.document.SourceDocument;
import corpus.document.Vocabulary;
import corpus.read.DocumentFile;
import corpus.read.DocumentReaders;
import corpus.read.ReadOutcome;
import corpus.read.ReadSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes out of a pack is what was put into it. */
class DocumentCodecTest {
    private static final byte[] DIGEST = new byte[PackFormat.DIGEST_BYTES];
    private static final FileKey KEY = new FileKey(1, 2);

    private final Annotator annotator = SampleDocuments.annotator();

    @TempDir Path folder;

    /** Puts a document into a pack and takes it out under the same name. */
    private AnnotatedDocument again(SourceDocument source, AnnotatedDocument document)
            throws IOException {
        Pack pack = pack(source, document);
        AnnotatedDocument read = null;
        // The terms of the pack are the first of the vocabulary, or come after others.
        for (int others = 0; others < 3; others++) {
            Vocabulary vocabulary =
                    others == 0 ? new Vocabulary(1 << 20, pack.terms()) : small(others);
            PackTerms terms = new PackTerms(pack.terms(), vocabulary, others == 0);
            StoredDocument stored = new StoredDocument(pack, pack.index().get(0), terms);
            checkFacts(stored.facts(source.id().name()), DocumentFacts.of(source));
            read =
                    stored.document(
                            source.id().name(),
                            () -> {
                                throw new AssertionError();
                            });
            SameDocument.check(read, document);
        }
        return read;
    }

    /** A vocabulary that knows some other terms, and has room for all or for hardly any. */
    private static Vocabulary small(int which) {
        Vocabulary vocabulary = new Vocabulary(which == 1 ? 1 << 20 : 5);
        vocabulary.number("另一个");
        vocabulary.number("俄罗斯");
        return vocabulary;
    }

    private Pack pack(SourceDocument source, AnnotatedDocument document) throws IOException {
        Path file = folder.resolve("p" + System.nanoTime());
        try (PackWriter writer = new PackWriter(Path.of(file + "~"), DIGEST)) {
            EncodedDocument encoded = DocumentEncoder.encode(DocumentFacts.of(source), document);
            writer.add(KEY, List.of(encoded), true);
            writer.finish(file);
        }
        return Pack.open(file, DIGEST);
    }

    private static void checkFacts(DocumentFacts given, DocumentFacts expected) {
        assertThat(given).usingRecursiveComparison().ignoringFields("metadata").isEqualTo(expected);
        assertThat(SameDocument.fields(given.metadata()))
                .isEqualTo(SameDocument.fields(expected.metadata()));
    }

    private void check(Annotator each, SourceDocument source) throws IOException {
        again(source, each.annotate(source));
    }

    private static SourceDocument source(String... paragraphs) {
        return SampleDocuments.source(
                DocumentId.ofFile("a/b.md"),
                Map.of("date", List.of("2022年1月"), "tags", List.of("甲", "乙", "")),
                List.of(paragraphs));
    }

    @Test
    void randomDocumentsAreTheSame() throws IOException {
        Random random = new Random(20220112);
        for (int round = 0; round < 8; round++) {
            for (AnnotatedDocument document : RandomCorpus.of(random)) {
                checkAsAnnotated(document);
            }
            for (AnnotatedDocument document : RandomCorpus.withNames(random)) {
                checkAsAnnotated(document);
            }
        }
    }

    /** The facts of these documents are made up; they are about another text. */
    private void checkAsAnnotated(AnnotatedDocument document) throws IOException {
        SourceDocument source =
                new SourceDocument(
                        document.id(),
                        document.metadata(),
                        document.blocks().stream().map(block -> block.block()).toList(),
                        List.of("没有名字的警告"));
        again(source, document);
    }

    @Test
    void namesInsideNamesAndRecognisedNamesAreTheSame() throws IOException {
        SourceDocument source =
                source(
                        "中国外交部发言人王建国说，后苏联空间与中国人民大学。俄哈两国、中美俄。",
                        "外长拉夫罗夫与托卡耶夫总统会谈，集体安全条约组织（简称集安组织）表示欢迎。集安组织。");
        check(annotator, source);
        check(SampleDocuments.withNames(), source);
    }

    @Test
    void wordsThatWereSeparatedAreTheSame() throws IOException {
        check(SampleDocuments.preSegmented(), source("俄罗斯 与 哈萨克斯坦 的 边境 贸易 。", "第二 段 ！"));
    }

    /** Counts whose code has one, two or three bytes, and among them every pattern of bits. */
    @Test
    void frequentWordsAreTheSame() throws IOException {
        for (int count :
                List.of(127, 128, 129, 130, 255, 256, 257, 258, 385, 513, 16_385, 16_513)) {
            check(
                    SampleDocuments.preSegmented(),
                    source("合作 ".repeat(count) + "。", "安全 " + "与 ".repeat(count / 2)));
        }
    }

    @Test
    void manyWordsAreTheSame() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < 40_000; word++) {
            text.append("词").append(word).append(word % 50 == 0 ? " 。 " : " ");
        }
        check(SampleDocuments.preSegmented(), source(text.toString()));
    }

    @Test
    void charactersOfEveryKindAreTheSame() throws IOException {
        check(annotator, source("𠮷野家😀在ＮＡＴＯ。", "\uD83D半个字符\uDE00也在。", "\uD83D", "……"));
        check(annotator, source("只有一半\uD83D", "\uDE00另一半"));
        check(annotator, source("a", "\u0000\u0001b", "é ü ß Ж"));
    }

    @Test
    void everySampleFileIsTheSameUnderAnotherName() throws IOException {
        DocumentReaders readers = new DocumentReaders(ReadSettings.DEFAULT);
        Cleaner cleaner = new Cleaner(AnnotationSettings.defaults().cleaning());
        List<byte[]> contents = new ArrayList<>();
        for (Path root : List.of(Path.of("seeds"), Path.of("src/test/resources/golden"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".md")).toList()) {
                    contents.add(Files.readAllBytes(file));
                }
            }
        }
        contents.add(bytes("---\ntitle: 普京: 新战略\ndate: 2022-01-12\n---\n\n# 一\n\n正文。"));
        contents.add(bytes("---\ntitle: 没有结尾\n\n正文。"));
        contents.add(bytes("---\n- 不是字段\n---\n\n正文。"));
        contents.add(
                bytes(
                        "---\ntitle: a # 注\nsource:\n  name: 乙\n---\n| 甲 | 乙 |\n|--|--|\n| 丙 | 丁 |\n"));
        assertThat(contents.size()).isGreaterThan(10);
        for (byte[] content : contents) {
            for (String name : List.of("x.md", "b/y z.txt", "-.md")) {
                SourceDocument first = read(readers, cleaner, "x.md", content);
                SourceDocument other = read(readers, cleaner, name, content);
                Pack pack = pack(first, annotator.annotate(first));
                PackTerms terms =
                        new PackTerms(pack.terms(), new Vocabulary(9, pack.terms()), true);
                StoredDocument stored = new StoredDocument(pack, pack.index().get(0), terms);
                checkFacts(stored.facts(name), DocumentFacts.of(other));
                SameDocument.check(stored.document(name, null), annotator.annotate(other));
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static SourceDocument read(
            DocumentReaders readers, Cleaner cleaner, String name, byte[] content) {
        // All under one ending: the format is part of the key.
        ReadOutcome outcome =
                readers.read(new DocumentFile(name.replace(".txt", ".md"), null, content));
        SourceDocument document = ((ReadOutcome.Read) outcome).documents().get(0);
        if (name.endsWith(".md")) {
            return cleaner.clean(document);
        }
        return cleaner.clean(
                ((ReadOutcome.Read)
                                new DocumentReaders(new ReadSettings("md", "auto"))
                                        .read(new DocumentFile(name, null, content)))
                        .documents()
                        .get(0));
    }

    @Test
    void aDocumentThatWasNotAnnotatedHasItsFacts() throws IOException {
        SourceDocument source = source("文本。");
        Pack pack = pack(source, null);
        PackTerms terms = new PackTerms(pack.terms(), new Vocabulary(9), false);
        StoredDocument stored = new StoredDocument(pack, pack.index().get(0), terms);
        assertThat(stored.isAnnotated()).isFalse();
        checkFacts(stored.facts("a/b.md"), DocumentFacts.of(source));
    }
}
