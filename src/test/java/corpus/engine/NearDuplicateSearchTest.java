package corpus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.annotate.AnnotationSettings;
import corpus.document.Selection;
import corpus.read.DocumentReaders;
import corpus.read.FileFilter;
import corpus.read.FileList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearDuplicateSearchTest {
    @TempDir private Path folder;

    private final TreeMap<String, String> texts = new TreeMap<>();

    private void write(String name, String text) throws IOException {
        texts.put(name, text);
        Files.writeString(folder.resolve(name), text);
    }

    private CorpusRequest request() {
        AnnotationSettings settings = AnnotationSettings.defaults();
        FileList files =
                FileList.of(
                        List.of(folder.toString()),
                        FileFilter.ALL,
                        new DocumentReaders(settings.reading()),
                        InputStream.nullInputStream());
        return new CorpusRequest(files, settings, Selection.all(), List.of());
    }

    private List<String> found(double threshold, int threads) {
        return new NearDuplicateSearch(request(), threshold)
                .run(threads, Progress.NONE).documents().stream()
                        .map(NearDuplicateSearchTest::text)
                        .toList();
    }

    private static String text(NearDuplicate near) {
        return "%s %s %d/%d/%d"
                .formatted(
                        near.document().name(),
                        near.of().name(),
                        near.shared(),
                        near.shingles(),
                        near.othersShingles());
    }

    /** A text that nobody wrote; the same number gives the same. */
    private static String prose(int seed, int length) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char) ('一' + random.nextInt(3000)));
            text.append(i % 20 == 19 ? "，" : "");
        }
        return text.toString();
    }

    @Test
    void reprintsWithAnotherHeadOrTailAreFound() throws IOException {
        String article = prose(1, 1000);
        write("a.txt", article);
        write("b.txt", "本刊讯：" + prose(2, 60) + "\n\n" + article);
        write("c.txt", article + "\n\n" + prose(3, 200));
        write("d.txt", article.substring(0, 700) + "。");
        write("e.txt", prose(4, 1000));
        assertThat(found(0.8, 2)).hasSize(3).allMatch(line -> line.contains(" a.txt "));
        assertThat(found(0.8, 2).get(2)).startsWith("d.txt a.txt 663/663/");
    }

    /** Each that goes has one that stays, and no two that stay are alike. */
    @Test
    void aChainOfLikenessKeepsItsEnds() throws IOException {
        String text = prose(1, 2000);
        write("a.txt", text.substring(0, 1000));
        write("b.txt", text.substring(150, 1150));
        write("c.txt", text.substring(300, 1300));
        assertThat(found(0.8, 1)).hasSize(1).allMatch(line -> line.startsWith("b.txt a.txt"));
        assertThat(found(0.65, 1)).hasSize(2).allMatch(line -> line.contains(" a.txt "));
    }

    @Test
    void anArticleInALongerTextIsNoReprintOfIt() throws IOException {
        String article = prose(1, 500);
        write("a.txt", prose(2, 600) + article);
        write("b.txt", article);
        assertThat(found(0.8, 1)).isEmpty();
        write("a.txt", prose(2, 450) + article);
        assertThat(found(0.8, 1)).hasSize(1);
    }

    /** Against comparing all with all, by sets of strings. */
    @Test
    void itAgreesWithComparingAllWithAll() throws IOException {
        Random random = new Random(9);
        for (int i = 0; i < 120; i++) {
            int origin = random.nextInt(40);
            int length = 30 + (origin * 53) % 700;
            String text = prose(origin, length);
            int cut = random.nextInt(1 + length / 3);
            String changed =
                    switch (random.nextInt(4)) {
                        case 0 -> text.substring(cut);
                        case 1 -> prose(1000 + i, cut) + text;
                        case 2 -> text + prose(1000 + i, cut) + "\n\n" + text.substring(cut);
                        default -> text.substring(0, cut) + prose(2000 + i, cut) + text;
                    };
            write("%03d.txt".formatted(i), changed);
        }
        for (double threshold : new double[] {0.6, 0.8, 1}) {
            List<String> expected = comparedAll(threshold);
            assertThat(found(threshold, 3)).isEqualTo(expected);
            assertThat(found(threshold, 1)).isEqualTo(expected);
            assertThat(expected.size()).isBetween(20, 100);
        }
    }

    private List<String> comparedAll(double threshold) {
        List<String> kept = new ArrayList<>();
        List<String> found = new ArrayList<>();
        TreeMap<String, Set<String>> shingles = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        texts.forEach(
                (name, text) -> {
                    // The same text is a duplicate, which counts once in any case.
                    if (seen.add(text)) {
                        shingles.put(name, shingles(text));
                    }
                });
        shingles.forEach(
                (name, own) -> {
                    String best = null;
                    double most = 0;
                    for (String other : kept) {
                        Set<String> theirs = shingles.get(other);
                        Set<String> shared = new HashSet<>(own);
                        shared.retainAll(theirs);
                        double shorter = Math.min(own.size(), theirs.size());
                        double similarity = shared.size() / shorter;
                        boolean fits = Math.max(own.size(), theirs.size()) <= 2 * shorter;
                        if (fits && similarity >= threshold && similarity > most) {
                            most = similarity;
                            best =
                                    "%s %s %d/%d/%d"
                                            .formatted(
                                                    name,
                                                    other,
                                                    shared.size(),
                                                    own.size(),
                                                    theirs.size());
                        }
                    }
                    if (best == null) {
                        kept.add(name);
                    } else {
                        found.add(best);
                    }
                });
        return found;
    }

    private static Set<String> shingles(String text) {
        String letters = text.replaceAll("[^一-\\x{9FFF}]", "");
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + 5 <= letters.length(); i++) {
            shingles.add(letters.substring(i, i + 5));
        }
        return shingles;
    }

    /** With room for nearly nothing, texts are read again and again. */
    @Test
    void aStoreWithoutRoomForgetsTheOldest() {
        List<Integer> read = new ArrayList<>();
        ShingleStore store =
                new ShingleStore(
                        3,
                        document -> {
                            read.add(document);
                            return new long[] {document, document + 1};
                        });
        assertThat(store.get(1)).containsExactly(1, 2);
        store.get(2);
        store.get(1);
        store.get(1);
        store.forget(1);
        store.forget(7);
        store.get(2);
        assertThat(read).containsExactly(1, 2, 1, 2);
    }
}
