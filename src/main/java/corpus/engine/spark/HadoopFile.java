package corpus.engine.spark;

import corpus.read.Elsewhere;
import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;

/**
 * A file of a file system that Hadoop knows.
 *
 * @param location its full name
 * @param size how many bytes it has
 * @param configuration how its file system is reached
 */
record HadoopFile(String location, long size, Configuration configuration) implements Elsewhere {
    @Override
    public FSDataInputStream open() throws IOException {
        Path path = new Path(location);
        return path.getFileSystem(configuration).open(path);
    }

    @Override
    public byte[] read(long offset, int length) throws IOException {
        byte[] bytes = new byte[length];
        try (FSDataInputStream in = open()) {
            in.readFully(offset, bytes);
        }
        return bytes;
    }
}
