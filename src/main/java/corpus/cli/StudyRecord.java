package corpus.cli;

import corpus.annotate.SettingsHashes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the tables of a study came about: what is needed to make them again, and to see that they are
 * the same. Without times and without places of this machine, so that a second run writes the same
 * record.
 */
final class StudyRecord {
    private final Study study;
    private final Map<Integer, Map<String, Object>> passes = new TreeMap<>();
    private final Map<StudyTable, Map<String, Object>> tables = new LinkedHashMap<>();
    private final Map<StudyTable, Long> rows = new LinkedHashMap<>();

    StudyRecord(Study study) {
        this.study = study;
        for (StudyTable table : study.tables()) {
            tables.put(table, new LinkedHashMap<>());
            rows.put(table, 0L);
        }
    }

    /**
     * Adds a table that has been written.
     *
     * @param pass in which pass over the files, from 1
     */
    void add(StudyTable table, int pass, MetaContent content) {
        passes.putIfAbsent(pass, content.corpus());
        Map<String, Object> entry = tables.get(table);
        entry.put("file", table.output());
        entry.put("sha256", FileHash.of(table.target()));
        entry.put("command", table.command());
        Map<String, Object> options = new LinkedHashMap<>();
        table.options().forEach(option -> options.put(option.key(), option.value()));
        entry.put("options", options);
        entry.put("pass", pass);
        entry.putAll(content.table());
        Map<String, String> names = names(table);
        entry.computeIfPresent("counting", (key, value) -> renamed(value, names));
        entry.computeIfPresent("reference", (key, value) -> renamed(value, names));
        rows.put(table, content.rows());
    }

    /** How the study names the files that its options lead to, wherever it lies. */
    private static Map<String, String> names(StudyTable table) {
        Map<String, String> names = new HashMap<>();
        for (StudyOption option : table.options()) {
            for (int i = 0; i < option.files().size(); i++) {
                names.put(option.files().get(i), option.written().get(i));
            }
        }
        return names;
    }

    private static Object renamed(Object value, Map<String, String> names) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> changed = new LinkedHashMap<>();
            map.forEach((key, each) -> changed.put(key, renamed(each, names)));
            return changed;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> renamed(each, names)).toList();
        }
        return value instanceof String text ? names.getOrDefault(text, text) : value;
    }

    /** How many rows each table has. */
    Map<StudyTable, Long> rows() {
        return rows;
    }

    /** What the record says. */
    Map<String, Object> content() {
        Map<String, Object> content = MetaContent.program();
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("file", study.file().getFileName().toString());
        // Of the text, so that a copy with other line ends is the same study.
        String text = TextFile.read(study.file()).replaceAll("\r\n?", "\n");
        file.put("sha256", SettingsHashes.sha256(text));
        content.put("study", file);
        content.put("passes", new ArrayList<>(passes.values()));
        content.put("tables", List.copyOf(tables.values()));
        return content;
    }
}
