package corpus.read;

import corpus.document.CorpusException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists the files that were packed into shards as if they lay in the folder of the shard, reading
 * nothing but the headers of the members.
 */
final class ShardListing {
    private final FoundFiles found;
    private final FileFilter.Matcher filter;
    private final DocumentReaders readers;

    /** Makes a file of a member of a shard. */
    interface Members {
        DocumentFile file(String name, long offset, int size);
    }

    ShardListing(FoundFiles found, FileFilter.Matcher filter, DocumentReaders readers) {
        this.found = found;
        this.filter = filter;
        this.readers = readers;
    }

    /**
     * Lists the files of a shard.
     *
     * @param shown how the shard is called to the user
     * @param prefix what the names of its files begin with here
     * @throws CorpusException if the files were packed with other settings than are asked for now
     */
    void list(String shown, String prefix, FoundFiles.Opener opener, Members made) {
        try (InputStream in = opener.open()) {
            ShardStream members = new ShardStream(shown, in);
            List<DocumentFile> notes = new ArrayList<>();
            for (MemberHeader header = members.nextHeader();
                    header != null;
                    header = members.nextHeader()) {
                DocumentFile file =
                        made.file(
                                prefix + header.name(),
                                members.offset() - header.size(),
                                header.size());
                if (header.kind() == MemberHeader.Kind.NOTE) {
                    notes.add(file);
                } else {
                    list(file, header, shown);
                }
            }
            if (members.damage() != null) {
                found.missing(members.damage());
            }
            for (DocumentFile note : notes) {
                list(PackedReader.note(prefix, note.bytes()));
            }
        } catch (IOException e) {
            found.missing(
                    new ReadOutcome.Skipped(
                            shown,
                            ReadOutcome.Reason.UNREADABLE,
                            shown + ": " + DocumentReaders.obstacle(e)));
        }
    }

    private void list(ShardNote note) {
        // A link to a file of another format is no more looked at than that file.
        if (note.unreadable() == null || !readers.passOver(note.unreadable().name())) {
            found.note(note);
        }
    }

    private void list(DocumentFile file, MemberHeader header, String shown) {
        if (header.isPassedOver(readers.settings())) {
            found.passOver(file.name());
        } else if (!filter.wants(file.name())) {
            found.leaveOut();
        } else {
            String conflict = header.conflict(readers.settings());
            if (!conflict.isEmpty()) {
                throw new CorpusException(shown + ": " + conflict);
            }
            found.add(file);
        }
    }
}
