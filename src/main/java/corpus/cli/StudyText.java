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
                                    amount(pass.request().files().files().size(), "file")));
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
        int width = study.record().toString().length();
        for (StudyTable table : rows.keySet()) {
            width = Math.max(width, table.target().toString().length());
        }
        String line = "%-" + width + "s  %s";
        List<String> lines = new ArrayList<>();
        rows.forEach((table, n) -> lines.add(line.formatted(table.target(), amount(n, "row"))));
        lines.add(line.formatted(study.record(), "how they came about"));
        return lines;
    }

    private static String commandLine(StudyTable table) {
        return table.commandLine().stream().map(StudyText::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        return word.matches("[\\w\\p{IsHan}./=,:+-]+") ? word : '"' + word + '"';
    }

    private static String amount(long number, String what) {
        return number + " " + (number == 1 ? what : what + "s");
    }
}
