package corpus.read;

import corpus.document.CorpusException;
import corpus.yaml.Suggestion;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that can be read. Safe for use by several threads. */
public final class DocumentReaders {
    /** One line a format. */
    private static final List<DocumentReader> ALL =
            List.of(new MarkdownReader(), new PlainTextReader());

    /** What the names of shards end with. */
    static final String SHARD = ".jsonl.gz";

    private final ReadSettings settings;

    /**
     * Readers that follow the settings.
     *
     * @throws CorpusException if the format or the encoding has no such name
     */
    public DocumentReaders(ReadSettings settings) {
        this.settings = settings;
        String format = settings.format();
        if (!format.equals(ReadSettings.AUTO) && named(format).isEmpty()) {
            List<String> known = new ArrayList<>(List.of(ReadSettings.AUTO));
            known.addAll(formats());
            throw new CorpusException(
                    "The format `%s` is not known%s Known are %s."
                            .formatted(
                                    format,
                                    Suggestion.closest(format, known)
                                            .map(near -> "; did you mean `" + near + "`?")
                                            .orElse("."),
                                    String.join(", ", known)));
        }
        if (!settings.encoding().equals(ReadSettings.AUTO)) {
            Encodings.named(settings.encoding());
        }
    }

    /** The names of the formats. */
    public static List<String> formats() {
        return ALL.stream().map(DocumentReader::format).toList();
    }

    /** The endings of file names that are looked for in folders, in small letters, without dot. */
    public List<String> endings() {
        return ALL.stream()
                .filter(reader -> isChosen(reader) || settings.format().equals(ReadSettings.AUTO))
                .flatMap(reader -> reader.endings().stream())
                .toList();
    }

    /**
     * Refuses a file that the user named and that no reader is for.
     *
     * @throws CorpusException naming the formats
     */
    void require(String fileName) {
        if (settings.format().equals(ReadSettings.AUTO) && byEnding(fileName).isEmpty()) {
            throw new CorpusException(
                    "%s: files with this ending are not known (known are %s). If it is text, say so with --format txt or --format md."
                            .formatted(fileName, dotted(endings())));
        }
    }

    /** Reads a file. Whatever is wrong with it is part of the outcome. */
    public ReadOutcome read(DocumentFile file) {
        byte[] bytes;
        try {
            bytes = file.bytes();
        } catch (IOException | OutOfMemoryError e) {
            return unreadable(file, e);
        }
        return read(file, bytes);
    }

    /**
     * Reads the content of a file.
     *
     * @param content what {@link DocumentFile#bytes} gives
     */
    public ReadOutcome read(DocumentFile file, byte[] content) {
        return reader(file).read(file.name(), content, settings.encoding());
    }

    /** The outcome for a file that could not be opened or held in memory. */
    public static ReadOutcome.Skipped unreadable(DocumentFile file, Throwable obstacle) {
        return new ReadOutcome.Skipped(
                file.name(),
                ReadOutcome.Reason.UNREADABLE,
                file.name() + ": " + obstacle(obstacle));
    }

    /** The format that a file is read as. */
    public String format(DocumentFile file) {
        return reader(file).format();
    }

    /**
     * How a file is read: its format, the encoding that was asked for, and whether the words of its
     * plain text are taken as separated. Of a packed file, how it was read before it was packed.
     *
     * @throws IOException if a packed file can't be read
     */
    public ReadSettings reading(DocumentFile file) throws IOException {
        if (file.isPacked()) {
            return MemberHeader.of(file.stored()).reading();
        }
        DocumentReader reader = reader(file.name());
        boolean segmented = reader instanceof SegmentedTextReader;
        return new ReadSettings(reader.format(), settings.encoding(), segmented);
    }

    /** Whether a file in a folder is passed over because it is of another format than is chosen. */
    boolean passOver(String fileName) {
        return byEnding(fileName).isPresent() && !endings().contains(ending(fileName));
    }

    /** What the readers follow. */
    ReadSettings settings() {
        return settings;
    }

    /** Whether a file may be a shard, by its name. */
    static boolean isShard(String fileName) {
        int begin = fileName.length() - SHARD.length();
        return fileName.regionMatches(true, begin, SHARD, 0, SHARD.length());
    }

    /** The ending of a file name in small letters, without the dot; empty if it has none. */
    static String ending(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    static String dotted(List<String> endings) {
        return String.join(", ", endings.stream().map(ending -> "." + ending).toList());
    }

    private DocumentReader reader(DocumentFile file) {
        // Made only where there is something packed: hardly any corpus is.
        return file.isPacked() ? new PackedReader() : reader(file.name());
    }

    private DocumentReader reader(String fileName) {
        Optional<DocumentReader> named = named(settings.format());
        Optional<DocumentReader> chosen = named.isPresent() ? named : byEnding(fileName);
        DocumentReader reader = chosen.isPresent() ? chosen.get() : new PlainTextReader();
        return settings.segmented() && reader instanceof PlainTextReader
                ? new SegmentedTextReader()
                : reader;
    }

    private boolean isChosen(DocumentReader reader) {
        return reader.format().equals(settings.format());
    }

    private static Optional<DocumentReader> named(String format) {
        for (DocumentReader reader : ALL) {
            if (reader.format().equals(format)) {
                return Optional.of(reader);
            }
        }
        return Optional.empty();
    }

    private static Optional<DocumentReader> byEnding(String fileName) {
        String ending = ending(fileName);
        for (DocumentReader reader : ALL) {
            if (reader.endings().contains(ending)) {
                return Optional.of(reader);
            }
        }
        return Optional.empty();
    }

    static String obstacle(Throwable e) {
        if (e instanceof AccessDeniedException) {
            return "permission to read it is denied.";
        }
        if (e instanceof NoSuchFileException) {
            return "it does not exist any more.";
        }
        if (e instanceof DamagedShard) {
            return e.getMessage();
        }
        if (e instanceof OutOfMemoryError) {
            return "the file is too large for the memory.";
        }
        return "the file can't be read (" + e.getMessage() + ").";
    }
}
