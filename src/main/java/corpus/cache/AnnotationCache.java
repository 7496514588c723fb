package corpus.cache;

import corpus.annotate.AnnotationSettings;
import corpus.document.AnnotatedDocument;
import corpus.document.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What earlier runs found in documents with the same settings, and what this one adds. Safe for
 * threads. It never fails: what is wrong with the folder is told by {@link #use}.
 */
public final class AnnotationCache implements AutoCloseable {
    private final CacheFolder folder;

    /** Null if nothing is kept. */
    private final byte[] digest;

    private final List<Pack> packs;
    private final List<PackTerms> terms = new ArrayList<>();
    private final Vocabulary vocabulary;
    private final List<String> notes;
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger annotated = new AtomicInteger();
    private boolean isWritable;
    private boolean hasWritten;
    private PackWriter writer;

    private AnnotationCache(
            CacheFolder folder, byte[] digest, List<Pack> packs, List<String> notes) {
        this.folder = folder;
        this.digest = digest;
        this.packs = packs;
        this.notes = notes;
        isWritable = digest != null;
        int most = Vocabulary.mostOfThisProcess();
        boolean known = !packs.isEmpty() && packs.get(0).terms().size() <= most;
        vocabulary = known ? new Vocabulary(most, packs.get(0).terms()) : new Vocabulary(most);
        for (int i = 0; i < packs.size(); i++) {
            terms.add(new PackTerms(packs.get(i).terms(), vocabulary, known && i == 0));
        }
    }

    /** No cache: everything is annotated, and nothing kept. */
    public static AnnotationCache none() {
        return new AnnotationCache(null, null, List.of(), new ArrayList<>());
    }

    /** The cache for some settings. */
    public static AnnotationCache open(CacheFolder folder, AnnotationSettings settings) {
        List<String> notes = new ArrayList<>();
        byte[] digest = SettingsDigest.of(settings);
        if (digest == null) {
            notes.add("this build does not know what it was made of, so nothing is kept.");
            return new AnnotationCache(folder, null, List.of(), notes);
        }
        List<Pack> packs = folder.open(digest, notes);
        if (packs.isEmpty()) {
            notes.add(
                    "%s has nothing for these settings and this version of the program."
                            .formatted(folder.path()));
        }
        return new AnnotationCache(folder, digest, packs, notes);
    }

    /** The terms of the run. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Whether it is of any use to ask, or to compute keys. */
    public boolean isUsed() {
        return digest != null;
    }

    /** Whether it may know a document. */
    public boolean hasDocuments() {
        return !packs.isEmpty();
    }

    /** The documents of a file; none if the file is not known. */
    public List<StoredDocument> find(FileKey key) {
        List<StoredDocument> best = List.of();
        for (int i = 0; i < packs.size(); i++) {
            int first = packs.get(i).index().find(key);
            if (first >= 0) {
                List<StoredDocument> found = read(i, first);
                if (needNothing(found)) {
                    return found;
                }
                best = found.isEmpty() ? best : found;
            }
        }
        return best;
    }

    private static boolean needNothing(List<StoredDocument> documents) {
        for (StoredDocument document : documents) {
            if (!document.needsNothing()) {
                return false;
            }
        }
        return !documents.isEmpty();
    }

    private List<StoredDocument> read(int pack, int first) {
        try {
            PackIndex.Entry entry = packs.get(pack).index().get(first);
            List<StoredDocument> documents = new ArrayList<>(entry.documents());
            for (int i = 0; i < entry.documents(); i++) {
                documents.add(
                        new StoredDocument(
                                packs.get(pack),
                                packs.get(pack).index().get(first + i),
                                terms.get(pack)));
            }
            return documents;
        } catch (RuntimeException e) {
            note(packs.get(pack).file() + ": a document is damaged; it is annotated anew.");
            return List.of();
        }
    }

    /** Somebody used a document of the cache. */
    public void countTaken() {
        taken.incrementAndGet();
    }

    /** Somebody annotated a document. */
    public void countAnnotated() {
        annotated.incrementAndGet();
    }

    /** A document turned out to be damaged when its tokens or texts were wanted. */
    public void countDamaged(String document) {
        note("what is kept of " + document + " is damaged; it is annotated anew.");
    }

    private void note(String note) {
        synchronized (notes) {
            if (!notes.contains(note)) {
                notes.add(note);
            }
        }
    }

    /**
     * Keeps the documents of a file for later runs.
     *
     * @param documents their annotations, with all sections; null for those without
     */
    public void put(FileKey key, List<DocumentFacts> facts, List<AnnotatedDocument> documents) {
        boolean complete = true;
        for (int i = 0; i < facts.size(); i++) {
            complete &= documents.get(i) != null || !facts.get(i).hasText();
        }
        List<EncodedDocument> encoded = new ArrayList<>();
        synchronized (this) {
            if (!isWritable || (writer != null && writer.has(key, complete))) {
                return;
            }
        }
        try {
            for (int i = 0; i < facts.size(); i++) {
                encoded.add(DocumentEncoder.encode(facts.get(i), documents.get(i)));
            }
        } catch (IllegalArgumentException e) {
            // A document that is not like others; it is annotated each time.
            return;
        }
        add(key, encoded, complete);
    }

    private synchronized void add(FileKey key, List<EncodedDocument> encoded, boolean complete) {
        if (!isWritable) {
            return;
        }
        try {
            if (writer == null) {
                folder.removeLeftovers();
                writer = folder.begin(digest);
            }
            if (!writer.has(key, complete)) {
                writer.add(key, encoded, complete);
            }
            if (writer.size() > Math.min(PackWriter.MOST_BYTES, folder.limit())) {
                seal();
            }
        } catch (IOException | RuntimeException e) {
            giveUp(e);
        }
    }

    private void giveUp(Exception e) {
        isWritable = false;
        note("nothing can be kept in " + folder.path() + ": " + Obstacle.of(e) + ".");
        if (writer != null) {
            writer.close();
            writer = null;
        }
    }

    private void seal() throws IOException {
        writer.finish(folder.newPack(digest));
        writer = null;
        hasWritten = true;
        folder.evict();
    }

    /** Keeps what was put here, after a run that went well. */
    public synchronized void save() {
        try {
            if (writer != null) {
                seal();
            }
            if (hasWritten) {
                new PackMerge(folder, digest).run();
            }
        } catch (IOException | RuntimeException e) {
            giveUp(e);
        }
    }

    /** What was done. */
    public CacheUse use() {
        synchronized (notes) {
            return new CacheUse(taken.get(), annotated.get(), notes);
        }
    }

    @Override
    public synchronized void close() {
        if (writer != null) {
            writer.close();
            writer = null;
        }
        packs.stream().filter(Objects::nonNull).forEach(Pack::close);
    }
}
