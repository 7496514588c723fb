package corpus.engine.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corpus.document.CorpusException;
import corpus.engine.CorpusPacker;
import corpus.engine.Engine;
import corpus.engine.EngineContract;
import corpus.engine.Progress;
import corpus.read.DocumentFile;
import corpus.read.DocumentReaders;
import corpus.read.FileFilter;
import corpus.read.FileList;
import corpus.read.ReadSettings;
import corpus.table.AtomicFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.StageInfo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spark 4.0 does not know Java 24 and later. */
@EnabledForJreRange(max = JRE.JAVA_23)
class SparkEngineTest extends EngineContract {
    @TempDir private Path other;

    private static JavaSparkContext spark;

    @BeforeAll
    static void start() {
        SparkConf settings =
                new SparkConf()
                        .setMaster("local[2]")
                        .setAppName("contract")
                        .set("spark.ui.enabled", "false")
                        .set("spark.driver.host", "127.0.0.1")
                        .set("spark.driver.bindAddress", "127.0.0.1");
        spark = new JavaSparkContext(settings);
        spark.setLogLevel("WARN");
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    @Override
    protected Engine engine(int parallel) {
        return new SparkEngine(spark, parallel);
    }

    /** Without this, the contract could be fulfilled by the driver alone. */
    @Test
    void tasksOfTheExecutorsDoTheWork() throws TimeoutException {
        Map<String, Integer> tasks = tasks(() -> countEntities(engine(9)));
        // The 54 files are dealt out to 27 tasks, which read them once to see what counts, and once
        // to annotate and count.
        assertThat(tasks)
                .containsEntry("count at DealtCorpus.java", 27)
                .containsEntry("mapToPair at CountedTables.java", 27);
    }

    /** How many tasks the stages of something have had, by the place that asked for them. */
    private static Map<String, Integer> tasks(Runnable work) throws TimeoutException {
        Map<String, Integer> tasks = new ConcurrentHashMap<>();
        SparkListener listener =
                new SparkListener() {
                    @Override
                    public void onStageCompleted(SparkListenerStageCompleted completed) {
                        StageInfo stage = completed.stageInfo();
                        tasks.merge(
                                stage.name().replaceFirst(":.*", ""),
                                stage.numTasks(),
                                Integer::sum);
                    }
                };
        spark.sc().addSparkListener(listener);
        try {
            work.run();
            spark.sc().listenerBus().waitUntilEmpty();
        } finally {
            spark.sc().removeSparkListener(listener);
        }
        return tasks;
    }

    @Test
    void filesOfAnotherFileSystemAreReadAsThoseOfThisMachine() {
        Engine engine = engine(3);
        FileList here = list(engine, folder().toString());
        FileList elsewhere = list(engine, "file://" + folder());

        assertThat(here.files()).allMatch(file -> file.elsewhere() == null);
        assertThat(elsewhere.files()).allMatch(file -> file.elsewhere() != null);
        assertThat(elsewhere.files().stream().map(DocumentFile::name))
                .containsExactlyElementsOf(here.files().stream().map(DocumentFile::name).toList());
        assertThat(elsewhere.hidden()).isEqualTo(here.hidden());
        assertThat(elsewhere.passedOver()).isEqualTo(here.passedOver());
        assertThat(mentions(engine, elsewhere)).isEqualTo(mentions(engine, here));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "file://"})
    void shardsAreReadAsTheFolderThatWasPacked(String system) throws IOException, TimeoutException {
        Engine engine = engine(3);
        FileList files = list(engine, folder().toString());
        Path shards = packed(files);
        AtomicReference<FileList> packed = new AtomicReference<>();
        Map<String, Integer> tasks = tasks(() -> packed.set(list(engine, system + shards)));

        assertThat(tasks).containsEntry("count at ExecutorLister.java", numberIn(shards));
        assertThat(mentions(engine, packed.get())).isEqualTo(mentions(engine, files));
    }

    /** A folder of several shards. */
    private Path packed(FileList files) {
        Path shards = other.resolve("packed");
        try (AtomicFolder folder = AtomicFolder.create(shards)) {
            new CorpusPacker(files, new DocumentReaders(ReadSettings.DEFAULT), 2, Progress.NONE)
                    .pack(folder, 4096);
            folder.commit();
        }
        return shards;
    }

    private static int numberIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return (int) files.count();
        }
    }

    @Test
    void shardsAreListedByTheExecutorsAsByThisProgram() throws IOException {
        Path shards = packed(list(engine(1), folder().toString()));
        Path cut = shards.resolve("part-00001.jsonl.gz");
        byte[] whole = Files.readAllBytes(cut);
        Files.write(cut, Arrays.copyOf(whole, whole.length - 100));
        Files.writeString(shards.resolve("other.jsonl.gz"), "no shard");
        FileList here =
                FileList.of(
                        List.of(shards.toString()),
                        FileFilter.ALL,
                        new DocumentReaders(ReadSettings.DEFAULT),
                        InputStream.nullInputStream());

        assertThat(here.unreadable()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(list(engine(3), shards.toString())).isEqualTo(here);
    }

    @Test
    void pathThatDoesNotExistElsewhereIsToldInASentence() {
        assertThatThrownBy(() -> list(engine(1), "file://" + folder() + "/nothing"))
                .isInstanceOf(CorpusException.class)
                .hasMessage("`file://%s/nothing` does not exist.", folder());
    }

    private static FileList list(Engine engine, String path) {
        return engine.files(
                List.of(path),
                FileFilter.ALL,
                new DocumentReaders(ReadSettings.DEFAULT),
                InputStream.nullInputStream());
    }

    /** Thirty slices or so. */
    @Override
    protected int[] parallels() {
        return new int[] {9};
    }
}
