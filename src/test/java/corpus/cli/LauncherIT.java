package corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The packaged program as a user starts it: {@code scripts/corpus} in a process of its own. What is
 * run are shell scripts, because Java could not name a Chinese file under {@code LC_ALL=C} itself.
 */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class LauncherIT {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Path JAR = HOME.resolve("target/corpus.jar");
    private static final String FIRST_ROW = "^RU,RUS,country,俄罗斯,Russia,[1-9][0-9]*,.*";

    @TempDir Path folder;

    /** What a script gave. */
    private record Result(int code, String out, String err) {}

    @BeforeEach
    void theProgramIsPackaged() throws IOException {
        assertThat(JAR).exists();
        // A build would take a minute and pull the jar away from under the other tests.
        Files.setLastModifiedTime(JAR, FileTime.from(Instant.now()));
    }

    private Result shell(String script, String... environment) throws Exception {
        Path file = Files.writeString(folder.resolve("script.sh"), script);
        ProcessBuilder builder = new ProcessBuilder("bash", file.toString());
        builder.directory(folder.toFile());
        Map<String, String> variables = builder.environment();
        variables.put("corpus", HOME.resolve("scripts/corpus").toString());
        variables.put("project", HOME.toString());
        // Else a process would go on after each test.
        variables.put("CORPUS_SHARING", "off");
        for (int i = 0; i < environment.length; i += 2) {
            variables.put(environment[i], environment[i + 1]);
        }
        Path out = folder.resolve("script.out");
        Path err = folder.resolve("script.err");
        Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        try {
            int code = process.waitFor();
            return new Result(code, Files.readString(out), Files.readString(err));
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void itRunsFromAnotherFolderOnTheShippedArticle() throws Exception {
        Result run = shell("\"$corpus\" stats \"$project/seeds\" --top 3");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .hasSize(4)
                .first()
                .isEqualTo("term,pos,count,per_million,documents,document_share,dp_norm");
    }

    /**
     * Classes for a Java before 6 are checked anew in each start, and newer Javas keep none of them
     * for the next one.
     */
    @Test
    void noClassInTheArchiveIsOfAnOldJava() throws Exception {
        try (JarFile archive = new JarFile(JAR.toFile())) {
            for (JarEntry entry : Collections.list(archive.entries())) {
                if (entry.getName().endsWith(".class")) {
                    try (DataInputStream in = new DataInputStream(archive.getInputStream(entry))) {
                        in.readInt();
                        in.readShort();
                        assertThat(in.readShort())
                                .as(entry.getName())
                                .isGreaterThanOrEqualTo((short) 50);
                    }
                }
            }
        }
    }

    /** The dictionaries for it have to be in the archive: 神奈川 stands in one of them only. */
    @Test
    void namesAreRecognisedByThePackagedProgram() throws Exception {
        Result run = shell("echo 他住在神奈川。 | \"$corpus\" entities - --ner | cut -d, -f1,3");
        assertThat(run.out().lines()).as(run.err()).containsExactly("id,type", "神奈川,place");
    }

    @Test
    void itRunsThroughLinks() throws Exception {
        Result run =
                shell(
                        """
                        mkdir bin
                        ln -s "$corpus" one
                        ln -s ../one bin/corpus
                        PATH=$PWD/bin:$PATH corpus entities "$project/seeds" --top 1 | tail -n 1
                        rm one bin/corpus
                        """);
        assertThat(run.out().strip()).as(run.err()).matches(FIRST_ROW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "POSIX", "C.UTF-8", "xx_YY.GB2312"})
    void chineseNamesSurviveEveryLocale(String locale) throws Exception {
        Result run =
                shell(
                        """
                        mkdir 文章
                        printf '俄罗斯与中国。\\n' > 文章/臺灣與𠮷.txt
                        printf '贸易\\n' > 停用.txt
                        "$corpus" entities 文章 --mentions --include '*𠮷*' -o 结果.csv || exit
                        ls
                        cut -d, -f1 结果.csv
                        """,
                        "LC_ALL",
                        locale,
                        "LANG",
                        locale);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err().lines().filter(line -> line.startsWith("corpus"))).isEmpty();
        assertThat(run.out()).contains("臺灣與𠮷.txt\n臺灣與𠮷.txt\n");
    }

    @Test
    void anInheritedSettingOfHanlpChangesNothing() throws Exception {
        String command = "\"$corpus\" stats \"$project/seeds\"";
        Result plain = shell(command);
        Result inherited = shell(command, "HANLP_ROOT", "/nonexistent/", "LC_ALL", "C");
        assertThat(inherited.code()).as(inherited.err()).isZero();
        assertThat(inherited.out()).isEqualTo(plain.out());
    }

    @Test
    void aReaderThatHasSeenEnoughEndsItQuietly() throws Exception {
        Result run =
                shell(
                        """
                        for i in 1 2 3 4 5 6 7 8; do
                            { echo "$i。"; cat "$project"/seeds/*; } > $i.txt
                        done
                        for command in export stats "entities --mentions" --help; do
                            path=.
                            [ "$command" != --help ] || path=
                            "$corpus" $command $path | head -n 1 > line
                            echo "${PIPESTATUS[0]} $(wc -l < line)"
                        done
                        """);
        assertThat(run.out()).isEqualTo("0 1\n".repeat(4));
        assertThat(run.err()).isEmpty();
    }

    @Test
    void standardInputIsRead() throws Exception {
        Result run = shell("printf '俄罗斯与中国。' | \"$corpus\" entities - --top 1 | tail -n 1");
        assertThat(run.out()).as(run.err()).startsWith("CN,CHN,country,中国,China,1,");
    }

    @Test
    void exitCodesComeThrough() throws Exception {
        Result run =
                shell(
                        """
                        "$corpus" stats "$project/seeds" > /dev/null; echo $?
                        "$corpus" stats x --tpo; echo $?
                        "$corpus" stats missing; echo $?
                        "$corpus" stats x --memory lots; echo $?
                        mkdir some; printf 'PK\\003\\004\\0\\0' > some/a.txt; echo 贸易。 > some/b.txt
                        "$corpus" stats some > /dev/null; echo $?
                        """);
        assertThat(run.out()).isEqualTo("0\n2\n3\n2\n4\n");
        assertThat(run.err())
                .contains(
                        "corpus: unknown option `--tpo`; did you mean `--top`?",
                        "corpus: `missing` does not exist",
                        "corpus: --memory: `lots` is no size; write 512m or 4g.",
                        "corpus: skipped: a.txt: this is a ZIP archive")
                .doesNotContain("Exception");
    }

    @Test
    void helpIsSaidWithoutLoadingTheSegmenter() throws Exception {
        String log = "-Xlog:class+load:file=" + folder.resolve("classes");
        for (String command : List.of("--help", "stats --help", "--version", "stats x --tpo")) {
            shell("\"$corpus\" " + command, "CORPUS_JAVA_OPTS", log);
            assertThat(Files.readString(folder.resolve("classes")))
                    .contains("corpus.cli.Main")
                    .doesNotContain("com.hankcs", "corpus.annotate.Annotator ");
        }
    }

    @Test
    void javaWritesNoWarningIntoATable() throws Exception {
        Result run = shell("\"$corpus\" stats \"$project/seeds\" --top 1 --memory 100m");
        assertThat(run.out()).startsWith("term,pos,count,");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void runsSideBySideDoNotDisturbEachOther() throws Exception {
        Result run =
                shell(
                        """
                        "$corpus" cooccur "$project/seeds" -o a.csv &
                        "$corpus" cooccur "$project/seeds" -o b.csv &
                        "$corpus" cooccur "$project/seeds" -o a.csv &
                        wait
                        cmp a.csv b.csv && ls -A
                        """);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines().filter(name -> !name.startsWith("script")))
                .containsExactly("a.csv", "a.csv.meta.json", "b.csv", "b.csv.meta.json");
    }

    @Test
    void aRunThatIsStoppedLeavesNothing() throws Exception {
        Result run =
                shell(
                        """
                        mkdir many
                        for i in $(seq 300); do
                            { echo "$i。"; cat "$project"/seeds/*; } > many/$i.txt
                        done
                        "$corpus" cooccur many --of terms -o a.csv &
                        while ! ls -A | grep -q '^\\.corpus-'; do sleep 0.1; done
                        kill -TERM $!
                        wait $!
                        echo $?
                        ls -A | grep -v script
                        """);
        assertThat(run.out()).isEqualTo("143\nmany\n");
    }

    /** The scholar's other computer gives the numbers that are in the paper. */
    @Test
    void anotherJavaGivesTheSameBytes() throws Exception {
        List<Path> newer = newerJavas();
        assumeThat(newer).as("a newer Java under /usr/lib/jvm").isNotEmpty();
        String commands =
                """
                articles=$project/src/test/resources/golden/articles
                for command in stats summary entities "entities --mentions" cooccur \\
                    "cooccur --of both --window 5" export "stats --script simplified"; do
                    "$corpus" $command "$project/seeds" "$articles" || exit
                done
                """;
        Result here = shell(commands, "JAVA_HOME", System.getProperty("java.home"));
        assertThat(here.code()).as(here.err()).isZero();
        for (Path java : newer) {
            Result there = shell(commands, "JAVA_HOME", java.toString());
            assertThat(there.code()).as(there.err()).isZero();
            assertThat(there.out()).isEqualTo(here.out());
            assertThat(there.err()).isEqualTo(here.err());
        }
    }

    private static List<Path> newerJavas() throws IOException {
        List<Path> found = new ArrayList<>();
        Path all = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(all)) {
            return found;
        }
        try (Stream<Path> folders = Files.list(all)) {
            for (Path java : folders.sorted().toList()) {
                Path release = java.resolve("release");
                if (Files.isExecutable(java.resolve("bin/java")) && Files.isReadable(release)) {
                    String text = Files.readString(release, StandardCharsets.UTF_8);
                    Matcher version = Pattern.compile("JAVA_VERSION=\"(\\d+)").matcher(text);
                    if (version.find()
                            && Integer.parseInt(version.group(1)) > Runtime.version().feature()) {
                        found.add(java);
                    }
                }
            }
        }
        return found;
    }

    // ---- Finding Java and building, in a copy whose Maven only notes that it was called ----

    private static final String COPY =
            """
            mkdir -p copy/scripts copy/src/main copy/target bin
            cp "$corpus" copy/scripts/
            ln "$project/target/corpus.jar" copy/target/corpus.jar 2> /dev/null ||
                cp "$project/target/corpus.jar" copy/target/corpus.jar
            touch -d '2020-01-01' copy/src/main/A.java copy/src/main copy/src copy/pom.xml
            printf '#!/bin/sh\\necho built >> "$notes"\\ncp "$project/target/corpus.jar" target/' > bin/mvn
            chmod +x bin/mvn
            export notes=$PWD/notes PATH=$PWD/bin:$PATH
            """;

    @Test
    void itIsBuiltOnlyWhenItIsOlderThanItsSource() throws Exception {
        Result run =
                shell(
                        COPY
                                + """
                                count() { wc -l < notes; }
                                touch notes
                                copy/scripts/corpus --version && count
                                rm copy/target/corpus.jar
                                copy/scripts/corpus --version && count
                                copy/scripts/corpus --version && count
                                touch -d '+1 minute' copy/src/main/A.java
                                copy/scripts/corpus --version && count
                                """);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().replaceAll("corpus .*\n", "")).isEqualTo("0\n1\n1\n2\n");
        assertThat(run.err()).isEqualTo(BUILDING + BUILDING);
    }

    // ---- The archive with which Java starts faster, in a copy of the program's folder ----

    /** Waits until the archive is there and nobody works on it. */
    private static final String SHARED =
            COPY
                    + """
                    export CORPUS_SHARING=on
                    sharing=copy/target/sharing
                    article=$project/seeds
                    wait_for_archive() {
                        for i in $(seq 1200); do
                            # Looked at once: files come and go while it is made.
                            set -- $(ls $sharing 2> /dev/null)
                            case $#-$1 in
                                1-*.making*) ;;
                                1-*) [ ! "$sharing/$1" -nt copy/target/corpus.jar ] || return 0 ;;
                            esac
                            sleep 0.1
                        done
                        ls -l copy/target $sharing
                        return 1
                    }
                    shares() {
                        _JAVA_OPTIONS=-Xlog:class+load:file=classes \\
                            copy/scripts/corpus --version > /dev/null 2>&1
                        grep -c 'corpus.cli.Main source: shared objects file' classes
                    }
                    """;

    private static List<String> javas() throws IOException {
        List<String> all = new ArrayList<>(List.of(System.getProperty("java.home")));
        newerJavas().forEach(java -> all.add(java.toString()));
        return all;
    }

    @ParameterizedTest
    @MethodSource("javas")
    void theFirstRunLeavesAnArchiveThatTheNextOneUses(String java) throws Exception {
        Result run =
                shell(
                        SHARED
                                + """
                                copy/scripts/corpus stats "$article" > first.csv
                                wait_for_archive || exit
                                [ -s $sharing/* ] || exit
                                copy/scripts/corpus stats "$article" > second.csv
                                cmp first.csv second.csv || exit
                                shares
                                touch copy/target/corpus.jar
                                shares
                                wait_for_archive
                                shares
                                """,
                        "JAVA_HOME",
                        java);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("1\n0\n1\n");
    }

    @ParameterizedTest
    @MethodSource("javas")
    void anArchiveThatIsNoneDoesNoHarm(String java) throws Exception {
        Result run =
                shell(
                        SHARED
                                + """
                                copy/scripts/corpus stats "$article" > first.csv
                                wait_for_archive || exit
                                cp $sharing/* good
                                : > nothing
                                head -c 1000000 good > cut
                                head -c 4000 good | tail -c 3900 > garbage
                                for other in nothing cut garbage; do
                                    cat $other > $sharing/*
                                    copy/scripts/corpus stats "$article" > second.csv || exit
                                    cmp first.csv second.csv || exit
                                done
                                """,
                        "JAVA_HOME",
                        java);
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.out() + run.err()).isEmpty();
    }

    /**
     * Who captures the output of the first run waits for the end of its pipe, and the process stays
     * in the system's table until somebody asks how it ended. Neither may depend on the archive.
     */
    @Test
    void nobodyWaitsForTheArchiveNorTheArchiveForThem() throws Exception {
        Result run =
                shell(
                        SHARED
                                + """
                                all=$(copy/scripts/corpus --version 2>&1)
                                ls $sharing | grep -vc making
                                wait_for_archive
                                rm $sharing/*
                                # A process that never asks how its child ended.
                                sh -c 'copy/scripts/corpus --version > /dev/null & exec sleep 150' &
                                careless=$!
                                wait_for_archive
                                kill $careless
                                shares
                                """);
        assertThat(run.out()).as(run.err()).isEqualTo("0\n1\n");
    }

    @Test
    void anArchiveWhoseMakerWasKilledIsMadeByAnother() throws Exception {
        Result run =
                shell(
                        SHARED
                                + """
                                copy/scripts/corpus --version > /dev/null
                                while ! maker=$(readlink $sharing/*.making); do sleep 0.1; done
                                kill -KILL $maker $(ps -o pid= --ppid $maker)
                                ls $sharing | grep -c 'making$'
                                copy/scripts/corpus --version > /dev/null
                                wait_for_archive
                                shares
                                """);
        assertThat(run.out()).as(run.err()).isEqualTo("1\n1\n");
    }

    @Test
    void firstRunsSideBySideLeaveOneArchive() throws Exception {
        Result run =
                shell(
                        SHARED
                                + """
                                for i in 1 2 3 4; do copy/scripts/corpus --version > /dev/null & done
                                wait
                                wait_for_archive
                                shares
                                ls $sharing | wc -l
                                """);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("1\n1\n");
    }

    @Test
    void whereNothingCanBeWrittenTheArchiveLiesInTheCache() throws Exception {
        assumeThat(System.getProperty("user.name")).as("root may write").isNotEqualTo("root");
        Result run =
                shell(
                        SHARED
                                + """
                                chmod a-w copy/target
                                export XDG_CACHE_HOME=$PWD/cache
                                copy/scripts/corpus --version > /dev/null
                                sharing=cache/corpus/sharing
                                wait_for_archive
                                shares
                                chmod a-w cache/corpus/sharing
                                touch copy/target/corpus.jar
                                copy/scripts/corpus --version > /dev/null && echo done
                                chmod u+w copy/target cache/corpus/sharing
                                """);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("1\ndone\n");
    }

    private static final String UP = "\u001b[1A";
    private static final String DOWN = "\u001b[1B";

    private static final String BUILDING =
            "corpus: building the program; this is done once and takes a minute.\n";

    @Test
    void twoFirstRunsBuildItOnce() throws Exception {
        Result run =
                shell(
                        COPY
                                + """
                                rm copy/target/corpus.jar
                                printf '#!/bin/sh\\nsleep 1\\n' > slow
                                tail -n +2 bin/mvn >> slow
                                cp slow bin/mvn
                                copy/scripts/corpus --version &
                                copy/scripts/corpus --version &
                                copy/scripts/corpus --version &
                                wait
                                cat notes
                                ls copy/target
                                """);
        assertThat(run.out().replaceAll("corpus [^\\n]*\\(.*\n", ""))
                .as(run.err())
                .isEqualTo("built\ncorpus.jar\n");
    }

    @Test
    void aBuildThatFailsIsTold() throws Exception {
        Result run =
                shell(
                        COPY
                                + """
                                rm copy/target/corpus.jar
                                printf '#!/bin/sh\\necho no network\\nexit 1\\n' > bin/mvn
                                copy/scripts/corpus --version
                                """);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no network").contains("building it failed");
    }

    @Test
    void aMachineWithoutJavaIsTold() throws Exception {
        Result run =
                shell(
                        """
                        mkdir bin
                        for tool in dirname readlink locale sed head find uname cat rm ln mkdir; do
                            printf '#!/bin/sh\nexec %s "$@"\n' "$(command -v $tool)" > bin/$tool
                            chmod +x bin/$tool
                        done
                        unset JAVA_HOME
                        PATH=$PWD/bin
                        export PATH
                        "$corpus" --version
                        """);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).startsWith("corpus: it needs Java 17 or newer, and none was found");
    }

    @Test
    void aJavaHomeThatIsNoneIsPassedOver() throws Exception {
        Result run = shell("\"$corpus\" --version", "JAVA_HOME", "/nonexistent");
        assertThat(run.code()).as(run.err()).isZero();
    }

    @Test
    void aTerminalShowsATableAndNoTraceOfTheProgress() throws Exception {
        assumeThat(Path.of("/usr/bin/script")).exists();
        Result run =
                shell(
                        "script -qc 'stty cols 80; \"$corpus\" entities \"$project/seeds\"' /dev/null"
                                + " < /dev/null");
        assertThat(run.out()).contains("rows, the first 20 shown. To save them all: -o FILE.csv");
        List<String> lines = screen(run.out());
        assertThat(lines).noneMatch(line -> line.contains("documents  "));
        assertThat(lines).allMatch(line -> line.length() <= 80 || line.startsWith("Too wide"));
    }

    /** What stands on a terminal in the end, which the progress moved up and down in. */
    private static List<String> screen(String written) {
        List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
        int line = 0;
        int column = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (written.startsWith(UP, i) || written.startsWith(DOWN, i)) {
                line += written.startsWith(UP, i) ? -1 : 1;
                i += UP.length() - 1;
            } else if (c == '\r') {
                column = 0;
            } else if (c == '\n') {
                line++;
            } else {
                StringBuilder shown = lines.get(line);
                shown.append(" ".repeat(Math.max(0, column + 1 - shown.length())));
                shown.setCharAt(column++, c);
            }
            while (line >= lines.size()) {
                lines.add(new StringBuilder());
            }
        }
        return lines.stream().map(shown -> shown.toString().stripTrailing()).toList();
    }
}
