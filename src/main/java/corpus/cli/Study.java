package corpus.cli;

import corpus.document.CorpusException;
import corpus.engine.CorpusRequest;
import corpus.yaml.Problem;
import corpus.yaml.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All the tables that a study asks for.
 *
 * @param file the study
 * @param folder where its tables go
 * @param folderLine the line that says so; 0 if the command line does
 * @param tables the tables, in the order of the file
 * @param problems what was wrong so far
 */
record Study(Path file, Path folder, int folderLine, List<StudyTable> tables, Problems problems) {
    private static final String RECORD = ".meta.json";

    /** Where it is said how all the tables came about. */
    Path record() {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return folder.resolve((dot > 0 ? name.substring(0, dot) : name) + RECORD);
    }

    /**
     * Which tables are made together, and from which files. Nothing has been read of them yet.
     *
     * @throws CorpusException with all mistakes of the study, each with its line
     */
    List<StudyPass> passes() {
        shareSettings();
        tables.forEach(table -> table.plan(problems));
        checkTargets();
        Map<CorpusRequest, List<StudyTable>> together = new LinkedHashMap<>();
        for (StudyTable table : tables) {
            if (table.task() != null) {
                table.tell(
                        problems,
                        () ->
                                together.computeIfAbsent(
                                                table.run().corpus(List.of()),
                                                request -> new ArrayList<>())
                                        .add(table));
            }
        }
        throwProblems();
        List<StudyPass> passes = new ArrayList<>();
        together.forEach(
                (request, made) -> passes.add(new StudyPass(request.by(groupFields(made)), made)));
        return passes;
    }

    /** Reads dictionaries and gazetteers once for all tables that are made with the same ones. */
    private void shareSettings() {
        Map<List<Object>, TableRun> first = new HashMap<>();
        for (StudyTable table : tables) {
            TableRun before = first.putIfAbsent(table.corpusOptions(), table.run());
            if (before != null) {
                table.run().shareSettings(before);
            }
        }
    }

    private static List<String> groupFields(List<StudyTable> tables) {
        return tables.stream()
                .flatMap(table -> table.task().groupFields().stream())
                .distinct()
                .toList();
    }

    /** Goes on only if nothing was wrong. */
    void throwProblems() {
        Problems sorted = new Problems();
        problems.all().stream()
                .distinct()
                .sorted(Comparator.comparingInt(Problem::line))
                .forEach(p -> sorted.add(p.source(), p.line(), p.sentence()));
        sorted.throwIfAny();
    }

    /** A table must not take the place of another one, nor of anything that is read. */
    private void checkTargets() {
        for (int i = 0; i < tables.size(); i++) {
            StudyTable table = tables.get(i);
            for (StudyTable other : tables.subList(0, i)) {
                if (StudyPaths.isSame(table.target(), other.target())) {
                    refuse(
                            table,
                            "`output: %s` is that of the table in line %d, too"
                                    .formatted(table.output(), other.outputLine()));
                }
            }
            if (StudyPaths.isSame(table.target(), record())) {
                refuse(
                        table,
                        "`output: %s` is where the record of the study goes"
                                .formatted(table.output()));
            }
            if (StudyPaths.isSame(table.target(), file)) {
                refuse(table, "`output: %s` is the study itself".formatted(table.output()));
            }
            if (Files.isDirectory(table.target())) {
                refuse(table, "`output: %s` is a folder".formatted(table.output()));
            }
            tables.forEach(reader -> checkFiles(table, reader));
        }
    }

    private void checkFiles(StudyTable table, StudyTable reader) {
        for (StudyOption option : reader.options()) {
            for (String name : option.files()) {
                Path read = Path.of(name);
                if (Files.isDirectory(read) && StudyPaths.contains(read, table.target())) {
                    problems.add(
                            file.toString(),
                            folderLine,
                            "tables would be written into `%s`, which is read, and could be taken for articles; choose a folder elsewhere"
                                    .formatted(name));
                } else if (StudyPaths.isSame(table.target(), read)) {
                    refuse(
                            table,
                            "`output: %s` would take the place of `%s`, which is read"
                                    .formatted(table.output(), name));
                }
            }
        }
    }

    private void refuse(StudyTable table, String sentence) {
        problems.add(file.toString(), table.outputLine(), sentence);
    }
}
