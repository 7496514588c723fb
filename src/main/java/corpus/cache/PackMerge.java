package corpus.cache;

import corpus.document.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes one pack of many small ones, so that a corpus that grows by ten articles a day is not in a
 * hundred files after a hundred days.
 */
final class PackMerge {
    /** So many packs are opened in a moment. */
    private static final int MOST_PACKS = 8;

    /** Larger ones are not written again. */
    private static final long SMALL_BYTES = 64L << 20;

    private final CacheFolder folder;
    private final byte[] digest;

    PackMerge(CacheFolder folder, byte[] digest) {
        this.folder = folder;
        this.digest = digest;
    }

    /** Merges the small packs if there are many. */
    void run() throws IOException {
        if (folder.packsOf(digest) <= MOST_PACKS) {
            return;
        }
        List<Pack> packs = folder.open(digest, new ArrayList<>());
        try {
            List<Pack> small = new ArrayList<>();
            for (Pack pack : packs) {
                if (pack.size() <= SMALL_BYTES) {
                    small.add(pack);
                }
            }
            if (small.size() > 1) {
                merge(small);
                small.forEach(Pack::close);
                small.forEach(pack -> CacheFolder.remove(pack.file()));
            }
        } finally {
            packs.forEach(Pack::close);
        }
    }

    private void merge(List<Pack> packs) throws IOException {
        packs.sort(Comparator.comparingInt((Pack pack) -> pack.index().size()).reversed());
        Vocabulary vocabulary = new Vocabulary(Integer.MAX_VALUE, packs.get(0).terms());
        try (PackWriter writer = folder.begin(digest)) {
            for (int i = 0; i < packs.size(); i++) {
                Pack pack = packs.get(i);
                copy(pack, new PackTerms(pack.terms(), vocabulary, i == 0), writer);
            }
            writer.finish(folder.newPack(digest));
        }
    }

    private static void copy(Pack pack, PackTerms terms, PackWriter writer) throws IOException {
        for (int i = 0; i < pack.index().size(); ) {
            PackIndex.Entry first = pack.index().get(i);
            List<EncodedDocument> documents = new ArrayList<>();
            boolean complete = true;
            try {
                for (int j = 0; j < first.documents(); j++) {
                    PackIndex.Entry entry = pack.index().get(i + j);
                    StoredDocument document = new StoredDocument(pack, entry, terms);
                    complete &= document.needsNothing();
                    documents.add(document.encoded());
                }
                if (!writer.has(first.key(), complete)) {
                    writer.add(first.key(), documents, complete);
                }
            } catch (DamagedEntry e) {
                // What is damaged is left behind.
                documents.clear();
            }
            i += first.documents();
        }
    }
}
