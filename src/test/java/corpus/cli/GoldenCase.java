package corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder with a command line and all that it has to give.
 *
 * <ul>
 *   <li>{@code command.txt}: the arguments as in a shell, in one line. {@code articles/…} is the
 *       folder that all cases share, {@code in/…} what the case itself brings along, {@code out/…}
 *       where the command may write. {@code < FILE} is standard input; {@code COLUMNS=60} in front:
 *       standard output is a terminal of that width.
 *   <li>{@code expected/}: {@code stdout} and {@code stderr} if anything is written there, {@code
 *       exit} if the exit code is not 0, and the files of {@code out} under their names.
 * </ul>
 *
 * @param folder where it lies
 */
record GoldenCase(Path folder) {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
    private static final Pattern OWN_PATH = Pattern.compile("(articles|in|out)(/.*)?");
    private static final Set<String> PARTS = Set.of("command.txt", "in", "expected");
    private static final String COMMAND = "command.txt";

    /** How the lines of the input end. */
    enum LineEnds {
        AS_THEY_ARE(null),
        CRLF("\r\n"),
        CR("\r");

        private final String end;

        LineEnds(String end) {
            this.end = end;
        }

        private byte[] applyTo(Path file) throws IOException {
            byte[] content = Files.readAllBytes(file);
            // Its line feeds have two bytes.
            if (end == null || file.getFileName().toString().startsWith("utf16")) {
                return content;
            }
            ByteArrayOutputStream changed = new ByteArrayOutputStream();
            for (byte b : content) {
                if (b == '\n') {
                    changed.writeBytes(end.getBytes(StandardCharsets.US_ASCII));
                } else {
                    changed.write(b);
                }
            }
            return changed.toByteArray();
        }
    }

    /** Files that do not belong here. */
    List<Path> orphans() throws IOException {
        try (Stream<Path> parts = Files.list(folder)) {
            return parts.filter(part -> !PARTS.contains(part.getFileName().toString())).toList();
        }
    }

    boolean hasCommand() {
        return Files.isRegularFile(folder.resolve(COMMAND));
    }

    /** Everything that the command gives, by the name of the file under {@code expected}. */
    Map<String, byte[]> run(Path articles, Path place, LineEnds lineEnds, int threads)
            throws IOException {
        return run(articles, place, lineEnds, threads, List.of());
    }

    /**
     * The same with more options, if the command reads a corpus.
     *
     * @param more options that the case does not have
     */
    Map<String, byte[]> run(
            Path articles, Path place, LineEnds lineEnds, int threads, List<String> more)
            throws IOException {
        copy(articles, place.resolve("articles"), lineEnds);
        if (Files.isDirectory(folder.resolve("in"))) {
            copy(folder.resolve("in"), place.resolve("in"), lineEnds);
        }
        Path out = Files.createDirectories(place.resolve("out"));

        List<String> args = new ArrayList<>();
        byte[] in = new byte[0];
        int columns = 0;
        boolean redirected = false;
        for (String word : words()) {
            Matcher own = OWN_PATH.matcher(word);
            String argument = own.matches() ? place.resolve(word).toString() : word;
            if (word.startsWith("COLUMNS=") && args.isEmpty()) {
                columns = Integer.parseInt(word.substring("COLUMNS=".length()));
            } else if (word.equals("<")) {
                redirected = true;
            } else if (redirected) {
                in = Files.readAllBytes(Path.of(argument));
                redirected = false;
            } else {
                args.add(argument);
            }
        }
        if (CliRun.of(args.get(0), "--help").text().contains("--threads")) {
            args.addAll(List.of("--threads", Integer.toString(threads)));
            args.addAll(more);
        }
        CliRun run = CliRun.reading(in, columns, args);

        Map<String, byte[]> given = new TreeMap<>();
        boolean namesFiles = run.text().contains(place + "/");
        given.put("stdout", namesFiles ? masked(run.text(), place) : run.out());
        given.put("stderr", masked(run.err(), place));
        given.put("exit", run.code() == 0 ? new byte[0] : bytes(run.code() + "\n"));
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.toList()) {
                byte[] content = Files.readAllBytes(file);
                String name = file.getFileName().toString();
                boolean meta = name.endsWith(".meta.json");
                given.put(name, meta ? masked(text(content), place) : content);
            }
        }
        given.values().removeIf(content -> content.length == 0);
        return given;
    }

    /** The line that is run. */
    String command() {
        try {
            return Files.readString(folder.resolve(COMMAND)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command());
        while (matcher.find()) {
            for (int group = 1; group <= 3; group++) {
                if (matcher.group(group) != null) {
                    words.add(matcher.group(group));
                }
            }
        }
        return words;
    }

    /** Without what differs from run to run, and without what the data of the program decide. */
    private static byte[] masked(String text, Path place) {
        return bytes(
                text.replace(place + "/", "")
                        .replaceAll(",\\s*\"--threads\",\\s*\"\\d+\"", "")
                        .replaceAll("(\"[a-z_.]+\" ?: ?)\"[0-9a-f]{64}\"", "$1\"…\"")
                        .replaceAll("\"entities\": \\d+", "\"entities\": …")
                        .replaceAll("\\(\\d+ entities\\)", "(… entities)"));
    }

    void expect(Map<String, byte[]> all) throws IOException {
        Map<String, byte[]> given = new TreeMap<>(all);
        // What the cache knew is no part of the answer.
        given.computeIfPresent(
                "stderr", (name, err) -> bytes(text(err).replaceAll("corpus: cache: .*\\R", "")));
        given.values().removeIf(content -> content.length == 0);
        Map<String, String> expected = new TreeMap<>();
        read(folder.resolve("expected")).forEach((name, bytes) -> expected.put(name, text(bytes)));
        Map<String, String> texts = new TreeMap<>();
        given.forEach((name, bytes) -> texts.put(name, text(bytes)));
        assertThat(texts).as(folder.toString()).isEqualTo(expected);
        for (Map.Entry<String, byte[]> file : given.entrySet()) {
            assertThat(file.getValue())
                    .as(folder + ": " + file.getKey())
                    .isEqualTo(Files.readAllBytes(folder.resolve("expected/" + file.getKey())));
        }
    }

    void rewrite(Map<String, byte[]> given) throws IOException {
        Path expected = Files.createDirectories(folder.resolve("expected"));
        for (String name : read(expected).keySet()) {
            Files.delete(expected.resolve(name));
        }
        for (Map.Entry<String, byte[]> file : given.entrySet()) {
            Files.write(expected.resolve(file.getKey()), file.getValue());
        }
    }

    private static Map<String, byte[]> read(Path expected) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.list(expected)) {
            for (Path file : found.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static void copy(Path from, Path to, LineEnds lineEnds) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : new TreeSet<>(files.toList())) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.write(target, lineEnds.applyTo(file));
                }
            }
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
