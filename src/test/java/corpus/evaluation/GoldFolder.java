package corpus.evaluation;

import corpus.document.CorpusException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a gold set from a folder: {@code gold.tsv}, the documents that it names, and, if it is
 * there, {@code sentences.tsv}.
 */
final class GoldFolder {
    private static final List<String> ROW =
            List.of("document", "line", "char_start", "surface", "type", "id");
    private static final List<String> SENTENCE = List.of("document", "line", "script", "kind");
    private static final List<String> TYPES =
            List.of(
                    GoldRow.COUNTRY,
                    GoldRow.ORGANIZATION,
                    GoldRow.OTHER_ORGANIZATION,
                    GoldRow.REGION);

    private final Path folder;
    private final Map<String, List<String>> documents = new HashMap<>();

    private GoldFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * @throws CorpusException if a file is missing or not of that shape, or if a row is not exactly
     *     the text at its place
     */
    static GoldSet read(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new CorpusException(
                    "`" + folder + "` is a file. Name the folder with its `gold.tsv`.");
        }
        return new GoldFolder(folder).read();
    }

    private GoldSet read() {
        TsvFile gold = TsvFile.read(folder.resolve("gold.tsv"), ROW);
        List<GoldRow> rows = new ArrayList<>();
        gold.rows().forEach(row -> rows.add(goldRow(row)));
        Map<String, Map<Integer, Sentence>> sentences = new HashMap<>();
        Path described = folder.resolve("sentences.tsv");
        if (Files.exists(described)) {
            TsvFile.read(described, SENTENCE).rows().forEach(row -> describe(row, sentences));
        }
        GoldSet set = new GoldSet(documents, rows, sentences);
        Set<Stretch> known = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            String source = gold.rows().get(i).source();
            set.check(rows.get(i).stretch(), source);
            if (!known.add(rows.get(i).stretch())) {
                throw new CorpusException(source + " says the same as a line above. Remove one.");
            }
        }
        return set;
    }

    private GoldRow goldRow(TsvFile.Row row) {
        String type = row.text("type");
        if (!TYPES.contains(type)) {
            throw new CorpusException(
                    String.format(
                            "%s: the type `%s` is not known; write one of %s.",
                            row.source(), type, String.join(", ", TYPES)));
        }
        Stretch stretch =
                new Stretch(
                        document(row),
                        row.number("line", 1),
                        row.number("char_start", 0),
                        row.text("surface"),
                        row.text("id"));
        return new GoldRow(stretch, type, Set.copyOf(row.parts("note")));
    }

    private void describe(TsvFile.Row row, Map<String, Map<Integer, Sentence>> sentences) {
        Sentence sentence = new Sentence(row.text("script"), row.parts("kind"));
        Sentence before =
                sentences
                        .computeIfAbsent(document(row), name -> new HashMap<>())
                        .put(row.number("line", 1), sentence);
        if (before != null) {
            throw new CorpusException(
                    row.source() + " describes a line that is described above. Remove one.");
        }
    }

    private String document(TsvFile.Row row) {
        String name = row.text("document");
        if (!documents.containsKey(name)) {
            Path file = folder.resolve(name);
            if (!Files.isRegularFile(file)) {
                throw new CorpusException(
                        String.format(
                                "%s: there is no document `%s` in `%s`.",
                                row.source(), name, folder));
            }
            documents.put(name, TsvFile.lines(file));
        }
        return name;
    }
}
