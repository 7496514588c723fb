package corpus.engine.spark;

import corpus.read.Shard;
import corpus.read.ShardContents;
import corpus.read.ShardLister;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Has the executors find out what shards hold, each of them one shard at a time: going from header
 * to header takes long where each step is a question to another machine.
 */
final class ExecutorLister implements ShardLister {
    private final JavaSparkContext spark;

    ExecutorLister(JavaSparkContext spark) {
        this.spark = spark;
    }

    /**
     * A shard on its way to an executor.
     *
     * @param file the shard
     * @param prefix what the names of its files begin with
     */
    private record Sent(SliceFile file, String prefix) implements Serializable {
        static Sent of(Shard shard) {
            return new Sent(SliceFile.of(shard.file()), shard.prefix());
        }

        Shard shard(Configuration configuration) {
            return new Shard(file.file(configuration), prefix);
        }
    }

    @Override
    public void list(List<Shard> shards, BiConsumer<Shard, ShardContents> taker) {
        if (shards.isEmpty()) {
            return;
        }
        List<Sent> sent = new ArrayList<>();
        shards.forEach(shard -> sent.add(Sent.of(shard)));
        Broadcast<SerializableConfiguration> hadoop =
                spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
        JavaRDD<ShardContents> contents =
                spark.parallelize(sent, sent.size())
                        .map(each -> ShardContents.of(each.shard(hadoop.value().value())));
        contents.persist(StorageLevel.MEMORY_AND_DISK());
        try {
            // On all executors at once; what follows comes shard by shard.
            contents.count();
            Iterator<ShardContents> next = contents.toLocalIterator();
            shards.forEach(shard -> taker.accept(shard, next.next()));
        } finally {
            contents.unpersist();
            hadoop.destroy();
        }
    }
}
