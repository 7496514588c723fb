package corpus.engine.spark;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.engine.Engine;
import corpus.engine.EngineContract;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.StageInfo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SparkEngineTest extends EngineContract {
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
            countEntities(engine(9));
            spark.sc().listenerBus().waitUntilEmpty();
        } finally {
            spark.sc().removeSparkListener(listener);
        }
        // The 54 files are dealt out to 27 tasks, which read them once to see what counts, and once
        // to annotate and count.
        assertThat(tasks)
                .containsEntry("count at DealtCorpus.java", 27)
                .containsEntry("mapToPair at CountedTables.java", 27);
    }

    /** Thirty slices or so. */
    @Override
    protected int[] parallels() {
        return new int[] {9};
    }
}
