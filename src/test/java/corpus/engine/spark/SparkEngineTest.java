package corpus.engine.spark;

import corpus.engine.Engine;
import corpus.engine.EngineContract;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

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

    /** Thirty slices or so. */
    @Override
    protected int[] parallels() {
        return new int[] {9};
    }
}
