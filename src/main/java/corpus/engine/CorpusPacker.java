package corpus.engine;

import corpus.document.CorpusException;
import corpus.read.DocumentFile;
import corpus.read.DocumentReaders;
import corpus.read.FileList;
import corpus.read.MemberMaker;
import corpus.read.ReadOutcome;
import corpus.read.ReadSettings;
import corpus.table.AtomicFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Packs the files of a corpus into shards. They are read and compressed side by side and written in
 * corpus order; a worker holds one file at a time, so memory is bounded by the workers.
 */
public final class CorpusPacker {
    /** What stands for bytes of a name that are no characters. */
    private static final char UNKNOWN_CHARACTER = '\ufffd';

    private final FileList files;
    private final DocumentReaders readers;
    private final int threads;
    private final Progress progress;
    private final Turnstile output = new Turnstile();
    private final AtomicInteger next = new AtomicInteger();
    private final List<ReadOutcome.Skipped> skipped = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private long documents;

    /**
     * A packer for one run.
     *
     * @param readers by which the files are read
     * @param threads how many files are under way at once
     */
    public CorpusPacker(FileList files, DocumentReaders readers, int threads, Progress progress) {
        this.files = files;
        this.readers = readers;
        this.threads = threads;
        this.progress = progress;
    }

    /**
     * Writes the shards, and leaves it to the caller to put the folder in place.
     *
     * @param shardSize how many bytes a shard gets at most, unless a single file takes more
     * @throws CorpusException if two files have one name
     */
    public PackReport pack(AtomicFolder folder, long shardSize) {
        requireNames();
        warnings.addAll(files.warnings());
        try (MemberMaker maker = new MemberMaker()) {
            ShardWriter shards = new ShardWriter(folder, shardSize, maker);
            progress.begin(files.files().size());
            try {
                new Workers(threads).each(worker -> work(shards));
            } finally {
                progress.end();
            }
            for (ReadOutcome.Skipped missing : files.unreadable()) {
                shards.add(maker.unreadable(missing));
                skipped.add(missing);
            }
            for (String warning : files.warnings()) {
                shards.add(maker.warning(warning));
            }
            shards.end();
            return new PackReport(
                    files.files().size() + files.unreadable().size(),
                    documents,
                    skipped,
                    warnings,
                    shards.shards(),
                    shards.bytes());
        }
    }

    /** In a shard a file is known by its name alone. */
    private void requireNames() {
        String before = null;
        for (DocumentFile file : files.files()) {
            if (file.name().equals(before)) {
                throw new CorpusException(
                        "%s: several files have this name; in shards nobody could tell them apart. Rename them%s."
                                .formatted(
                                        before,
                                        before.indexOf(UNKNOWN_CHARACTER) < 0
                                                ? ""
                                                : ", whose names are in another encoding than this computer's (`convmv -f gbk -t utf-8 -r --notest` changes them)"));
            }
            before = file.name();
        }
    }

    private void work(ShardWriter shards) throws InterruptedException {
        List<DocumentFile> all = files.files();
        try (MemberMaker maker = new MemberMaker()) {
            for (int i = next.getAndIncrement(); i < all.size(); i = next.getAndIncrement()) {
                ReadOutcome outcome = readers.read(all.get(i));
                byte[] member = maker.file(outcome, reading(all.get(i)));
                output.pass(i, () -> add(outcome, member, shards));
                progress.advance();
            }
        } catch (RuntimeException | Error e) {
            // The others must not wait for a turn that never comes.
            next.set(all.size());
            output.close();
            throw e;
        }
    }

    private ReadSettings reading(DocumentFile file) {
        try {
            return readers.reading(file);
        } catch (IOException e) {
            // It is skipped, so that nobody will ask.
            return ReadSettings.DEFAULT;
        }
    }

    private void add(ReadOutcome outcome, byte[] member, ShardWriter shards) {
        if (outcome instanceof ReadOutcome.Read read) {
            documents += read.documents().size();
            read.documents().forEach(document -> warnings.addAll(document.warnings()));
        } else {
            skipped.add((ReadOutcome.Skipped) outcome);
        }
        shards.add(member);
    }
}
