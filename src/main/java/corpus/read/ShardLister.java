package corpus.read;

import java.util.List;
import java.util.function.BiConsumer;

/** Finds out what shards hold: here, or on the machines of an engine. */
@FunctionalInterface
public interface ShardLister {
    /** Goes through one shard after the other. */
    ShardLister HERE =
            (shards, taker) ->
                    shards.forEach(shard -> taker.accept(shard, ShardContents.of(shard)));

    /**
     * Says what each of the shards holds, in their order.
     *
     * @param taker gets each shard with what it holds
     */
    void list(List<Shard> shards, BiConsumer<Shard, ShardContents> taker);
}
