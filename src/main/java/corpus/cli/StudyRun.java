package corpus.cli;

import corpus.document.CorpusException;
import corpus.engine.CorpusReport;
import corpus.engine.Engine;
import corpus.engine.Job;
import corpus.table.MetaFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the tables of a study. They appear together when all of them are made, or not at all: so
 * the folder never holds tables of two runs, and the record is about those that lie beside it.
 */
final class StudyRun {
    private final Study study;
    private final List<StudyPass> passes;
    private final Map<StudyTable, OpenTable> opened = new LinkedHashMap<>();
    private final List<CorpusReport> reports = new ArrayList<>();

    StudyRun(Study study, List<StudyPass> passes) {
        this.study = study;
        this.passes = passes;
    }

    /**
     * Makes and writes the tables and their record.
     *
     * @return how many rows each of the tables has, in the order of the study
     * @throws CorpusException if one of them can't be made or written
     */
    Map<StudyTable, Long> run(Engine engine) {
        try (NewFolders folders = new NewFolders()) {
            try {
                open(folders);
                count(engine);
                check();
                return write();
            } finally {
                opened.values().forEach(OpenTable::close);
            }
        }
    }

    /** Opens all targets, so that one that can't be written is told before the work is done. */
    private void open(NewFolders folders) {
        folders.create(study.folder());
        for (StudyTable table : study.tables()) {
            folders.create(StudyPaths.folderOf(table.target()));
            opened.put(table, table.run().open(table.task()));
        }
    }

    private void count(Engine engine) {
        List<List<Job>> jobs = new ArrayList<>();
        for (StudyPass pass : passes) {
            List<Job> ofPass = new ArrayList<>();
            for (StudyTable table : pass.tables()) {
                table.tell(study.problems(), () -> ofPass.addAll(opened.get(table).jobs()));
            }
            jobs.add(ofPass);
        }
        study.throwProblems();
        for (int i = 0; i < passes.size(); i++) {
            reports.add(engine.run(passes.get(i).request(), jobs.get(i)));
        }
    }

    /** What became of the files, by pass. */
    List<CorpusReport> reports() {
        return reports;
    }

    /** What only the documents can tell, of all tables at once. */
    private void check() {
        for (int i = 0; i < passes.size(); i++) {
            StudyPass pass = passes.get(i);
            CorpusReport report = reports.get(i);
            pass.tables()
                    .forEach(
                            table ->
                                    table.check(
                                            opened.get(table),
                                            pass.request(),
                                            report,
                                            study.problems()));
        }
        study.throwProblems();
    }

    private Map<StudyTable, Long> write() {
        try {
            // A record that is there while its tables are replaced would say something wrong.
            Files.deleteIfExists(study.record());
        } catch (IOException e) {
            throw new CorpusException(
                    "Cannot replace \"%s\": %s.".formatted(study.record(), e.getMessage()), e);
        }
        StudyRecord record = new StudyRecord(study);
        // Only when it is put together, a wide table may show to be too large for its format.
        write(record, true);
        write(record, false);
        MetaFile.writeTo(study.record(), record.content());
        return record.rows();
    }

    private void write(StudyRecord record, boolean wide) {
        for (int i = 0; i < passes.size(); i++) {
            StudyPass pass = passes.get(i);
            for (StudyTable table : pass.tables()) {
                if ((table.task().wide() != null) == wide) {
                    MetaContent content =
                            table.run().complete(opened.get(table), pass.request(), reports.get(i));
                    record.add(table, i + 1, content);
                }
            }
        }
    }
}
