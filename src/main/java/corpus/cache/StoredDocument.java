package corpus.cache;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.DocumentId;
import corpus.document.Metadata;
import corpus.document.Section;
import corpus.document.TermList;
import corpus.document.TextSize;
import corpus.document.WordCounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A document of a pack. What its head says is at hand; tokens and texts are read when somebody asks
 * for them. For one thread.
 */
public final class StoredDocument implements AnnotatedDocument.Parts {
    private static final int HASH_BYTES = 16;

    private final Pack pack;
    private final PackIndex.Entry entry;
    private final PackTerms packTerms;
    private final byte[] head;

    /** The strings that it refers to, by their numbers in the pack. */
    private final int[] names;

    private final int termsAt;
    private final int factsAt;
    private final boolean annotated;
    private final boolean hasText;

    private int tagsAt;
    private int wordsAt;
    private int wordsEnd;
    private DocumentFacts facts;
    private StoredBlocks blocks;
    private List<AnnotatedBlock> made;

    /**
     * Reads the head of a document.
     *
     * @throws DamagedEntry if it can't be read
     */
    StoredDocument(Pack pack, PackIndex.Entry entry, PackTerms packTerms) {
        this.pack = pack;
        this.entry = entry;
        this.packTerms = packTerms;
        head = pack.head(entry);
        ByteSource source = new ByteSource(head, 0);
        names = new int[source.number()];
        source.numbers(names);
        termsAt = source.at();
        factsAt = entry.refsLength();
        ByteSource flags = new ByteSource(head, factsAt);
        flags.number();
        int flag = flags.number();
        hasText = (flag & 1) != 0;
        annotated = (flag & 2) != 0;
    }

    /** Whether it was annotated; of others only the facts are known. */
    public boolean isAnnotated() {
        return annotated;
    }

    /** Whether it is annotated or has no text to annotate. */
    boolean needsNothing() {
        return annotated || !hasText;
    }

    /** All of it, for another pack. */
    EncodedDocument encoded() {
        List<String> strings = new ArrayList<>(names.length);
        for (int i = 0; i < names.length; i++) {
            strings.add(name(i));
        }
        return new EncodedDocument(
                packTerms.list(new ByteSource(head, termsAt)),
                strings,
                Arrays.copyOfRange(head, factsAt, head.length),
                pack.tokens(entry),
                pack.texts(entry));
    }

    String name(int number) {
        return pack.names().text(names[number]);
    }

    /**
     * What decides whether it counts.
     *
     * @param file the name of its file in this run
     */
    public DocumentFacts facts(String file) {
        if (facts == null) {
            facts = readFacts(file);
        }
        return facts;
    }

    private DocumentFacts readFacts(String file) {
        ByteSource source = new ByteSource(head, factsAt);
        int record = source.number();
        source.number();
        String hash = HexFormat.of().formatHex(head, source.at(), source.at() + HASH_BYTES);
        source.skip(HASH_BYTES);
        Map<String, Long> labelled = new LinkedHashMap<>();
        for (int rules = source.number(); rules > 0; rules--) {
            labelled.put(name(source.number()), source.large());
        }
        List<String> warnings = new ArrayList<>();
        for (int number = source.number(); number > 0; number--) {
            boolean named = source.number() == 1;
            warnings.add(named ? file + source.text() : source.text());
        }
        String[] fields = new String[source.number()];
        List<String> filled = new ArrayList<>(fields.length);
        for (int i = 0; i < fields.length; i++) {
            int field = source.number();
            fields[i] = name(field >> 1);
            if ((field & 1) == 1) {
                filled.add(fields[i]);
            }
        }
        int length = source.number();
        int valuesAt = source.at();
        tagsAt = valuesAt + length;
        if (file.isBlank()) {
            filled.remove(Metadata.PATH);
        }
        return new DocumentFacts(
                new DocumentId(file, record),
                Metadata.from(new Fields(file, fields, valuesAt)),
                filled,
                warnings,
                hasText,
                hash,
                labelled);
    }

