package corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code scripts/spark-cluster} and {@code scripts/corpus-spark} with the packaged program: a real
 * cluster of one master and two workers, whose processes are killed while they work. It stands in a
 * copy of the program's folder, so that one that a developer has up is left alone.
 */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 240, unit = TimeUnit.SECONDS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SparkClusterIT {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final int NEWEST_JAVA_OF_SPARK = 23;

    /** Slices of the corpus are three times as many: enough to be in the midst of. */
    private static final String PARALLELISM = "spark.default.parallelism=6";

    private static final Pattern COUNTING = Pattern.compile("Submitting ShuffleMapStage (\\d+) ");

    @TempDir private static Path folder;

    private static Path copy;
    private static String master;

    /** What a script gave. */
    private record Result(int code, String out, String err) {}

    @BeforeAll
    static void aClusterIsUp() throws Exception {
        assumeTrue(
                Runtime.version().feature() <= NEWEST_JAVA_OF_SPARK,
                "this version of Spark runs with Java 17 to 23 only");
        copy = folder.resolve("副本 1");
        copyProgram();
        Files.createDirectories(folder.resolve("tmp"));
        writeArticles(folder.resolve("articles"));
        Result local =
                shell("\"$copy\"/scripts/corpus cooccur --of terms --no-cache articles -o a.csv");
        assertThat(local.code()).as(local.err()).isZero();

        Result down = shell("\"$copy\"/scripts/spark-cluster status");
        assertThat(down.code()).isEqualTo(3);
        assertThat(down.out()).startsWith("No cluster is up.");
        Result up = shell("\"$copy\"/scripts/spark-cluster up");
        assertThat(up.code()).as(up.err()).isZero();
        assertThat(up.out()).matches("spark://127\\.0\\.0\\.1:\\d+\n");
        master = up.out().strip();
    }

    @AfterAll
    static void nothingIsLeftOfIt() throws Exception {
        if (copy == null) {
            return;
        }
        try {
            Result down = shell("\"$copy\"/scripts/spark-cluster down");
            assertThat(down.code()).as(down.err()).isZero();
            assertThat(down.out() + down.err()).isEmpty();
            assertThat(processes("java")).isEmpty();
            assertThat(names(copy.resolve("target/spark"))).containsOnly("jars", "pom.xml");
            assertThat(names(copy.resolve("target"))).containsOnly("corpus.jar", "spark");
            assertThat(folder.resolve("tmp")).isEmptyDirectory();
            assertThat(shell("\"$copy\"/scripts/spark-cluster status").code()).isEqualTo(3);
            assertThat(shell("\"$copy\"/scripts/spark-cluster down").code()).isZero();
        } finally {
            for (Running process : processes("java")) {
                process.kill();
            }
        }
    }

    private static void copyProgram() throws IOException {
        Path scripts = Files.createDirectories(copy.resolve("scripts/spark"));
        for (String name : List.of("corpus", "corpus-spark", "spark-cluster")) {
            Files.copy(
                    HOME.resolve("scripts").resolve(name),
                    copy.resolve("scripts").resolve(name),
                    StandardCopyOption.COPY_ATTRIBUTES);
        }
        for (String name : names(HOME.resolve("scripts/spark"))) {
            Files.copy(HOME.resolve("scripts/spark").resolve(name), scripts.resolve(name));
        }
        Files.createDirectories(copy.resolve("target"));
        Path jar = copy.resolve("target/corpus.jar");
        Files.copy(HOME.resolve("target/corpus.jar"), jar);
        Files.copy(HOME.resolve("pom.xml"), copy.resolve("pom.xml"));
        // Newer than the source, so that nothing is built.
        Files.createDirectories(copy.resolve("src/main"));
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(60)));
    }

    /** Articles of different length, in folders, about anything. */
    private static void writeArticles(Path articles) throws IOException {
        String[] words =
                ("俄罗斯 中国 美国 哈萨克斯坦 上海合作组织 北约 联合国 欧盟 边境 贸易 安全 合作 关系 经济 政策 外交 能源 军事 谈判 协定 地区 战略 影响"
                                + " 发展 问题 政府 领导人 会议 声明 制裁 市场 投资 双方 支持 反对 讨论 加强 推动 认为 表示 学者 记者 报告 研究 历史"
                                + " 文化 教育 技术 工业 农业 铁路 港口 天然气 石油 边界 移民 选举 议会 总统 总理 部长 大使 条约 联盟")
                        .split(" ", -1);
        Random random = new Random(20261201);
        for (int number = 0; number < 360; number++) {
            StringBuilder text = new StringBuilder("---\nyear: 202" + number % 7 + "\n---\n");
            int sentences = 20 + random.nextInt(80);
            for (int sentence = 0; sentence < sentences; sentence++) {
                for (int word = 0; word < 16; word++) {
                    text.append(words[random.nextInt(words.length)]);
                    text.append(word == 15 ? "。" : word % 4 == 3 ? "，" : "");
                }
                text.append(sentence % 6 == 5 ? "\n\n" : "");
            }
            Path file = articles.resolve("第 " + number % 5 + " 辑/" + number + "号.md");
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
    }

    // ---- Running scripts ----

    private static Process start(String script, Path out, Path err) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", script);
        builder.directory(folder.toFile());
        Map<String, String> variables = builder.environment();
        variables.keySet().removeIf(name -> name.startsWith("SPARK_"));
        variables.put("copy", copy.toString());
        variables.put("TMPDIR", folder.resolve("tmp").toString());
        variables.put("JAVA_HOME", System.getProperty("java.home"));
        variables.put("CORPUS_SHARING", "off");
        return builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    }

    private static Result shell(String script) throws Exception {
        Path out = Files.createTempFile(folder, "script", ".out");
        Path err = Files.createTempFile(folder, "script", ".err");
        Process process = start(script, out, err);
        try {
            int code = process.waitFor();
            return new Result(code, Files.readString(out), Files.readString(err));
        } finally {
            process.destroyForcibly();
        }
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    // ---- Processes ----

    /** A process of the cluster or of a run on it. */
    private record Running(long pid, String command) {
        /** As if the machine had lost it. */
        void kill() {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    /** Those whose command lines have a word and the copy's folder in them. */
    private static List<Running> processes(String word) throws Exception {
        Process ps =
                new ProcessBuilder("ps", "-A", "-ww", "-o", "pid=", "-o", "args=")
                        .redirectErrorStream(true)
                        .start();
        String listed = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(ps.waitFor()).isZero();
        List<Running> found = new ArrayList<>();
        for (String line : listed.lines().map(String::strip).toList()) {
            // The copy has a Chinese name, which the system may show in another way.
            if (line.contains(word) && line.contains(folder.getFileName() + "/")) {
                int end = line.indexOf(' ');
                found.add(new Running(Long.parseLong(line.substring(0, end)), line.substring(end)));
            }
        }
        return found;
    }

    private static Running executor(String id) throws Exception {
        List<Running> found =
                processes("CoarseGrainedExecutorBackend").stream()
                        .filter(process -> process.command().contains("--executor-id " + id + " "))
                        .toList();
        assertThat(found).as("executor " + id).hasSize(1);
        return found.get(0);
    }

    // ---- A run on the cluster in whose midst something happens ----

    /** A run of {@code cooccur} whose log is all that Spark tells. */
    private static final class Observed {
        private final Path log;
        private final Path table;
        private final Process process;

        Observed(String name) throws IOException {
            log = folder.resolve(name + ".log");
            table = folder.resolve(name + ".csv");
            process =
                    start(
                            "exec \"$copy\"/scripts/corpus-spark --verbose --driver-memory 512m"
                                    + " --executor-memory 640m --conf "
                                    + PARALLELISM
                                    + " cooccur --of terms articles -o "
                                    + table.getFileName(),
                            folder.resolve(name + ".out"),
                            log);
        }

        String log() throws IOException {
            return Files.readString(log);
        }

        /**
         * Waits until documents are being counted and an executor has some counts that only it has;
         * and says which executor.
         */
        String busyExecutor() throws Exception {
            while (process.isAlive()) {
                String text = log();
                Matcher stage = COUNTING.matcher(text);
                if (stage.find()) {
                    Map<String, Integer> finished = new HashMap<>();
                    for (MatchResult task : finishedTasks(text, stage.group(1))) {
                        if (finished.merge(task.group(1), 1, Integer::sum) == 3) {
                            return task.group(1);
                        }
                    }
                }
                Thread.sleep(20);
            }
            throw new AssertionError("it ended before anything could happen:\n" + log());
        }

        private static List<MatchResult> finishedTasks(String text, String stage) {
            return Pattern.compile(
                            "Finished task \\S+ in stage " + stage + "\\..*\\(executor (\\d+)\\)")
                    .matcher(text)
                    .results()
                    .toList();
        }

        void itGoesOnAfter(Running... killed) throws IOException {
            for (Running victim : killed) {
                victim.kill();
            }
            assertThat(process.isAlive()).as("the run is not over").isTrue();
            assertThat(log()).doesNotContain("Successfully stopped SparkContext");
        }

        /** Waits for its end, and compares its table with that of one machine. */
        void givesTheSameTable() throws Exception {
            int code = process.waitFor();
            assertThat(code).as(log()).isZero();
            assertThat(folder.resolve("a.csv")).hasSameBinaryContentAs(table);
        }

        /** Counts that were lost have been made again. */
        void hasDoneWorkAgain() throws IOException {
            assertThat(log())
                    .containsPattern("Resubmitted ShuffleMapTask\\(|Resubmitting ShuffleMapStage");
        }

        void stop() {
            process.destroyForcibly();
        }
    }

    @Test
    @Order(1)
    void aClusterThatIsUpSaysSo() throws Exception {
        Result again = shell("\"$copy\"/scripts/spark-cluster up --workers 7");
        assertThat(again.code()).isZero();
        assertThat(again.out()).isEqualTo(master + "\n");
        assertThat(again.err()).startsWith("spark-cluster: it is up already;");
        Result status = shell("\"$copy\"/scripts/spark-cluster status");
        assertThat(status.code()).isZero();
        assertThat(status.out().lines())
                .contains(
                        master,
                        "Workers alive: 2 of 2; cores: 2",
                        "Applications running: 0; executors: 0");
        assertThat(processes("org.apache.spark.deploy.")).hasSize(3);
    }

    @Test
    @Order(1)
    void nobodyElseCanReachIt() throws Exception {
        int port = Integer.parseInt(master.substring(master.lastIndexOf(':') + 1));
        for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(card.getInetAddresses())) {
                if (!address.isLoopbackAddress()) {
                    assertThatThrownBy(() -> new Socket(address, port).close())
                            .as("%s", address)
                            .isInstanceOf(IOException.class);
                }
            }
        }
        new Socket(InetAddress.getLoopbackAddress(), port).close();
    }

    @Test
    @Order(2)
    void anExecutorThatIsKilledIsReplaced() throws Exception {
        Observed run = new Observed("executor");
        try {
            String busy = run.busyExecutor();
            run.itGoesOnAfter(executor(busy));
            run.givesTheSameTable();
            assertThat(run.log())
                    .contains("Lost executor " + busy + " on 127.0.0.1")
                    .doesNotContain("worker lost")
                    .as("the master starts another one")
                    .containsPattern("Granted executor ID app-\\S+/2 on ");
            run.hasDoneWorkAgain();
        } finally {
            run.stop();
        }
    }

    @Test
    @Order(3)
    void theOtherWorkerDoesTheWorkOfOneThatIsKilled() throws Exception {
        Observed run = new Observed("worker");
        try {
            String busy = run.busyExecutor();
            Running executor = executor(busy);
            long parent =
                    ProcessHandle.of(executor.pid()).flatMap(ProcessHandle::parent).get().pid();
            List<Running> workers = processes("org.apache.spark.deploy.worker.Worker");
            assertThat(workers).extracting(Running::pid).hasSize(2).contains(parent);
            run.itGoesOnAfter(new Running(parent, "worker"), executor);
            run.givesTheSameTable();
            assertThat(run.log())
                    .contains("Lost executor " + busy + " on 127.0.0.1: worker lost")
                    .as("only the other one is left")
                    .doesNotContainPattern("Granted executor ID app-\\S+/2 on ");
            run.hasDoneWorkAgain();
            assertThat(shell("\"$copy\"/scripts/spark-cluster status").out())
                    .contains("Workers alive: 1 of 2; cores: 1");
        } finally {
            run.stop();
        }
    }

    @Test
    @Order(4)
    void itEndsAsTheProgramDoes() throws Exception {
        Result run =
                shell(
                        """
                        corpus_spark() { "$copy"/scripts/corpus-spark --master 'local[1]' "$@"; }
                        corpus_spark stats x --tpo; echo $?
                        corpus_spark stats missing; echo $?
                        mkdir some; printf 'PK\\003\\004\\0\\0' > some/a.txt; echo 贸易。 > some/b.txt
                        corpus_spark stats some > /dev/null; echo $?
                        corpus_spark export articles | head -n 1 | wc -l; echo ${PIPESTATUS[0]}
                        """);
        assertThat(run.out()).isEqualTo("2\n3\n4\n1\n0\n");
        assertThat(run.err().lines())
                .contains(
                        "corpus: unknown option `--tpo`; did you mean `--top`?",
                        "corpus: `missing` does not exist.")
                .as("Spark itself keeps quiet")
                .allMatch(line -> line.startsWith("corpus: ") || line.startsWith("Try: "));
    }

    @Test
    @Order(5)
    void anInstallationOfSparkIsUsedIfThereIsOne() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("a spark/bin"));
        Path submit =
                Files.writeString(
                        bin.resolve("spark-submit"),
                        "#!/bin/sh\nprintf '[%s]' \"$@\" \"$SPARK_SUBMIT_OPTS\"; exit 7\n");
        assertThat(submit.toFile().setExecutable(true)).isTrue();
        Result run =
                shell(
                        """
                        export SPARK_HOME="$PWD/a spark" SPARK_SUBMIT_OPTS=-Dmine=1
                        "$copy"/scripts/corpus-spark --master yarn --conf 'spark.a=b  c' \\
                            --executor-memory=3g stats 'a b' '' -- --engine
                        """);
        assertThat(run.code()).as(run.err()).isEqualTo(7);
        assertThat(run.out())
                .startsWith(
                        "[--master][yarn][--conf][spark.a=b  c][--executor-memory][3g]"
                                + "[--class][corpus.cli.Main]["
                                + copy
                                + "/target/corpus.jar]"
                                + "[stats][--engine][spark][a b][][--][--engine]["
                                + "\"-Dlog4j2.configurationFile="
                                + copy
                                + "/scripts/spark/quiet.properties\" ")
                .endsWith(" -Dmine=1]");
    }

    @Test
    @Order(6)
    void wrongUseIsToldInSentences() throws Exception {
        Map<String, String> sentences = new HashMap<>();
        sentences.put("corpus-spark", "say which command of corpus is to be run");
        sentences.put("corpus-spark --top 3 stats x", "`--top` is no option of Spark");
        sentences.put("corpus-spark --class A stats x", "leave --class out");
        sentences.put("corpus-spark --deploy-mode cluster stats x", "can only be `client`");
        sentences.put("spark-cluster", "say `up`, `status` or `down`");
        sentences.put("spark-cluster start", "`start` is none of");
        sentences.put("spark-cluster down --now", "`down` takes no options");
        sentences.put("spark-cluster up --cores two", "`two` is no number");
        sentences.put("spark-cluster up --memory=lots", "`lots` is no size; write 1024m or 2g.");
        sentences.put("spark-cluster up --workers", "lacks its value");
        Set<Integer> codes = new HashSet<>();
        for (Map.Entry<String, String> entry : sentences.entrySet()) {
            Result run = shell("\"$copy\"/scripts/" + entry.getKey());
            assertThat(run.err()).contains(entry.getValue());
            assertThat(run.out()).isEmpty();
            codes.add(run.code());
        }
        assertThat(codes).containsExactly(2);
    }
}
