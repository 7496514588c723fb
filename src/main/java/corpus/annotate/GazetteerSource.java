package corpus.annotate;

import corpus.document.Gazetteer;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The entities and all their names, from the built-in files and the user's.
 *
 * @param entries the entities, in the order of the files
 */
public record GazetteerSource(List<GazetteerEntry> entries) implements Serializable {
    private static final List<String> BUILT_IN =
            List.of("countries.yaml", "organizations.yaml", "regions.yaml");

    public GazetteerSource {
        entries = List.copyOf(entries);
    }

    /** A file of the user's. */
    public record File(String name, String text) {}

    /** The files that come with the program. */
    public static GazetteerSource builtIn() {
        return with(List.of());
    }

    /**
     * The built-in files and then the user's, which add, replace and remove.
     *
     * @throws corpus.document.CorpusException with every mistake of a file, each with its line
     */
    public static GazetteerSource with(List<File> files) {
        GazetteerFile all = builtInFile();
        files.forEach(file -> all.add(file.text(), file.name()));
        return new GazetteerSource(files.isEmpty() ? all.entries() : present(all.entries()));
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
        return Gazetteer.of(entries.stream().map(GazetteerEntry::entity).toList());
    }
}
