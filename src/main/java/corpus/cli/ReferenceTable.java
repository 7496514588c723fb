package corpus.cli;

import corpus.analysis.FrequencyTable;
import corpus.analysis.PartSize;
import corpus.annotate.SettingsHashes;
import corpus.document.CorpusException;
import corpus.read.DecodedText;
import corpus.read.ReadSettings;
import corpus.table.JsonLinesSheet;
import corpus.table.MetaFile;
import corpus.table.Sheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A reference that is a table of frequencies: read, and compared with how it was made. */
final class ReferenceTable {
    /** Settings of which a difference makes words differ. */
    private static final List<String> SETTINGS =
            List.of("sections", "pre_segmented", "script", "ner");

    /** Options of which a difference makes rows differ. */
    private static final List<String> COUNTING =
            List.of("stopwords", "pos", "min-length", "numbers", "type", "id", "expand-groups");

    /** Options that leave rows out of a table, and what they are if they don't. */
    private static final Map<String, Long> CUTTING =
            Map.of("top", 0L, "min-count", 1L, "min-documents", 1L);

    private final Path file;
    private final Sheet sheet;
    private final String hash;

    /** Empty if there is no meta file. */
    private final Map<String, Object> meta;

    /**
     * @param warnings receives what had to be repaired
     * @throws CorpusException if it can't be read
     */
    ReferenceTable(Path file, List<String> warnings) {
        this.file = file;
        byte[] bytes = TextFile.bytes(file);
        DecodedText decoded = DecodedText.of(file.toString(), bytes, ReadSettings.AUTO);
        warnings.addAll(decoded.warnings());
        sheet =
                file.toString().toLowerCase(Locale.ROOT).endsWith(".jsonl")
                        ? JsonLinesSheet.parse(file.toString(), decoded.text())
                        : Sheet.parse(file.toString(), decoded.text()).unguarded();
        hash = SettingsHashes.sha256(sheet.header() + "\n" + rows(sheet));
        meta = readMeta(file);
    }

    /** What it says, however its lines end. */
    private static String rows(Sheet sheet) {
        return sheet.rows().stream()
                .map(row -> row.cells().toString())
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, Object> readMeta(Path file) {
        if (!Files.isRegularFile(MetaFile.beside(file))) {
            return Map.of();
        }
        try {
            return MetaFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The frequencies.
     *
     * @param command the command whose columns the table has
     * @param total the word tokens of its corpus; null if the meta file says it
     */
    FrequencyTable frequencies(String command, String item, String kind, Long total) {
        Map<String, Object> size = size();
        Object told = size.get(PartSize.TOKENS);
        if (total == null && !(told instanceof Long)) {
            throw new CorpusException(
                    "%s: how many word tokens its corpus has is not known: %s. Say it with --reference-total N, or make the table again with -o."
                            .formatted(
                                    file,
                                    meta.isEmpty()
                                            ? MetaFile.beside(file).getFileName()
                                                    + " is not beside it"
                                            : MetaFile.beside(file).getFileName()
                                                    + " does not say it"));
        }
        Object documents = size.get(PartSize.DOCUMENTS);
        return FrequencyTable.read(
                sheet,
                command,
                item,
                kind,
                total != null ? total : (Long) told,
                documents instanceof Long known ? known : -1);
    }

    /** The size of its corpus, as far as the meta file tells. */
    private Map<String, Object> size() {
        if (!(meta.get("sizes") instanceof List<?> sizes) || sizes.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> first = map(sizes.get(0));
        if (sizes.size() > 1 || !List.of().equals(first.get("part"))) {
            throw new CorpusException(
                    "%s: this table was made with --by; a reference is one whole, so make it without (--where chooses a part)."
                            .formatted(file));
        }
        return first;
    }

    /**
     * How the table differs from how the target is counted: sentences for the user.
     *
     * @param settings what happens to the texts of the target before counting
     * @param counting the options that decide what is counted of it
     * @param hashes the data that decide on words and rows
     */
    List<String> differences(
            Map<String, Object> settings,
            Map<String, Object> counting,
            Map<String, String> hashes) {
        List<String> sentences = new ArrayList<>();
        if (meta.isEmpty()) {
            return sentences;
        }
        tellIfCut(sentences);
        Map<String, Object> theirs = map(meta.get("settings"));
        for (String key : SETTINGS) {
            tellIfOther(
                    key,
                    theirs.getOrDefault(key, false),
                    settings.getOrDefault(key, false),
                    sentences);
        }
        Map<String, Object> theirCounting = map(meta.get("counting"));
        for (String key : COUNTING) {
            tellIfOther("--" + key, theirCounting.get(key), counting.get(key), sentences);
        }
        Map<String, Object> theirHashes = map(meta.get("hashes"));
        TreeSet<String> different = new TreeSet<>();
        hashes.forEach(
                (name, ours) -> {
                    Object other = theirHashes.get(name);
                    if (other != null && !other.equals(ours)) {
                        different.add(name);
                    }
                });
        if (!different.isEmpty()) {
            sentences.add(
                    "%s was made with other data than this run (%s): words that were cut or recognised otherwise may look like keywords."
                            .formatted(file, String.join(", ", different)));
        }
        return sentences;
    }

    private void tellIfCut(List<String> sentences) {
        Map<String, Object> counting = map(meta.get("counting"));
        boolean cut =
                CUTTING.entrySet().stream()
                        .anyMatch(
                                option ->
                                        counting.get(option.getKey()) instanceof Long value
                                                && !value.equals(option.getValue()));
        boolean shortened = meta.get("rows") instanceof Long rows && rows != sheet.rows().size();
        if (cut || shortened) {
            sentences.add(
                    "%s does not hold all rows of its corpus%s: what is not in it counts 0 there, and may look like a keyword."
                            .formatted(
                                    file, cut ? " (--top, --min-count or --min-documents)" : ""));
        }
    }

    private void tellIfOther(String what, Object theirs, Object ours, List<String> sentences) {
        // A number is a Long in the file and may be an Integer here.
        if (theirs != null && ours != null && !theirs.toString().equals(ours.toString())) {
            sentences.add(
                    "%s was made with %s %s, this run with %s: the difference may look like keywords."
                            .formatted(file, what, said(theirs), said(ours)));
        }
    }

    private static String said(Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? "(none)"
                    : list.stream().map(Object::toString).collect(Collectors.joining(","));
        }
        return value.toString();
    }

    /** The SHA-256 of the texts that were counted; empty if nobody knows. */
    String contentHash() {
        return map(meta.get("input")).getOrDefault("sha256", "").toString();
    }

    /** For the record of the run. */
    Map<String, Object> description() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("table", file.toString());
        values.put("sha256", hash);
        if (!meta.isEmpty()) {
            values.put("command_line", meta.get("command_line"));
            values.put("input_sha256", contentHash());
        }
        return values;
    }

    @SuppressWarnings("unchecked") // read from JSON: keys are texts
    private static Map<String, Object> map(Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
