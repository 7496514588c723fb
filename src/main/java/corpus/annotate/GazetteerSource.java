package corpus.annotate;

import corpus.document.Gazetteer;
import corpus.yaml.BuiltInYaml;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The entities and all their names, from the built-in files and the user's. Immutable; sources with
 * the same entries are equal.
 */
public final class GazetteerSource implements Serializable {
    private static final long serialVersionUID = 1L;

    static final List<String> BUILT_IN =
            List.of("countries.yaml", "organizations.yaml", "regions.yaml");

    private static final GazetteerSource OF_THE_PROGRAM = new GazetteerSource(null);

    /**
     * Null for the built-in ones: they are the same everywhere, and made when they are asked for.
     */
    private final List<GazetteerEntry> entries;

    private GazetteerSource(List<GazetteerEntry> entries) {
        this.entries = entries;
    }

    /** A source of these entries, in the order of the files. */
    public static GazetteerSource of(List<GazetteerEntry> entries) {
        return new GazetteerSource(List.copyOf(entries));
    }

    /** A file of the user's. */
    public record File(String name, String text) {}

    /** The files that come with the program. */
    public static GazetteerSource builtIn() {
        return OF_THE_PROGRAM;
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
        return of(present(all.entries()));
    }

    /** The built-in files, ready for more. */
    static GazetteerFile builtInFile() {
        GazetteerFile all = new GazetteerFile();
        for (String name : BUILT_IN) {
            all.add(file(name).root());
        }
        return all;
    }

    /** A built-in file. */
    static BuiltInYaml file(String name) {
        return BuiltInYaml.read(GazetteerSource.class, "gazetteer/" + name);
    }

    /** Whether nothing of the user's is in it. */
    boolean isBuiltIn() {
        return entries == null;
    }

    /** The entities with their names, in the order of the files. */
    public List<GazetteerEntry> entries() {
        return entries == null ? Entries.OF_THE_PROGRAM : entries;
    }

    /** Made when first asked for. */
    private static final class Entries {
        private static final List<GazetteerEntry> OF_THE_PROGRAM =
                PreparedNames.find()
                        .map(PreparedNames::entries)
                        .orElseGet(() -> builtInFile().entries());
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
        Optional<PreparedNames> prepared = isBuiltIn() ? PreparedNames.find() : Optional.empty();
        return prepared.map(PreparedNames::gazetteer)
                .orElseGet(
                        () ->
                                Gazetteer.of(
                                        entries().stream().map(GazetteerEntry::entity).toList()));
    }

    /** How many entities there are. */
    public int size() {
        return isBuiltIn() ? gazetteer().size() : entries.size();
    }

    /** SHA-256 of all entries, 64 hexadecimal digits. */
    public String hash() {
        Optional<PreparedNames> prepared = isBuiltIn() ? PreparedNames.find() : Optional.empty();
        return prepared.map(PreparedNames::hash).orElseGet(() -> SettingsHashes.of(entries()));
    }

    /** The same for what the user adds: empty if that is nothing. */
    public String ownHash() {
        return isBuiltIn() ? "" : hash();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GazetteerSource source
                && ((isBuiltIn() && source.isBuiltIn()) || entries().equals(source.entries()));
    }

    @Override
    public int hashCode() {
        return entries().hashCode();
    }
}
