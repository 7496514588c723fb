package corpus.engine.spark;

import corpus.read.DocumentFile;
import corpus.read.Elsewhere;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;

/**
 * The files of a slice, as one task reads them. Those of a shard come from one open stream: to open
 * it for each of them is a question to the file system that takes longer than the reading. For the
 * thread of the task.
 */
final class TaskFiles {
    private final Configuration configuration;

    /** Null if none was read yet. */
    private OpenShard shard;

    /**
     * Files for the task that runs now; what is open is closed when it ends, however it ends.
     *
     * @param configuration how file systems other than that of the machine are reached
     */
    TaskFiles(Configuration configuration) {
        this.configuration = configuration;
        TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> close());
    }

    /** A file, to be read before the next one is asked for. */
    DocumentFile file(SliceFile wanted) {
        if (!wanted.isElsewhere() || !wanted.isPacked()) {
            return wanted.file(configuration);
        }
        if (shard == null || !shard.location().equals(wanted.location())) {
            close();
            shard = new OpenShard(new HadoopFile(wanted.location(), 0, configuration));
        }
        return wanted.file(shard);
    }

    private void close() {
        if (shard != null) {
            shard.close();
        }
    }

    /** A shard that stays open once something of it was read. */
    private static final class OpenShard implements Elsewhere, Closeable {
        private final HadoopFile shard;
        private FSDataInputStream stream;

        private OpenShard(HadoopFile shard) {
            this.shard = shard;
        }

        @Override
        public String location() {
            return shard.location();
        }

        @Override
        public long size() {
            return shard.size();
        }

        @Override
        public FSDataInputStream open() throws IOException {
            return shard.open();
        }

        @Override
        public byte[] read(long offset, int length) throws IOException {
            if (stream == null) {
                stream = open();
            }
            byte[] bytes = new byte[length];
            stream.seek(offset);
            stream.readFully(bytes);
            return bytes;
        }

        @Override
        public void close() {
            try {
                if (stream != null) {
                    stream.close();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
