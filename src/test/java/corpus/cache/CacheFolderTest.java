package corpus.cache;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.SampleDocuments;
import corpus.annotate.AnnotationSettings;
import corpus.document.AnnotatedDocument;
import corpus.document.DocumentId;
import corpus.document.SourceDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {
    private static final AnnotationSettings SETTINGS = AnnotationSettings.defaults();

    @TempDir Path folder;

    private static SourceDocument source(int number) {
        return SampleDocuments.source(
                DocumentId.ofFile(number + ".md"), Map.of(), List.of("第" + number + "篇谈到俄罗斯。"));
    }

    /** Keeps one document. */
    private static void keep(CacheFolder place, int number) {
        try (AnnotationCache cache = AnnotationCache.open(place, SETTINGS)) {
            SourceDocument source = source(number);
            cache.put(
                    new FileKey(number, number),
                    List.of(DocumentFacts.of(source)),
                    List.of(SampleDocuments.annotator().annotate(source)));
            cache.save();
        }
    }

    private static boolean knows(CacheFolder place, int number) {
        try (AnnotationCache cache = AnnotationCache.open(place, SETTINGS)) {
            return !cache.find(new FileKey(number, number)).isEmpty();
        }
    }

    @Test
    void whatWasNotUsedForLongestGoesFirst() throws IOException {
        CacheFolder large = new CacheFolder(folder, 1 << 30);
        List<Path> packs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            keep(large, i);
            for (CacheFolder.Found found : large.found("")) {
                if (!packs.contains(found.file())) {
                    packs.add(found.file());
                }
            }
        }
        // The second was used last, then the fourth, then the first.
        int[] hours = {30, 2, 40, 20};
        for (int i = 0; i < 4; i++) {
            Files.setLastModifiedTime(
                    packs.get(i), FileTime.from(Instant.now().minus(Duration.ofHours(hours[i]))));
        }
        long bytes = large.content().bytes();
        new CacheFolder(folder, bytes - 1).evict();
        assertThat(packs.stream().filter(Files::exists))
                .containsExactly(packs.get(0), packs.get(1), packs.get(3));
        new CacheFolder(folder, bytes / 2 + 10).evict();
        assertThat(packs.stream().filter(Files::exists))
                .containsExactly(packs.get(1), packs.get(3));
        assertThat(knows(large, 1)).isTrue();
        assertThat(knows(large, 0)).isFalse();
    }

    @Test
    void aPackThatIsUsedBecomesYoung() throws IOException {
        CacheFolder place = new CacheFolder(folder, 1 << 30);
        keep(place, 1);
        Path pack = place.found("").get(0).file();
        Instant old = Instant.now().minus(Duration.ofDays(9));
        Files.setLastModifiedTime(pack, FileTime.from(old));
        assertThat(knows(place, 1)).isTrue();
        assertThat(place.found("").get(0).used()).isAfter(old.plus(Duration.ofDays(8)));
    }

    @Test
    void theFolderNeverGrowsBeyondItsLimit() {
        CacheFolder place = new CacheFolder(folder, 3000);
        for (int i = 0; i < 30; i++) {
            keep(place, i);
            assertThat(place.content().bytes()).isLessThanOrEqualTo(3000);
        }
        assertThat(place.content().documents()).isPositive();
        CacheFolder tiny = new CacheFolder(folder, 10);
        keep(tiny, 99);
        assertThat(tiny.content().documents()).isZero();
    }

    @Test
    void theSameFileTwiceInARunIsKeptOnceAndWithItsAnnotations() {
        CacheFolder place = new CacheFolder(folder, 1 << 30);
        SourceDocument source = source(1);
        FileKey key = new FileKey(7, 7);
        try (AnnotationCache cache = AnnotationCache.open(place, SETTINGS)) {
            List<DocumentFacts> facts = List.of(DocumentFacts.of(source));
            List<AnnotatedDocument> none = new ArrayList<>();
            none.add(null);
            cache.put(key, facts, none);
            cache.put(key, facts, List.of(SampleDocuments.annotator().annotate(source)));
            cache.put(key, facts, none);
            cache.save();
        }
        assertThat(place.content().documents()).isEqualTo(1);
        try (AnnotationCache cache = AnnotationCache.open(place, SETTINGS)) {
            assertThat(cache.find(key)).singleElement().matches(StoredDocument::isAnnotated);
        }
    }

    @Test
    void aRunThatDoesNotEndWellLeavesNothing() {
        CacheFolder place = new CacheFolder(folder, 1 << 30);
        try (AnnotationCache cache = AnnotationCache.open(place, SETTINGS)) {
            SourceDocument source = source(1);
            cache.put(
                    new FileKey(1, 1),
                    List.of(DocumentFacts.of(source)),
                    List.of(SampleDocuments.annotator().annotate(source)));
            assertThat(folder).isNotEmptyDirectory();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseMayReadTheTexts() throws IOException {
        CacheFolder place = new CacheFolder(folder.resolve("a/b"), 1 << 30);
        keep(place, 1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place.path())))
                .isEqualTo("rwx------");
    }

    @Test
    void theFolderIsWhereTheSystemWantsIt() {
        Map<String, String> none = Map.of();
        assertThat(place("Linux", "/home/a", none)).isEqualTo("/home/a/.cache/corpus/documents");
        assertThat(place("Linux", "/home/a", Map.of("XDG_CACHE_HOME", "/x")))
                .isEqualTo("/x/corpus/documents");
        assertThat(place("Linux", "/home/a", Map.of("XDG_CACHE_HOME", "x")))
                .isEqualTo("/home/a/.cache/corpus/documents");
        assertThat(place("Mac OS X", "/Users/a", Map.of("XDG_CACHE_HOME", "/x")))
                .isEqualTo("/Users/a/Library/Caches/corpus/documents");
        assertThat(place("Windows 11", "/w", Map.of("LOCALAPPDATA", "/w/AppData/Local")))
                .isEqualTo("/w/AppData/Local/corpus/cache");
        assertThat(place("Linux", "/home/a", Map.of("CORPUS_CACHE", "/c", "XDG_CACHE_HOME", "/x")))
                .isEqualTo("/c");
        assertThat(CachePlace.of("Linux", "?", none::get)).isNull();
        assertThat(CachePlace.of("Windows 11", "/w", none::get)).isNull();
    }

    private static String place(String system, String home, Map<String, String> environment) {
        CacheFolder place = CachePlace.of(system, home, environment::get);
        return place.path().toString().replace('\\', '/');
    }

    @Test
    void theLimitIsTheUsersOrTwoGigabytes() {
        assertThat(CachePlace.of("Linux", "/a", Map.of("CORPUS_CACHE_LIMIT", "3m")::get).limit())
                .isEqualTo(3L << 20);
        assertThat(CachePlace.of("Linux", "/a", Map.of("CORPUS_CACHE_LIMIT", "7G")::get).limit())
                .isEqualTo(7L << 30);
        assertThat(CachePlace.of("Linux", "/a", Map.of("CORPUS_CACHE_LIMIT", "viel")::get).limit())
                .isEqualTo(2L << 30);
    }
}
