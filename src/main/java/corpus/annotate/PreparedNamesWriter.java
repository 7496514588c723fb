package corpus.annotate;

import corpus.annotate.NameBook.Abbreviation;
import corpus.document.Entity;
import corpus.segment.HanlpSegmenter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes what {@link PreparedNames} reads. */
final class PreparedNamesWriter {
    private final List<GazetteerEntry> entries;
    private final RecordWriter records = new RecordWriter();
    private final Map<String, Integer> numbers = new HashMap<>();

    PreparedNamesWriter(List<GazetteerEntry> entries) {
        this.entries = entries;
    }

    /** Changes whenever a file does that the names come from. */
    static String sourcesHash() {
        StringBuilder hashes = new StringBuilder();
        for (String file : GazetteerSource.BUILT_IN) {
            hashes.append(GazetteerSource.file(file).sha256());
        }
        return SettingsHashes.sha256(hashes.toString());
    }

    byte[] bytes() {
        NameCollector names = new NameCollector(new TextNormalizer(HanlpSegmenter.load()));
        entries.forEach(names::add);
        Map<String, NameEntry> meanings = new TreeMap<>(names.entries());
        NameTrie trie = NameTrie.of(meanings.keySet().toArray(String[]::new));
        int[] parts = {
            addEntities(),
            addNames(),
            addAbbreviations(new TreeMap<>(names.abbreviations())),
            addMeanings(meanings)
        };
        ByteBuffer out = ByteBuffer.allocate(parts.length * Integer.BYTES + bytesWith(trie));
        out.put(sourcesHash().getBytes(StandardCharsets.US_ASCII));
        out.put(SettingsHashes.of(entries).getBytes(StandardCharsets.US_ASCII));
        for (int part : parts) {
            out.putInt(part);
        }
        records.write(out);
        trie.write(out);
        return out.array();
    }

    private int bytesWith(NameTrie trie) {
        return 2 * PreparedNames.HASH + records.bytes() + trie.bytes();
    }

    private int addEntities() {
        int begin = records.position();
        records.add(entries.size());
        for (GazetteerEntry entry : entries) {
            Entity entity = entry.entity();
            numbers.put(entity.id(), numbers.size());
            records.add(entity.id());
            records.add(entity.iso3());
            records.add(PreparedNames.TYPES.indexOf(entity.type()));
            records.add(entity.name());
            records.add(entity.nameEn());
            records.add(entity.members());
        }
        return begin;
    }

    private int addNames() {
        int begin = records.position();
        for (GazetteerEntry entry : entries) {
            records.add(entry.names());
            records.add(entry.abbreviations());
            records.add(entry.abbreviationsIfIntroduced());
            records.add(entry.foreign());
            records.add(entry.not());
        }
        return begin;
    }

    private int addAbbreviations(Map<Character, Abbreviation> abbreviations) {
        int begin = records.position();
        records.add(abbreviations.size());
        abbreviations.forEach(
                (character, meaning) -> {
                    records.add(character);
                    records.add(meaning.entity());
                    records.add(meaning.ifIntroduced());
                });
        return begin;
    }

    private int addMeanings(Map<String, NameEntry> meanings) {
        int[] positions = new int[meanings.size()];
        int next = 0;
        for (Map.Entry<String, NameEntry> meaning : meanings.entrySet()) {
            positions[next++] = records.position();
            Name name = meaning.getValue().name();
            records.add(name == null ? PreparedNames.NOBODY : numbers.get(name.entity()));
            records.add(name != null && name.wholeWord() ? 1 : 0);
            records.add(meaning.getKey().length());
            records.add(new TreeSet<>(meaning.getValue().hides()));
        }
        int begin = records.position();
        for (int position : positions) {
            records.add(position);
        }
        return begin;
    }
}
