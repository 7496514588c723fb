package corpus.engine;

import corpus.analysis.Grouping;
import corpus.clean.Cleaner;
import corpus.clean.ContentHash;
import corpus.document.Block;
import corpus.document.DocumentId;
import corpus.document.Selection;
import corpus.document.SourceDocument;
import corpus.read.ReadOutcome;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Decides, file by file in corpus order, which documents count, and keeps the record of the others.
 * Not safe for threads: a {@link Turnstile} leads them here one at a time.
 */
final class CorpusLog {
    private final Selection selection;
    private final List<ReadOutcome.Skipped> skipped = new ArrayList<>();
    private final List<String> withoutText = new ArrayList<>();
    private final Map<String, String> duplicates = new LinkedHashMap<>();
    private final List<String> undated = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final TreeMap<String, Long> labelled = new TreeMap<>();
    private final Map<String, String> firstWithHash = new HashMap<>();
    private final MessageDigest contents;
    private int files;
    private int documents;
    private int leftOut;

    private final Map<String, Integer> fields = new TreeMap<>();
    private final Map<String, Map<String, Integer>> groups = new LinkedHashMap<>();

    private final Map<DocumentId, NearDuplicate> nearDuplicates = new HashMap<>();
    private final List<NearDuplicate> leftOutAsSimilar = new ArrayList<>();

    /**
     * @param nearDuplicates documents that do not count
     */
    CorpusLog(Selection selection, List<String> groupFields, List<NearDuplicate> nearDuplicates) {
        this.selection = selection;
        nearDuplicates.forEach(each -> this.nearDuplicates.put(each.document(), each));
        groupFields.forEach(field -> groups.put(field, new HashMap<>()));
        try {
            contents = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A cleaned document and the hash of its text, computed before its turn. */
    record Candidate(SourceDocument document, String hash) {
        static Candidate of(SourceDocument document) {
            return new Candidate(document, ContentHash.of(document));
        }
    }

    void skip(ReadOutcome.Skipped file) {
        files++;
        skipped.add(file);
    }

    void warn(List<String> sentences) {
        warnings.addAll(sentences);
    }

    /** Those of a file's documents that count. */
    List<SourceDocument> admit(List<Candidate> candidates) {
        files++;
        List<SourceDocument> admitted = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (admit(candidate)) {
                admitted.add(candidate.document());
            }
        }
        return admitted;
    }

    private boolean admit(Candidate candidate) {
        SourceDocument document = candidate.document();
        String name = document.id().name();
        for (String field : document.metadata().names()) {
            if (!document.metadata().value(field).isBlank()) {
                fields.merge(field, 1, Integer::sum);
            }
        }
        if (!selection.accepts(document.metadata())) {
            leftOut++;
            if (selection.lacksDate(document.metadata())) {
                undated.add(name);
            }
            return false;
        }
        warnings.addAll(document.warnings());
        if (!Cleaner.hasText(document)) {
            withoutText.add(name);
            return false;
        }
        String first = firstWithHash.putIfAbsent(candidate.hash(), name);
        if (first != null && !selection.keepDuplicates()) {
            duplicates.put(name, first);
            return false;
        }
        NearDuplicate similar = nearDuplicates.get(document.id());
        if (similar != null) {
            leftOutAsSimilar.add(similar);
            return false;
        }
        for (Block block : document.blocks()) {
            if (!block.rule().isEmpty()) {
                String text = block.text().text();
                labelled.merge(
                        block.section().label() + ": " + block.rule(),
                        (long) text.codePointCount(0, text.length()),
                        Long::sum);
            }
        }
        contents.update((name + '\0' + candidate.hash() + '\n').getBytes(StandardCharsets.UTF_8));
        groups.forEach(
                (field, counts) ->
                        Grouping.valuesOf(document.metadata(), field)
                                .forEach(value -> counts.merge(value, 1, Integer::sum)));
        documents++;
        return true;
    }

    CorpusReport report(List<CorpusReport.Failure> failures) {
        return new CorpusReport(
                files,
                documents - failures.size(),
                skipped,
                withoutText,
                new LinkedHashMap<>(duplicates),
                leftOutAsSimilar,
                leftOut,
                undated,
                warnings,
                labelled,
                HexFormat.of().formatHex(contents.digest()),
                failures,
                fields,
                groups);
    }
}
