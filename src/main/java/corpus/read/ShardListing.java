package corpus.read;

import corpus.document.CorpusException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists the files that were packed into shards as if they lay in the folder of the shard, reading
 * nothing but the headers of the members.
 */
final class ShardListing {
    private final FolderWalk walk;
    private final FileFilter.Matcher filter;
    private final DocumentReaders readers;
    private final OpenShards shards = new OpenShards();

    ShardListing(FolderWalk walk, FileFilter.Matcher filter, DocumentReaders readers) {
        this.walk = walk;
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
    void list(Path shard, String shown, String prefix) {
        try (FileChannel channel = FileChannel.open(shard, StandardOpenOption.READ)) {
            ShardStream members = new ShardStream(shown, new ChannelInput(channel));
            List<DocumentFile> notes = new ArrayList<>();
            for (MemberHeader header = members.nextHeader();
                    header != null;
                    header = members.nextHeader()) {
                String name = prefix + header.name();
                long begin = members.offset() - header.size();
                DocumentFile.Stretch stretch =
                        new DocumentFile.Stretch(shards, begin, header.size());
                DocumentFile file = new DocumentFile(name, shard, null, stretch);
                if (header.kind() == MemberHeader.Kind.NOTE) {
                    notes.add(file);
                } else {
                    list(file, header, shown);
                }
            }
            if (members.damage() != null) {
                walk.missing(members.damage());
            }
            for (DocumentFile note : notes) {
                list(PackedReader.note(prefix, note.bytes()));
            }
        } catch (IOException e) {
            walk.missing(
                    new ReadOutcome.Skipped(
                            shown,
                            ReadOutcome.Reason.UNREADABLE,
                            shown + ": " + DocumentReaders.obstacle(e)));
        }
    }

    private void list(ShardNote note) {
        // A link to a file of another format is no more looked at than that file.
        if (note.unreadable() == null || !readers.passOver(note.unreadable().name())) {
            walk.note(note);
        }
    }

    private void list(DocumentFile file, MemberHeader header, String shown) {
        if (header.isPassedOver(readers.settings())) {
            walk.passOver(file.name());
        } else if (!filter.wants(file.name())) {
            walk.leaveOut();
        } else {
            String conflict = header.conflict(readers.settings());
            if (!conflict.isEmpty()) {
                throw new CorpusException(shown + ": " + conflict);
            }
            walk.add(file);
        }
    }
}
