package corpus.annotate;

import corpus.document.Gazetteer;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The entities and all their names, from the built-in files and the user's. Those of the program
 * alone are read once somebody asks for them: much of what is said of them is known from the build.
 */
public final class GazetteerSource implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final List<String> BUILT_IN =
            List.of("countries.yaml", "organizations.yaml", "regions.yaml");

    /** Hash and size of the built-in entries, written by the build. */
    private static final String PREPARED = "gazetteer/summary.txt";

    /** Null if they are the built-in ones, which nobody has asked for. */
    private volatile List<GazetteerEntry> entries;

    private final boolean isBuiltIn;

    private GazetteerSource(List<GazetteerEntry> entries) {
        this.entries = entries == null ? null : List.copyOf(entries);
        isBuiltIn = entries == null;
    }

    /** A file of the user's. */
    public record File(String name, String text) {}

    /** The files that come with the program. */
    public static GazetteerSource builtIn() {
        return new GazetteerSource(null);
    }

    /**
     * The built-in files and then the user's, which add, replace and remove.
     *
     * @throws corpus.document.CorpusException with every mistake of a file, each with its line
     */
    public static GazetteerSource with(List<File> files) {
        if (files.isEmpty()) {
            return builtIn();
        }
        GazetteerFile all = builtInFile();
        files.forEach(file -> all.add(file.text(), file.name()));
        return new GazetteerSource(present(all.entries()));
    }

    /** The entities, in the order of the files. */
    public List<GazetteerEntry> entries() {
        if (entries == null) {
            entries = List.copyOf(builtInFile().entries());
        }
        return entries;
    }

    /** How many entities there are. */
    public int size() {
        return isBuiltIn && prepared() != null ? Integer.parseInt(prepared()[1]) : entries().size();
    }

    /** SHA-256 of all that is known of the entities, 64 hexadecimal digits. */
    public String hash() {
        return isBuiltIn && prepared() != null ? prepared()[0] : hashOf(entries());
    }

    /** The same for what the user adds: empty if that is nothing. */
    public String ownHash() {
        return isBuiltIn ? "" : hash();
    }

    private static String hashOf(List<GazetteerEntry> entries) {
        return SettingsHashes.sha256(entries.toString());
    }

    /** Writes down what is known of the built-in entries, when the program is built. */
    public static void prepare(Path classes) throws IOException {
        List<GazetteerEntry> entries = builtInFile().entries();
        Files.writeString(
                classes.resolve("corpus/annotate").resolve(PREPARED),
                hashOf(entries) + " " + entries.size() + "\n");
    }

    private static String[] prepared() {
        return Prepared.SUMMARY;
    }

    /** Read once, when first asked for. */
    private static final class Prepared {
        /** Null if the build wrote none, or one of other files. */
        private static final String[] SUMMARY = read();

        private static String[] read() {
            URL place = GazetteerSource.class.getResource(PREPARED);
            // Files that lie in a folder may have been changed since.
            if (place == null || place.getProtocol().equals("file")) {
                return null;
            }
            try (InputStream in = place.openStream()) {
                return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                        .strip()
                        .split(" ", -1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The built-in files, ready for more. */
    static GazetteerFile builtInFile() {
        GazetteerFile all = new GazetteerFile();
        for (String name : BUILT_IN) {
            all.add(AnnotationSettings.builtIn("gazetteer/" + name));
        }
        return all;
    }

    /** Without members that nobody knows, such as those that the user has removed. */
    private static List<GazetteerEntry> present(List<GazetteerEntry> entries) {
        Set<String> ids =
                entries.stream().map(entry -> entry.entity().id()).collect(Collectors.toSet());
        return entries.stream()
                .map(
                        entry ->
                                entry.withEntity(
                                        entry.entity()
                                                .withMembers(
                                                        entry.entity().members().stream()
                                                                .filter(ids::contains)
                                                                .toList())))
                .toList();
    }

    /** The entities without their names. */
    public Gazetteer gazetteer() {
        return Gazetteer.of(entries().stream().map(GazetteerEntry::entity).toList());
    }

    /** Sources of the same entities are equal; so is a copy that was sent elsewhere. */
    @Override
    public boolean equals(Object other) {
        return other instanceof GazetteerSource source
                && ((isBuiltIn && source.isBuiltIn) || entries().equals(source.entries()));
    }

    @Override
    public int hashCode() {
        return entries().hashCode();
    }
}