    /** The metadata, read once somebody asks. */
    private final class Fields implements Supplier<Map<String, List<String>>> {
        private final String file;
        private final String[] names;
        private final int valuesAt;

        private Fields(String file, String[] names, int valuesAt) {
            this.file = file;
            this.names = names;
            this.valuesAt = valuesAt;
        }

        @Override
        public Map<String, List<String>> get() {
            ByteSource source = new ByteSource(head, valuesAt);
            Map<String, List<String>> fields = new LinkedHashMap<>();
            for (String name : names) {
                if (name.equals(Metadata.PATH)) {
                    fields.put(name, List.of(file));
                    continue;
                }
                String[] values = new String[source.number()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = source.text();
                }
                fields.put(name, List.of(values));
            }
            return fields;
        }
    }

    /**
     * The annotated document.
     *
     * @param file the name of its file in this run
     * @param again annotates the document anew, if tokens or texts turn out to be damaged
     */
    public AnnotatedDocument document(String file, Supplier<AnnotatedDocument> again) {
        DocumentFacts known = facts(file);
        ByteSource source = new ByteSource(head, tagsAt);
        String[] tags = new String[source.number()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = name(source.number());
        }
        int wordsLength = source.number();
        wordsAt = source.at();
        wordsEnd = wordsAt + wordsLength;
        blocks = new StoredBlocks(this, head, wordsEnd, pack, entry, again);
        ByteSource terms = new ByteSource(head, termsAt);
        TermList list = packTerms.list(terms);
        return new AnnotatedDocument(known.id(), known.metadata(), list, tags, this);
    }

    @Override
    public List<AnnotatedBlock> blocks() {
        if (made == null) {
            made = blocks.blocks();
        }
        return made;
    }

    @Override
    public TextSize size(Set<Section> sections) {
        TextSize size = TextSize.NONE;
        for (ByteSource source = new ByteSource(head, wordsAt); source.at() < wordsEnd; ) {
            Section section = Enums.SECTIONS[source.number()];
            TextSize of =
                    new TextSize(source.large(), source.large(), source.large(), source.large());
            source.number();
            source.skip(source.number());
            if (sections.contains(section)) {
                size = size.plus(of);
            }
        }
        return size;
    }

    @Override
    public WordCounts words(Set<Section> sections) {
        WordCounts words = new WordCounts(new int[0], new int[0], new int[0]);
        for (ByteSource source = new ByteSource(head, wordsAt); source.at() < wordsEnd; ) {
            Section section = Enums.SECTIONS[source.number()];
            for (int i = 0; i < 4; i++) {
                source.large();
            }
            int number = source.number();
            int length = source.number();
            if (sections.contains(section)) {
                words = words.plus(words(source.at(), number));
            }
            source.skip(length);
        }
        return words;
    }

    private WordCounts words(int from, int number) {
        int[] terms = new int[number];
        int[] kinds = new int[number];
        int[] counts = new int[number];
        byte[] bytes = head;
        ByteSource source = new ByteSource(bytes, from);
        int at = from;
        int term = 0;
        for (int i = 0; i < number; i++) {
            // Nearly always each number is one byte.
            int next = bytes[at++];
            int kind = bytes[at++];
            boolean once = (next & 1) == 0;
            int more = once ? 0 : bytes[at++];
            if (next < 0 || kind < 0 || more < 0) {
                source.moveTo(at - (once ? 2 : 3));
                next = source.number();
                kind = source.number();
                once = (next & 1) == 0;
                more = once ? 0 : source.number();
                at = source.at();
            }
            term += next >> 1;
            terms[i] = term;
            kinds[i] = kind;
            counts[i] = once ? 1 : more + 2;
        }
        return new WordCounts(terms, kinds, counts);
    }
}
