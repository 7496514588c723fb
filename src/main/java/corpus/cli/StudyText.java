package corpus.cli;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a run of a study says of its tables: before, and after. */
final class StudyText {
    private final Study study;

    StudyText(Study study) {
        this.study = study;
    }

    /** What would be read and written: lines. */
    List<String> plan(List<StudyPass> passes) {
        List<String> lines = new ArrayList<>();
        lines.add("Dry run of %s: nothing is written.".formatted(study.file()));
        for (int i = 0; i < passes.size(); i++) {
            StudyPass pass = passes.get(i);
            lines.add("");
            lines.add(
                    "Pass %d of %d, over %s:"
                            .formatted(
                                    i + 1,
                                    passes.size(),
                                    files(pass.request().files().files().size())));
            for (StudyTable table : pass.tables()) {
                String replaces =
                        Files.exists(table.target()) ? " (replaces the one that is there)" : "";
                lines.add("  " + table.target() + replaces);
                lines.add("    corpus " + commandLine(table));
            }
        }
        lines.add("");
        lines.add("How they came about: " + study.record());
        return lines;
    }

    /** What was written: lines. */
    List<String> written(Map<StudyTable, Long> rows) {
        long most = rows.values().stream().mapToLong(Long::longValue).max().orElse(0);
        int width = Long.toString(most).length();
        List<String> lines = new ArrayList<>();
        rows.forEach(
                (table, n) ->
                        lines.add(
                                ("%" + width + "d %-4s  %s")
                                        .formatted(n, n == 1 ? "row" : "rows", table.target())));
        lines.add(" ".repeat(width + 7) + study.record());
        return lines;
    }

    private static String files(int number) {
        return number == 1 ? "1 file" : number + " files";
    }

    private static String commandLine(StudyTable table) {
        return table.commandLine().stream().map(StudyText::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return word.matches("[\\w\\p{IsHan}./=,:+-]+") ? word : '"' + word + '"';
    }
}
