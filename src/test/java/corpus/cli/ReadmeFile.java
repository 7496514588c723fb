package corpus.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The README in parts that can be tested, and rewritten in place. */
final class ReadmeFile {
    private static final Path PATH = Path.of("README.md");
    private static final String FENCE = "```";
    private static final String PROMPT = "$ ";
    private static final String MORE = "…";
    private static final Pattern FILE_NAME =
            Pattern.compile("(?:#|<!--) file: ([\\w./-]+?)(?: -->)?");
    private static final Pattern TABLE = Pattern.compile("<!-- table: ([a-z_ -]+?) -->");

    private final List<String> lines;

    private ReadmeFile(List<String> lines) {
        this.lines = lines;
    }

    /** The file as it stands. */
    static ReadmeFile read() {
        try {
            return new ReadmeFile(new ArrayList<>(Files.readAllLines(PATH)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A command with the output that stands below it.
     *
     * @param line the number of its line, from 1
     * @param command without the prompt
     * @param output the lines below it
     * @param isCut whether more lines follow that are not shown
     */
    record Run(int line, String command, List<String> output, boolean isCut) {
        /** What should stand below the command, given everything it printed. */
        List<String> shown(List<String> printed) {
            boolean isShort = !isCut || printed.size() <= output.size();
            return withoutLastBlanks(isShort ? printed : printed.subList(0, output.size()));
        }

        /** Whether it printed more than stands below it. */
        boolean leavesOut(List<String> printed) {
            return withoutLastBlanks(printed).size() > output.size();
        }

        /** Empty lines between commands are for the eye. */
        private static List<String> withoutLastBlanks(List<String> lines) {
            int size = lines.size();
            while (size > 0 && lines.get(size - 1).isEmpty()) {
                size--;
            }
            return lines.subList(0, size);
        }
    }

    /** A table that the program's own data fill: its name, and its lines. */
    record Table(int line, String name, List<String> rows) {}

    List<String> lines() {
        return lines;
    }

    String text() {
        return String.join("\n", lines);
    }

    /** All commands in fenced blocks, in their order. */
    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (List<Integer> block : blocks()) {
            int end = block.get(1);
            for (int at = block.get(0); at < end; at++) {
                if (!lines.get(at).startsWith(PROMPT)) {
                    continue;
                }
                int next = at + 1;
                while (next < end && !lines.get(next).startsWith(PROMPT)) {
                    next++;
                }
                List<String> output = Run.withoutLastBlanks(lines.subList(at + 1, next));
                boolean isCut = !output.isEmpty() && output.get(output.size() - 1).equals(MORE);
                runs.add(
                        new Run(
                                at + 1,
                                lines.get(at).substring(PROMPT.length()),
                                List.copyOf(output.subList(0, output.size() - (isCut ? 1 : 0))),
                                isCut));
            }
        }
        return runs;
    }

    /** The example files that the README tells its readers to write: name to text. */
    Map<String, String> exampleFiles() {
        Map<String, String> files = new LinkedHashMap<>();
        for (List<Integer> block : blocks()) {
            int begin = block.get(0);
            Matcher first = FILE_NAME.matcher(lines.get(begin));
            Matcher before = FILE_NAME.matcher(lines.get(Math.max(0, begin - 2)));
            String text = String.join("\n", lines.subList(begin, block.get(1))) + "\n";
            if (first.matches()) {
                files.put(first.group(1), text);
            } else if (before.matches()) {
                files.put(before.group(1), text);
            }
        }
        return files;
    }

    /** The tables that the program's own data fill, with their header lines. */
    List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Matcher mark = TABLE.matcher(lines.get(at));
            if (mark.matches()) {
                int end = at + 1;
                while (end < lines.size() && lines.get(end).startsWith("|")) {
                    end++;
                }
                tables.add(
                        new Table(at + 1, mark.group(1), List.copyOf(lines.subList(at + 1, end))));
            }
        }
        return tables;
    }

    /** Puts other lines in the place of those after a line. */
    void replaceAfter(int line, int count, List<String> replacement) {
        List<String> old = lines.subList(line, line + count);
        old.clear();
        lines.addAll(line, replacement);
    }

    void save() {
        try {
            Files.writeString(PATH, text() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first line inside each fenced block and the line of its end. */
    private List<List<Integer>> blocks() {
        List<List<Integer>> blocks = new ArrayList<>();
        int begin = -1;
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).startsWith(FENCE)) {
                if (begin >= 0) {
                    blocks.add(List.of(begin, at));
                }
                begin = begin >= 0 ? -1 : at + 1;
            }
        }
        return blocks;
    }
}
