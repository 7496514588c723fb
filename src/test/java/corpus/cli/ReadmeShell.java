package corpus.cli;

import corpus.evaluation.Evaluation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs the commands of the README as a shell would: {@code corpus} and {@code scripts/evaluate} in
 * this process, {@code echo "…" |} before it, {@code | head -N} after it, and {@code head -N} and
 * {@code cat} of files that were written. The example files and all output lie in a folder of the
 * test; everything else is found in the root of the project. Without a pipe, output goes to a
 * terminal.
 */
final class ReadmeShell {
    private static final int TERMINAL_COLUMNS = 100;
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern HEAD = Pattern.compile("head(?: -(?:n ?)?(\\d+))?");

    private final Path folder;

    ReadmeShell(Path folder, Map<String, String> files) {
        this.folder = folder;
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a command prints: its output, then its messages. */
    List<String> run(String command) {
        String standardInput = "";
        List<String> parts = new ArrayList<>(List.of(command.split(" \\| ")));
        if (parts.get(0).startsWith("echo ")) {
            standardInput = words(parts.remove(0)).get(1) + "\n";
        }
        List<String> words = words(parts.get(0));
        if (words.get(0).equals("cat") || words.get(0).equals("head")) {
            Path file = folder.resolve(words.get(words.size() - 1));
            String head = words.get(0).equals("cat") ? "" : String.join(" ", words.subList(0, 2));
            return head(lines(fileText(file)), parts.size() > 1 ? parts.get(1) : head);
        }
        if (words.get(0).equals("scripts/evaluate")) {
            return evaluated(words.subList(1, words.size()));
        }
        if (!words.get(0).matches("(scripts/)?corpus")) {
            throw new IllegalArgumentException("the README runs an unknown command: " + command);
        }
        boolean isPiped = parts.size() > 1;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Main.run(
                new Console(
                        new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
                        out,
                        new PrintWriter(err, true),
                        isPiped ? Set.of() : Set.of("out"),
                        TERMINAL_COLUMNS),
                arguments(words.subList(1, words.size())));
        List<String> printed =
                new ArrayList<>(
                        head(
                                lines(out.toString(StandardCharsets.UTF_8)),
                                isPiped ? parts.get(1) : ""));
        printed.addAll(lines(err.toString()));
        return printed;
    }

    private List<String> evaluated(List<String> args) {
        StringWriter out = new StringWriter();
        PrintWriter both = new PrintWriter(out, true);
        Evaluation.run(
                Path.of(""), both, both, args.stream().map(this::inFolder).toArray(String[]::new));
        return lines(out.toString());
    }

    /** The words behind the program's name; what is written goes into the folder of the test. */
    private String[] arguments(List<String> words) {
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean isTarget = i > 0 && words.get(i - 1).equals("-o");
            arguments.add(isTarget ? target(words.get(i)) : inFolder(words.get(i)));
        }
        return arguments.toArray(String[]::new);
    }

    private String target(String word) {
        // Resolving takes the slash that says: a folder.
        return folder.resolve(word) + (word.endsWith("/") ? "/" : "");
    }

    /** The path of an example file or of a file to be written; anything else as it is. */
    private String inFolder(String word) {
        boolean isWritten = word.matches("[\\w-]+\\.(csv|tsv|jsonl|txt|yaml)|words(/.*)?");
        boolean isExample = !word.isEmpty() && Files.exists(folder.resolve(word));
        return isWritten || isExample ? target(word) : word;
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command.strip());
        while (matcher.find()) {
            words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return words;
    }

    private List<String> lines(String printed) {
        return printed.replace(folder + "/", "").replace("\ufeff", "").lines().toList();
    }

    private static List<String> head(List<String> lines, String command) {
        if (command.isEmpty()) {
            return lines;
        }
        Matcher matcher = HEAD.matcher(command.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("the README pipes into " + command);
        }
        int number = matcher.group(1) == null ? 10 : Integer.parseInt(matcher.group(1));
        return lines.subList(0, Math.min(number, lines.size()));
    }

    private static String fileText(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
