package corpus.cli;

import corpus.analysis.Analysis;
import corpus.analysis.FrequencyTable;
import corpus.document.CorpusException;
import corpus.engine.CorpusReport;
import corpus.engine.CorpusRequest;
import corpus.engine.Engine;
import corpus.read.DocumentFile;
import corpus.read.DocumentReaders;
import corpus.read.FileFilter;
import corpus.read.FileList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A reference of other files. It is counted before the target, as {@code stats} or {@code entities}
 * would count it.
 */
final class ReferenceCorpus {
    private final CorpusReport report;
    private final FrequencyTable table;
    private final int shared;

    /**
     * Counts the files that are not in the target, too.
     *
     * @param request the files of the reference and how they are read
     * @param targets the PATHs of the target
     * @param analysis a table of all items
     */
    ReferenceCorpus(
            Engine engine,
            CorpusRequest request,
            List<String> targets,
            Analysis<?, ?> analysis,
            ReferenceRows rows) {
        List<DocumentFile> others = others(request.files().files(), targets);
        if (others.stream().anyMatch(file -> file.elsewhere() != null)) {
            others = elsewhere(others, engine, request, targets);
        }
        shared = request.files().files().size() - others.size();
        if (others.isEmpty()) {
            throw new CorpusException(
                    "The reference is empty: all files of --reference-path are in the target, too.");
        }
        FileList files =
                new FileList(
                        others,
                        request.files().passedOver(),
                        request.files().hidden(),
                        request.files().filtered(),
                        request.files().unreadable(),
                        request.files().warnings());
        CorpusRequest rest =
                new CorpusRequest(
                        files,
                        request.settings(),
                        request.selection(),
                        List.of(),
                        request.nearDuplicates());
        report = engine.run(rest, analysis, rows);
        table = rows.table();
    }

    CorpusReport report() {
        return report;
    }

    FrequencyTable table() {
        return table;
    }

    /** How many files were left out because they are in the target. */
    int shared() {
        return shared;
    }

    private static List<DocumentFile> others(List<DocumentFile> files, List<String> targets) {
        List<Path> roots = new ArrayList<>();
        for (String target : targets) {
            if (!target.equals(FileList.STANDARD_INPUT) && Files.exists(Path.of(target))) {
                roots.add(real(Path.of(target)));
            }
        }
        return files.stream()
                .filter(file -> file.path() == null || !isBelow(real(file.path()), roots))
                .toList();
    }

    /** On another machine the target's files are told by their locations. */
    private static List<DocumentFile> elsewhere(
            List<DocumentFile> files, Engine engine, CorpusRequest request, List<String> targets) {
        List<String> paths =
                targets.stream().filter(path -> !path.equals(FileList.STANDARD_INPUT)).toList();
        if (paths.isEmpty()) {
            return files;
        }
        Set<String> known = new HashSet<>();
        engine.files(
                        paths,
                        FileFilter.ALL,
                        new DocumentReaders(request.settings().reading()),
                        InputStream.nullInputStream())
                .files()
                .forEach(file -> known.add(place(file)));
        return files.stream().filter(file -> !known.contains(place(file))).toList();
    }

    private static String place(DocumentFile file) {
        return file.location() + (file.isPacked() ? "@" + file.stretch().offset() : "");
    }

    private static boolean isBelow(Path file, List<Path> roots) {
        return roots.stream().anyMatch(file::startsWith);
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
