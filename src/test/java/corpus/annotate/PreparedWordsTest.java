package corpus.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build has written is what would be found now. */
class PreparedWordsTest {
    private static final Set<String> WORDS = OrdinaryWords.listed();

    @Test
    void everyWordIsFound() {
        PhraseMatcher prepared = PreparedWords.read();
        PhraseMatcher computed = PhraseMatcher.of(WORDS);
        assertThat(WORDS).hasSizeGreaterThan(4000);
        for (String word : WORDS) {
            char[] text = (word + "的" + word).toCharArray();
            for (int at = 0; at < text.length; at++) {
                assertThat(prepared.endOfLongestAt(text, at, text.length))
                        .as(word)
                        .isEqualTo(computed.endOfLongestAt(text, at, text.length));
            }
            assertThat(prepared.endOfLongestAt(text, 0, word.length()))
                    .isEqualTo(word.length() > 1 ? word.length() : 0);
        }
    }

    @Test
    void twoBuildsAreOneFile(@TempDir Path classes) throws IOException {
        Path folder = classes.resolve("corpus/annotate");
        Files.createDirectories(folder);
        PreparedWords.write(classes);
        try (InputStream in = PreparedWords.class.getResourceAsStream("words.yaml.prepared")) {
            assertThat(folder.resolve("words.yaml.prepared")).hasBinaryContent(in.readAllBytes());
        }
    }
}
