package corpus.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.segment.HanlpSegmenter;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the build has put together is what would be put together now. */
class PreparedNamesTest {
    private static final List<GazetteerEntry> ENTRIES = GazetteerSource.builtInFile().entries();
    private static final TextNormalizer NORMALIZER = new TextNormalizer(HanlpSegmenter.load());

    private final PreparedNames prepared = PreparedNames.find().orElseThrow();

    @Test
    void entitiesAndNames() {
        assertThat(prepared.entries()).isEqualTo(ENTRIES);
        assertThat(prepared.hash()).isEqualTo(SettingsHashes.of(ENTRIES));
        assertThat(GazetteerSource.builtIn().entries()).isEqualTo(ENTRIES);
        assertThat(GazetteerSource.builtIn()).isEqualTo(GazetteerSource.of(ENTRIES));
        assertThat(GazetteerSource.builtIn().size()).isEqualTo(ENTRIES.size());
        assertThat(GazetteerSource.builtIn().gazetteer())
                .isEqualTo(GazetteerSource.of(ENTRIES).gazetteer());
    }

    @Test
    void whatEveryNameMeans() {
        NameBook computed = NameBook.of(ENTRIES, List.of(), NORMALIZER);
        NameBook book = prepared.book();

        assertThat(book.abbreviated()).isEqualTo(computed.abbreviated());
        for (char c : computed.abbreviated()) {
            assertThat(book.abbreviation(c)).isEqualTo(computed.abbreviation(c));
        }
        TreeSet<String> texts = new TreeSet<>();
        for (GazetteerEntry entry : ENTRIES) {
            texts.addAll(entry.names());
            texts.addAll(entry.foreign());
            texts.addAll(entry.not());
        }
        assertThat(texts).hasSizeGreaterThan(3000);
        for (String text : texts) {
            char[] normal = NORMALIZER.normalize(text + "的成员");
            assertThat(found(book, normal))
                    .as(text)
                    .isNotEmpty()
                    .isEqualTo(found(computed, normal));
        }
    }

    @Test
    void twoBuildsAreOneFile() throws IOException {
        try (InputStream in = PreparedNames.class.getResourceAsStream("gazetteer/names.prepared")) {
            assertThat(new PreparedNamesWriter(ENTRIES).bytes()).isEqualTo(in.readAllBytes());
        }
    }

    private static List<String> found(NameBook book, char[] text) {
        List<String> found = new ArrayList<>();
        for (int at = 0; at < text.length; at++) {
            book.index().findAt(text, at, text.length, (end, entry) -> found.add(end + "" + entry));
        }
        return found;
    }
}
