package corpus.engine;

import corpus.analysis.Grouping;
import corpus.cache.CacheUse;
import corpus.cache.DocumentFacts;
import corpus.document.DocumentId;
import corpus.document.Selection;
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
public final class CorpusLog {
    private final Selection selection;
    private final List<ReadOutcome.Skipped> skipped = new ArrayList<>();
    private final List<String> withoutText = new ArrayList<>();
    private final Map<String, String> duplicates = new LinkedHashMap<>();
    private final List<String> undated = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final TreeMap<String, Long> labelled = new TreeMap<>();

    /** By the bits of the hash of a text, in a fraction of the room that its digits take. */
    private final Map<HashBits, String> firstWithHash = new HashMap<>();

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
    public CorpusLog(
            Selection selection, List<String> groupFields, List<NearDuplicate> nearDuplicates) {
        this.selection = selection;
        nearDuplicates.forEach(each -> this.nearDuplicates.put(each.document(), each));
        groupFields.forEach(field -> groups.put(field, new HashMap<>()));
        try {
            contents = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A hash of 128 bits. */
    private record HashBits(long first, long second) {
        private static final int DIGITS = 16;

        static HashBits of(String digits) {
            return new HashBits(bits(digits, 0), bits(digits, 1));
        }

        private static long bits(String digits, int part) {
            return Long.parseUnsignedLong(digits, part * DIGITS, (part + 1) * DIGITS, DIGITS);
        }

        @Override
        public int hashCode() {
            return Long.hashCode(first);
        }
    }

    /** A file whose text is missing. */
    public void skip(ReadOutcome.Skipped file) {
        files++;
        skipped.add(file);
    }

    /** What was decided in the user's place. */
    public void warn(List<String> sentences) {
        warnings.addAll(sentences);
    }

    /** Which of a file's documents count. */
    public List<Candidate> admit(List<Candidate> candidates) {
        files++;
        List<Candidate> admitted = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (admit(candidate.facts())) {
                admitted.add(candidate);
            }
        }
        return admitted;
    }

    private boolean admit(DocumentFacts document) {
        String name = document.id().name();
        for (String field : document.filled()) {
            fields.merge(field, 1, Integer::sum);
        }
        if (!selection.accepts(document.metadata())) {
            leftOut++;
            if (selection.lacksDate(document.metadata())) {
                undated.add(name);
            }
            return false;
        }
        warnings.addAll(document.warnings());
        if (!document.hasText()) {
            withoutText.add(name);
            return false;
        }
        String first = firstWithHash.putIfAbsent(HashBits.of(document.hash()), name);
        if (first != null && !selection.keepDuplicates()) {
            duplicates.put(name, first);
            return false;
        }
        NearDuplicate similar = nearDuplicates.get(document.id());
        if (similar != null) {
            leftOutAsSimilar.add(similar);
            return false;
        }
        document.labelled()
                .forEach((rule, characters) -> labelled.merge(rule, characters, Long::sum));
        contents.update((name + '\0' + document.hash() + '\n').getBytes(StandardCharsets.UTF_8));
        groups.forEach(
                (field, counts) ->
                        Grouping.valuesOf(document.metadata(), field)
                                .forEach(value -> counts.merge(value, 1, Integer::sum)));
        documents++;
        return true;
    }

    /** How many documents count so far. */
    public int documents() {
        return documents;
    }

    /** What became of all files. */
    public CorpusReport report(List<CorpusReport.Failure> failures, CacheUse cache) {
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
                groups,
                cache);
    }
}
