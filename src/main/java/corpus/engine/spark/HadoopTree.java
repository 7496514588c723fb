package corpus.engine.spark;

import corpus.document.CorpusException;
import corpus.read.Elsewhere;
import corpus.read.FileTree;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;

/** The files of any file system that Hadoop knows. */
final class HadoopTree implements FileTree {
    private final Configuration configuration;

    HadoopTree(Configuration configuration) {
        this.configuration = configuration;
    }

    @Override
    public Entry find(String path) {
        try {
            Path wanted = new Path(path);
            return entry(wanted.getFileSystem(configuration).getFileStatus(wanted));
        } catch (FileNotFoundException e) {
            throw new CorpusException("`" + path + "` does not exist.", e);
        } catch (IOException | RuntimeException e) {
            throw new CorpusException(
                    "`%s` can't be looked at: %s".formatted(path, e.getMessage()), e);
        }
    }

    @Override
    public List<Entry> entries(Entry folder) throws IOException {
        Path path = new Path(folder.location());
        List<Entry> entries = new ArrayList<>();
        for (FileStatus each : path.getFileSystem(configuration).listStatus(path)) {
            entries.add(entry(each));
        }
        return entries;
    }

    private static Entry entry(FileStatus status) {
        return new Entry(
                status.getPath().toString(),
                status.getPath().toUri().getPath(),
                status.isDirectory(),
                status.getLen());
    }

    @Override
    public Elsewhere content(Entry file) {
        return new HadoopFile(file.location(), file.size(), configuration);
    }
}
