package corpus.read;

import java.io.IOException;

/** A part of a shard is not as it was written. */
final class DamagedShard extends IOException {
    private static final long serialVersionUID = 1L;

    /** What a user can do about it. */
    static final String WAY_OUT = "Copy the shard again, or pack the texts again.";

    /**
     * @param sentence what is wrong
     */
    DamagedShard(String sentence) {
        super(sentence);
    }

    /** A member whose content is damaged. */
    static DamagedShard ofMember() {
        return new DamagedShard("its text in the shard is damaged. " + WAY_OUT);
    }

    /** The same, of a member whose place is known. */
    DamagedShard at(String shard, long offset) {
        return new DamagedShard(
                "its text is damaged in %s, at byte %d. %s".formatted(shard, offset, WAY_OUT));
    }
}
