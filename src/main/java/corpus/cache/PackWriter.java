package corpus.cache;

import corpus.document.TermList;
import corpus.document.Vocabulary;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes a pack, first under a name of its own. Not safe for threads.
 *
 * <p>Terms get numbers in the order in which they come, so that frequent ones have small numbers.
 */
final class PackWriter implements AutoCloseable {
    /** A pack gets no larger than this by much: arrays and evictions have a bound. */
    static final long MOST_BYTES = 1L << 29;

    private static final int NONE = -1;
    private static final int BUFFER_BYTES = 1 << 18;

    private final Path partial;
    private final OutputStream out;
    private final Map<FileKey, List<PackIndex.Entry>> entries = new HashMap<>();
    private final Set<FileKey> annotated = new HashSet<>();
    private final List<String> terms = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> numberOfName = new HashMap<>();
    private int[] numberOfTerm = new int[1024];
    private long position;
    private boolean isSealed;

    /**
     * @param partial where it is written until it is complete; must not exist yet
     */
    PackWriter(Path partial, byte[] digest) throws IOException {
        this.partial = partial;
        Arrays.fill(numberOfTerm, NONE);
        out =
                new BufferedOutputStream(
                        Files.newOutputStream(partial, StandardOpenOption.CREATE_NEW),
                        BUFFER_BYTES);
        write(PackFormat.header(digest));
    }

    /** How many bytes have been written. */
    long size() {
        return position;
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }

    /** Whether a file need not be added: it is there, with its annotations or none to add. */
    boolean has(FileKey key, boolean withAnnotations) {
        return annotated.contains(key) || (!withAnnotations && entries.containsKey(key));
    }

    /**
     * Adds all documents of a file.
     *
     * @param withAnnotations whether all that have text are annotated
     */
    void add(FileKey key, List<EncodedDocument> documents, boolean withAnnotations)
            throws IOException {
        List<PackIndex.Entry> ofFile = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            EncodedDocument document = documents.get(i);
            ByteSink refs = new ByteSink();
            refs.number(document.names().size());
            for (String name : document.names()) {
                refs.number(name(name));
            }
            TermList list = document.terms();
            PackTerms.write(list, number -> term(list.vocabulary(), number), refs);
            ofFile.add(add(key, i, documents.size(), refs, document));
        }
        entries.put(key, ofFile);
        if (withAnnotations) {
            annotated.add(key);
        }
    }

    private PackIndex.Entry add(
            FileKey key, int number, int documents, ByteSink refs, EncodedDocument document)
            throws IOException {
        int refsLength = refs.size();
        refs.raw(document.head());
        byte[] head = refs.toBytes();
        PackIndex.Entry entry =
                new PackIndex.Entry(
                        key,
                        number,
                        documents,
                        position,
                        head.length,
                        refsLength,
                        document.tokens().length,
                        document.texts().length,
                        checksum(head),
                        checksum(document.tokens()),
                        checksum(document.texts()));
        write(head);
        write(document.tokens());
        write(document.texts());
        return entry;
    }

    private static int checksum(byte[] bytes) {
        return PackFormat.checksum(bytes, 0, bytes.length);
    }

    private int name(String name) {
        return numberOfName.computeIfAbsent(
                name,
                unknown -> {
                    names.add(unknown);
                    return names.size() - 1;
                });
    }

    /** The number in this pack of a term that has one in the vocabulary of the run. */
    private int term(Vocabulary vocabulary, int number) {
        if (number >= numberOfTerm.length) {
            int known = numberOfTerm.length;
            numberOfTerm = Arrays.copyOf(numberOfTerm, Math.max(number + 1, known * 2));
            Arrays.fill(numberOfTerm, known, numberOfTerm.length, NONE);
        }
        if (numberOfTerm[number] == NONE) {
            numberOfTerm[number] = terms.size();
            terms.add(vocabulary.term(number));
        }
        return numberOfTerm[number];
    }

    /** Completes the pack and moves it to where others find it. */
    void finish(Path target) throws IOException {
        PackFormat.Part termsPart = writePart(StringTable.bytes(terms, true));
        PackFormat.Part namesPart = writePart(StringTable.bytes(names, false));
        PackFormat.Part indexPart =
                writePart(
                        PackIndex.bytes(entries.values().stream().flatMap(List::stream).toList()));
        write(PackFormat.footer(termsPart, namesPart, indexPart));
        out.close();
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        isSealed = true;
    }

    private PackFormat.Part writePart(byte[] bytes) throws IOException {
        PackFormat.Part part = new PackFormat.Part(position, bytes.length, checksum(bytes));
        write(bytes);
        return part;
    }

    /** Removes what was written, unless it is complete. */
    @Override
    public void close() {
        if (!isSealed) {
            try {
                out.close();
            } catch (IOException e) {
                // It is thrown away.
            }
            try {
                Files.deleteIfExists(partial);
            } catch (IOException e) {
                // A later run removes it.
            }
        }
    }
}
