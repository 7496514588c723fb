package corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a shard holds. Of its files nothing is read but the headers.
 *
 * @param files the files, in the order of the shard
 * @param notes what was found out about the folder that was packed
 * @param missing why there may be more; null if it is whole
 */
public record ShardContents(List<Place> files, List<ShardNote> notes, ReadOutcome.Skipped missing)
        implements Serializable {
    public ShardContents {
        files = List.copyOf(files);
        notes = List.copyOf(notes);
    }

    /**
     * Where a member lies.
     *
     * @param header what stands at its head
     * @param offset where it begins in the shard
     */
    record Place(MemberHeader header, long offset) implements Serializable {}

    /** Goes through a shard. */
    public static ShardContents of(Shard shard) {
        List<Place> files = new ArrayList<>();
        List<ShardNote> notes = new ArrayList<>();
        try (InputStream in = shard.file().open()) {
            ShardStream members = new ShardStream(shard.name(), in);
            Map<ReadSettings, ReadSettings> readings = new HashMap<>();
            List<Place> noted = new ArrayList<>();
            for (MemberHeader header = members.nextHeader();
                    header != null;
                    header = members.nextHeader()) {
                long offset = members.offset() - header.size();
                if (header.kind() == MemberHeader.Kind.NOTE) {
                    noted.add(new Place(header, offset));
                } else {
                    // Millions of members were read in one of few ways.
                    ReadSettings reading = readings.computeIfAbsent(header.reading(), each -> each);
                    files.add(new Place(header.with(reading), offset));
                }
            }
            for (Place note : noted) {
                notes.add(PackedReader.note(shard.prefix(), shard.file(note).bytes()));
            }
            return new ShardContents(files, notes, members.damage());
        } catch (IOException e) {
            return new ShardContents(files, notes, DocumentReaders.unreadable(shard.file(), e));
        }
    }
}
