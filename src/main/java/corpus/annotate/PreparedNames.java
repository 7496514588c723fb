package corpus.annotate;

import corpus.annotate.NameBook.Abbreviation;
import corpus.document.Entity;
import corpus.document.EntityType;
import corpus.document.Gazetteer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The built-in gazetteer as the build has put it together: its entities, its names in normal form
 * and where to find them in a text. What stands in the file: a hash of the sources, a hash of the
 * entries (both 64 hexadecimal digits), the positions of four parts of the records, the records,
 * and the trie of the names. The parts are the entities; the names of each; one-character names;
 * and by the number of a string in the trie, the position of what it means.
 */
public final class PreparedNames {
    private static final String NAME = "gazetteer/names.prepared";

    /** How long a hash is. */
    static final int HASH = 64;

    /** Types by number. */
    static final List<EntityType> TYPES = List.of(EntityType.values());

    /** Stands for an entity where a string only hides names. */
    static final int NOBODY = -1;

    private static final int PARTS = 4;

    /** Read when first asked for; empty if nothing was prepared. */
    private static final class Once {
        private static final Optional<PreparedNames> NAMES = read();
    }

    private final String hash;
    private final int[] parts = new int[PARTS];
    private final RecordReader records;
    private final NameTrie trie;
    private final NameEntry[] meanings;
    private final List<Entity> entities;
    private final Gazetteer gazetteer;

    private PreparedNames(ByteBuffer in) {
        in.position(HASH);
        hash = hash(in);
        in.asIntBuffer().get(parts);
        in.position(in.position() + PARTS * Integer.BYTES);
        records = RecordReader.of(in);
        trie = NameTrie.read(in);
        meanings = new NameEntry[trie.bound()];
        entities = readEntities(part(0));
        gazetteer = Gazetteer.of(entities);
    }

    /** The names as they were prepared; empty if they were not. */
    static Optional<PreparedNames> find() {
        return Once.NAMES;
    }

    /**
     * Puts the built-in gazetteer together and writes it beside its sources.
     *
     * @param classes the folder of compiled classes
     */
    public static void write(Path classes) throws IOException {
        String folder = PreparedNames.class.getPackageName().replace('.', '/');
        Files.write(
                classes.resolve(folder).resolve(NAME),
                new PreparedNamesWriter(GazetteerSource.builtInFile().entries()).bytes());
    }

    /** The hash of all entries as {@link SettingsHashes} gives it. */
    String hash() {
        return hash;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    /** All entities with their names, in the order of the files. */
    List<GazetteerEntry> entries() {
        RecordReader in = part(1);
        List<GazetteerEntry> entries = new ArrayList<>(entities.size());
        for (Entity entity : entities) {
            entries.add(
                    new GazetteerEntry(
                            entity,
                            in.strings(),
                            in.strings(),
                            in.strings(),
                            in.strings(),
                            in.strings()));
        }
        return entries;
    }

    NameBook book() {
        RecordReader in = part(2);
        Map<Character, Abbreviation> abbreviations = new HashMap<>();
        for (int count = in.number(); count > 0; count--) {
            char character = (char) in.number();
            abbreviations.put(character, new Abbreviation(in.string(), in.strings()));
        }
        return new NameBook(new NameIndex<>(trie, this::meaningOf), abbreviations, gazetteer);
    }

    /** What a string means: made when it is first found, for most never are. */
    private NameEntry meaningOf(int string) {
        NameEntry known = meanings[string];
        if (known == null) {
            // Two threads may both make it: entries are values.
            known = meaning(records.at(parts[3] + string).number());
            meanings[string] = known;
        }
        return known;
    }

    private NameEntry meaning(int position) {
        RecordReader in = records.at(position);
        int entity = in.number();
        boolean wholeWord = in.number() == 1;
        int length = in.number();
        Name name =
                entity == NOBODY
                        ? null
                        : NameCollector.nameOf(entities.get(entity), wholeWord, length);
        return new NameEntry(name, new HashSet<>(in.strings()));
    }

    private RecordReader part(int number) {
        return records.at(parts[number]);
    }

    private static List<Entity> readEntities(RecordReader in) {
        int size = in.number();
        List<Entity> entities = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            entities.add(
                    new Entity(
                            in.string(),
                            in.string(),
                            TYPES.get(in.number()),
                            in.string(),
                            in.string(),
                            in.strings()));
        }
        return entities;
    }

    private static Optional<PreparedNames> read() {
        URL place = PreparedNames.class.getResource(NAME);
        if (place == null) {
            return Optional.empty();
        }
        try (InputStream in = PreparedNames.class.getResourceAsStream(NAME)) {
            ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
            // In an archive all is of one build. In a folder an editor may have copied a newer
            // file.
            boolean isCurrent =
                    !place.getProtocol().equals("file")
                            || PreparedNamesWriter.sourcesHash().equals(hash(bytes));
            return isCurrent ? Optional.of(new PreparedNames(bytes)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(ByteBuffer in) {
        byte[] digits = new byte[HASH];
        in.get(digits);
        return new String(digits, StandardCharsets.US_ASCII);
    }
}
