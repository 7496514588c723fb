package corpus.read;

import java.util.Objects;

/**
 * A shard that was found, and stands for the files in it.
 *
 * @param file where it lies; its name is how it is called to the user
 * @param prefix what the names of its files begin with here
 */
public record Shard(DocumentFile file, String prefix) {
    public Shard {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(prefix, "prefix");
    }

    /** How it is called to the user. */
    String name() {
        return file.name();
    }

    /** The file that was packed as a member of it. */
    DocumentFile file(ShardContents.Place member) {
        MemberHeader header = member.header();
        return file.member(prefix + header.name(), member.offset(), header.size());
    }
}
