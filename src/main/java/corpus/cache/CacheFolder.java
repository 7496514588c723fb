package corpus.cache;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * The folder with the packs of all settings.
 *
 * @param path where it is; need not exist
 * @param limit how many bytes the packs may take together
 */
public record CacheFolder(Path path, long limit) {
    private static final String PACK = ".pack";
    private static final String PARTIAL = ".partial";

    /** How much of the digest stands in the name of a pack, in hexadecimal digits. */
    private static final int DIGITS = 32;

    private static final Duration LONGEST_RUN = Duration.ofDays(1);
    private static final Duration FRESH = Duration.ofHours(1);

    /**
     * A pack on disk.
     *
     * @param file where it is
     * @param bytes how large
     * @param used when it was used last
     */
    record Found(Path file, long bytes, Instant used) {}

    /** What the folder holds. */
    public record Content(long bytes, long documents, int packs) {}

    /** Whether there is no pack at all, of whatever settings. */
    public boolean isEmpty() {
        return found("").isEmpty();
    }

    /** The packs whose names begin in a certain way, by name. */
    List<Found> found(String begin) {
        List<Found> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (name.endsWith(PACK) && name.startsWith(begin)) {
                    BasicFileAttributes attributes =
                            Files.readAttributes(file, BasicFileAttributes.class);
                    found.add(
                            new Found(
                                    file,
                                    attributes.size(),
                                    attributes.lastModifiedTime().toInstant()));
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // What can't be listed is not there.
            return found;
        }
        found.sort((a, b) -> a.file().compareTo(b.file()));
        return found;
    }

    /** How many packs there are for some settings. */
    int packsOf(byte[] digest) {
        return found(prefix(digest)).size();
    }

    private static String prefix(byte[] digest) {
        return HexFormat.of().formatHex(digest).substring(0, DIGITS) + "-";
    }

    /** Opens the packs of some settings, the largest first; removes those that are damaged. */
    List<Pack> open(byte[] digest, List<String> notes) {
        List<Found> found = new ArrayList<>(found(prefix(digest)));
        found.sort((a, b) -> Long.compare(b.bytes(), a.bytes()));
        List<Pack> packs = new ArrayList<>();
        for (Found each : found) {
            try {
                packs.add(Pack.open(each.file(), digest));
                markUsed(each);
            } catch (IOException e) {
                notes.add(
                        "%s is no pack that can be used (%s); it is ignored."
                                .formatted(each.file(), e.getMessage()));
                remove(each.file());
            }
        }
        return packs;
    }

    /** Packs that are used are evicted last; once an hour is often enough to say so. */
    private static void markUsed(Found pack) {
        Instant now = Instant.now();
        if (pack.used().plus(FRESH).isBefore(now)) {
            try {
                Files.setLastModifiedTime(pack.file(), FileTime.from(now));
            } catch (IOException e) {
                // Somebody else's folder: then somebody else decides what is evicted.
            }
        }
    }

    static boolean remove(Path file) {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException e) {
            // Another system may not remove what another process reads; a later run will.
            return false;
        }
    }

    /** Begins a pack, under a name that tells whose it is. */
    PackWriter begin(byte[] digest) throws IOException {
        create();
        String name =
                "%s%s.%d%s"
                        .formatted(
                                prefix(digest), unique(), ProcessHandle.current().pid(), PARTIAL);
        return new PackWriter(path.resolve(name), digest);
    }

    /** It holds the texts of documents, which others who use the computer may not read. */
    private void create() throws IOException {
        if (Files.isDirectory(path)) {
            return;
        }
        Files.createDirectories(path);
        if (Files.getFileStore(path).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Where a new pack belongs. */
    Path newPack(byte[] digest) {
        return path.resolve(prefix(digest) + unique() + PACK);
    }

    private static String unique() {
        return "%016x".formatted(System.nanoTime() ^ (ProcessHandle.current().pid() << 32));
    }

    /** Removes what runs left that ended before their time. */
    void removeLeftovers() {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path, "*" + PARTIAL)) {
            for (Path file : files) {
                if (isLeftover(file)) {
                    remove(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // A later run tries again.
            return;
        }
    }

    private static boolean isLeftover(Path file) throws IOException {
        String[] parts = file.getFileName().toString().split("\\.", -1);
        Instant changed = Files.getLastModifiedTime(file).toInstant();
        if (changed.plus(LONGEST_RUN).isBefore(Instant.now())) {
            return true;
        }
        try {
            long owner = Long.parseLong(parts[parts.length - 2]);
            return ProcessHandle.of(owner).isEmpty();
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    /** Removes the packs that were not used for longest, until the others keep the limit. */
    void evict() {
        List<Found> found = new ArrayList<>(found(""));
        found.sort(Comparator.comparing(Found::used).thenComparing(Found::file));
        long bytes = found.stream().mapToLong(Found::bytes).sum();
        for (Found oldest : found) {
            if (bytes <= limit) {
                return;
            }
            bytes -= remove(oldest.file()) ? oldest.bytes() : 0;
        }
    }

    /** How much there is, of all settings. */
    public Content content() {
        long bytes = 0;
        long documents = 0;
        List<Found> packs = found("");
        for (Found each : packs) {
            bytes += each.bytes();
            documents += Pack.documentsOf(each.file());
        }
        return new Content(bytes, documents, packs.size());
    }

    /**
     * Removes all packs, and what was left of others.
     *
     * @return how much there was
     */
    public Content clear() {
        Content content = content();
        found("").forEach(each -> remove(each.file()));
        removeLeftovers();
        return content;
    }
}
