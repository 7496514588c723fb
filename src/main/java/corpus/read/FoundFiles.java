package corpus.read;

import corpus.document.CodePointOrder;
import corpus.document.CorpusException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What was found below the PATHs, wherever these are, and what was passed over. */
final class FoundFiles {
    private final FileFilter.Matcher filter;
    private final DocumentReaders readers;
    private final Set<String> endings;
    private final List<DocumentFile> files = new ArrayList<>();
    private final Map<String, Integer> passedOver = new TreeMap<>();
    private final List<ReadOutcome.Skipped> unreadable = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private int hidden;
    private int filtered;

    private final List<Shard> shards = new ArrayList<>();

    FoundFiles(FileFilter filter, DocumentReaders readers) {
        this.filter = filter.matcher();
        this.readers = readers;
        this.endings = Set.copyOf(readers.endings());
    }

    /** Whether a file or folder is passed over for its name, which is then counted. */
    boolean isHidden(String fileName) {
        boolean isHidden = fileName.startsWith(".");
        hidden += isHidden ? 1 : 0;
        return isHidden;
    }

    /** Whether something of this name may have been a document, had it been possible to look. */
    boolean mayBeMissed(String fileName) {
        return endings.contains(DocumentReaders.ending(fileName))
                || DocumentReaders.isShard(fileName)
                || fileName.indexOf('.') < 0;
    }

    /** Something in a folder that is neither file nor folder. */
    void passOver(String name) {
        passedOver.merge(DocumentReaders.ending(name), 1, Integer::sum);
    }

    /** A file in a folder that is no shard. */
    void look(DocumentFile file) {
        String fileName = file.name().substring(file.name().lastIndexOf('/') + 1);
        if (!endings.contains(DocumentReaders.ending(fileName))) {
            passOver(fileName);
        } else if (!filter.wants(file.name())) {
            filtered++;
        } else {
            files.add(file);
        }
    }

    /** A file that the user named. */
    void add(DocumentFile file) {
        files.add(file);
    }

    /** A shard, which stands for the files in it. */
    void shard(Shard shard) {
        if (filter.excludes(shard.name())) {
            filtered++;
        } else {
            shards.add(shard);
        }
    }

    private void unpack(ShardLister lister) {
        // By name, so that of several complaints it is always the same that ends the run.
        shards.sort((a, b) -> CodePointOrder.compare(a.name(), b.name()));
        lister.list(shards, this::unpack);
    }

    private void unpack(Shard shard, ShardContents contents) {
        for (ShardContents.Place place : contents.files()) {
            unpack(shard, place);
        }
        if (contents.missing() != null) {
            missing(contents.missing());
        }
        contents.notes().forEach(this::note);
    }

    private void unpack(Shard shard, ShardContents.Place place) {
        DocumentFile file = shard.file(place);
        if (place.header().isPassedOver(readers.settings())) {
            passOver(file.name());
        } else if (!filter.wants(file.name())) {
            filtered++;
        } else {
            String conflict = place.header().conflict(readers.settings());
            if (!conflict.isEmpty()) {
                throw new CorpusException(shard.name() + ": " + conflict);
            }
            files.add(file);
        }
    }

    /** Something was found out when a folder was packed. */
    private void note(ShardNote note) {
        if (note.unreadable() == null) {
            warnings.add(note.warning());
        } else if (!readers.passOver(note.unreadable().name())) {
            // A link to a file of another format is no more looked at than that file.
            unreadable.add(note.unreadable());
        }
    }

    /** Text is missing. */
    void missing(ReadOutcome.Skipped what) {
        unreadable.add(what);
    }

    /** Something in a folder can't be looked at, or a folder can't be gone through. */
    void unreadable(String name, String obstacle) {
        unreadable.add(
                new ReadOutcome.Skipped(
                        name, ReadOutcome.Reason.UNREADABLE, name + ": " + obstacle));
    }

    /** Something was decided in the user's place. */
    void warn(String sentence) {
        warnings.add(sentence);
    }

    /**
     * All of it.
     *
     * @param paths what the user gave
     * @param first what is to be told before what was found
     * @param lister finds out what shards hold
     * @throws CorpusException if there is no document at all, or if files were packed with other
     *     settings than are asked for now
     */
    FileList list(List<String> paths, List<String> first, ShardLister lister) {
        unpack(lister);
        List<DocumentFile> sorted = new ArrayList<>(files);
        sorted.sort((a, b) -> CodePointOrder.compare(a.name(), b.name()));
        if (!shards.isEmpty()) {
            sorted = SameNames.withoutRepeated(sorted, this);
        }
        if (sorted.isEmpty() && unreadable.isEmpty()) {
            throw nothing(paths);
        }
        unreadable.sort((a, b) -> CodePointOrder.compare(a.name(), b.name()));
        warnings.sort(CodePointOrder.COMPARATOR);
        List<String> told = new ArrayList<>(first);
        told.addAll(warnings);
        return new FileList(sorted, passedOver, hidden, filtered, unreadable, told);
    }

    private CorpusException nothing(List<String> paths) {
        StringBuilder sentence = new StringBuilder("There are no documents in ");
        sentence.append(String.join(", ", paths)).append(": looked for files ending in ");
        sentence.append(DocumentReaders.dotted(readers.endings()));
        int others = passedOver.values().stream().mapToInt(Integer::intValue).sum();
        sentence.append("; passed over ").append(others).append(" with other endings");
        if (others > 0) {
            List<String> endings =
                    passedOver.entrySet().stream()
                            .map(e -> e.getValue() + " ." + e.getKey())
                            .limit(5)
                            .toList();
            sentence.append(" (").append(String.join(", ", endings)).append(")");
        }
        sentence.append(", ").append(hidden).append(" hidden");
        if (filtered > 0) {
            sentence.append(", ").append(filtered).append(" left out by --include and --exclude");
        }
        return new CorpusException(sentence.append('.').toString());
    }
}
