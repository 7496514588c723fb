import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The job of a peer in a plain loop: term frequencies of a folder of UTF-8 files as a table. */
final class Frequencies {
    private Frequencies() {}

    /**
     * Counts and writes.
     *
     * @param arguments the folder and the table
     * @param words the words of a text
     */
    static void write(String[] arguments, Function<String, List<String>> words) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                for (String word : words.apply(text)) {
                    if (!word.isBlank()) {
                        counts.merge(word, 1, Integer::sum);
                    }
                }
            }
        }
        List<Map.Entry<String, Integer>> rows = new ArrayList<>(counts.entrySet());
        rows.sort(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()));
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]))) {
            out.write("word,count\n");
            for (Map.Entry<String, Integer> row : rows) {
                String word = row.getKey();
                boolean isPlain = word.chars().noneMatch(c -> "\",\r\n".indexOf(c) >= 0);
                out.write(isPlain ? word : '"' + word.replace("\"", "\"\"") + '"');
                out.write("," + row.getValue() + "\n");
            }
        }
    }

    /** Libraries that report on themselves do so to standard output. */
    static void silence() {
        System.setOut(new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }
}
