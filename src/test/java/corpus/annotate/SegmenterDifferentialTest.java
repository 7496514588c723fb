package corpus.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.segment.HanlpSegmenter;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The segmenter's own lattice gives what HanLP's classes give. Beyond the lines that every build
 * compares, any texts can be compared:
 *
 * <pre>mvn test -Dtest=SegmenterDifferentialTest -Dsegmenter.texts=FOLDER:FOLDER</pre>
 *
 * and any number of generated lines, with {@code -Dsegmenter.lines=200000 -Dsegmenter.seed=7}.
 */
class SegmenterDifferentialTest {
    private static final HanlpSegmenter SEGMENTER = HanlpSegmenter.load();

    private final HanlpComparison comparison = new HanlpComparison(SEGMENTER);

    @Test
    void generatedLinesHaveTheWordsTagsAndPositionsOfHanlp() {
        HostileLines lines = new HostileLines(Long.getLong("segmenter.seed", 1991), SEGMENTER);
        int count = Integer.getInteger("segmenter.lines", 20_000);
        comparison.compare("");
        for (int i = 0; i < count; i++) {
            comparison.compare(lines.next());
        }

        assertThat(comparison.differences()).as(comparison.report()).isEmpty();
        // That the lines reach what they are meant to reach.
        assertThat(comparison.tokens()).isGreaterThan(10L * count);
        assertThat(comparison.linesWithNames()).isGreaterThan(count / 10);
    }

    @Test
    @EnabledIfSystemProperty(named = "segmenter.texts", matches = ".+")
    void textsHaveTheWordsTagsAndPositionsOfHanlp() throws IOException {
        for (String folder : System.getProperty("segmenter.texts").split(File.pathSeparator, -1)) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    compareLines(file);
                }
            }
        }

        System.out.println(comparison.report());
        assertThat(comparison.lines()).isPositive();
        assertThat(comparison.differences()).as(comparison.report()).isEmpty();
    }

    /** Each line as it stands and, if that is another, as the program gives it to the segmenter. */
    private void compareLines(Path file) throws IOException {
        TextNormalizer normalizer = new TextNormalizer(SEGMENTER);
        for (String line : decoded(Files.readAllBytes(file)).lines().toList()) {
            for (int at = 0; at < line.length(); at += SentenceSplitter.MOST_CHARACTERS) {
                int end = Math.min(line.length(), at + SentenceSplitter.MOST_CHARACTERS);
                String part = line.substring(at, end);
                comparison.compare(part);
                String normal = new String(normalizer.normalize(part));
                if (!normal.equals(part)) {
                    comparison.compare(normal);
                }
            }
        }
    }

    /** UTF-8 or, where that is impossible, GB18030: what comes out of a wrong guess is hostile. */
    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }
}
