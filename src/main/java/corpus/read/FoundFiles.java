package corpus.read;

import corpus.document.CodePointOrder;
import corpus.document.CorpusException;
import java.io.IOException;
import java.io.InputStream;
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

    /** Null until there is a shard. */
    private ShardListing shards;

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

    /** Opens a file. */
    interface Opener {
        InputStream open() throws IOException;
    }

    /**
     * Lists the files that were packed into a shard.
     *
     * @param shown how the shard is called to the user
     * @param prefix what the names of the documents begin with
     * @param opener gives a stream that best passes over bytes without reading them
     * @param members makes a file of a member
     */
    void shard(String shown, String prefix, Opener opener, ShardListing.Members members) {
        if (filter.excludes(shown)) {
            filtered++;
            return;
        }
        if (shards == null) {
            shards = new ShardListing(this, filter, readers);
        }
        shards.list(shown, prefix, opener, members);
    }

    /** A file of a shard is not wanted. */
    void leaveOut() {
        filtered++;
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

    /** Something was found out when a folder was packed. */
    void note(ShardNote note) {
        if (note.unreadable() != null) {
            unreadable.add(note.unreadable());
        } else {
            warnings.add(note.warning());
        }
    }

    /**
     * All of it.
     *
     * @param paths what the user gave
     * @param first what is to be told before what was found
     * @throws CorpusException if there is no document at all
     */
    FileList list(List<String> paths, List<String> first) {
        List<DocumentFile> sorted = new ArrayList<>(files);
        sorted.sort((a, b) -> CodePointOrder.compare(a.name(), b.name()));
        if (shards != null) {
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
