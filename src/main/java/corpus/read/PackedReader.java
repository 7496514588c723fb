package corpus.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import corpus.document.Block;
import corpus.document.BlockKind;
import corpus.document.DocumentId;
import corpus.document.Metadata;
import corpus.document.PlacedText;
import corpus.document.Section;
import corpus.document.SourceDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The lines that {@link PackedLines} writes: documents as they were read from their files, places
 * included. They are decoded and parsed already, so that no setting of reading applies to them;
 * {@link ShardListing} refuses those that would.
 */
final class PackedReader implements DocumentReader {
    /** Texts are as long as they are, and names of fields are the user's. */
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .maxNameLength(Integer.MAX_VALUE)
                                    .build())
                    .build();

    @Override
    public String format() {
        return "packed";
    }

    /** None: a packed file is known by where it is. */
    @Override
    public List<String> endings() {
        return List.of();
    }

    @Override
    public ReadOutcome read(String name, byte[] bytes, String encoding) {
        try (JsonParser json = FACTORY.createParser(bytes)) {
            List<SourceDocument> documents = new ArrayList<>();
            while (json.nextToken() != null) {
                Line line = new Line(name, json);
                if (line.reason != null) {
                    return new ReadOutcome.Skipped(name, line.reason, line.sentence);
                }
                documents.add(line.document());
            }
            return new ReadOutcome.Read(name, documents);
        } catch (IOException | IllegalArgumentException e) {
            return new ReadOutcome.Skipped(
                    name,
                    ReadOutcome.Reason.UNREADABLE,
                    name + ": " + DamagedShard.ofMember().getMessage());
        }
    }

    /**
     * A note.
     *
     * @param prefix what the names of files begin with here
     * @throws IOException if it is damaged
     */
    static ShardNote note(String prefix, byte[] bytes) throws IOException {
        try (JsonParser json = FACTORY.createParser(bytes)) {
            json.nextToken();
            Line line = new Line(null, json);
            if (line.reason == null) {
                return ShardNote.of(prefix + line.warning);
            }
            String name = prefix + line.name;
            return ShardNote.of(new ReadOutcome.Skipped(name, line.reason, prefix + line.sentence));
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    /** What a line says. */
    private static final class Line {
        private final JsonParser json;

        /** The name that the document has here, or else that of the line. */
        private String name;

        private int record;
        private Map<String, List<String>> fields = Map.of();
        private List<String> warnings = List.of();
        private final List<Block> blocks = new ArrayList<>();
        private ReadOutcome.Reason reason;
        private String sentence = "";
        private String warning = "";

        private Line(String name, JsonParser json) throws IOException {
            this.name = name;
            this.json = json;
            while (nextField()) {
                String key = json.currentName();
                json.nextToken();
                switch (key) {
                    case PackedLines.NAME -> this.name = name == null ? string() : name;
                    case PackedLines.RECORD -> record = json.getIntValue();
                    case PackedLines.METADATA -> fields = fields();
                    case PackedLines.WARNINGS -> warnings = sentences();
                    case PackedLines.BLOCKS -> readBlocks();
                    case PackedLines.SKIPPED ->
                            reason = constant(ReadOutcome.Reason.class, string());
                    case PackedLines.SENTENCE -> sentence = sentence();
                    case PackedLines.WARNING -> warning = string();
                    default -> json.skipChildren();
                }
            }
        }

        private SourceDocument document() {
            Map<String, List<String>> all = fields;
            return new SourceDocument(
                    new DocumentId(name, record), Metadata.from(() -> all), blocks, warnings);
        }

        /** Goes to the next field of an object, or to its end. */
        private boolean nextField() throws IOException {
            JsonToken token = json.nextToken();
            if (token != JsonToken.FIELD_NAME && token != JsonToken.END_OBJECT) {
                throw malformed();
            }
            return token == JsonToken.FIELD_NAME;
        }

        private Map<String, List<String>> fields() throws IOException {
            Map<String, List<String>> read = new LinkedHashMap<>();
            while (nextField()) {
                String field = json.currentName();
                json.nextToken();
                List<String> values = values();
                // The document may have another name now.
                read.put(field, field.equals(Metadata.PATH) ? List.of(name) : values);
            }
            return read;
        }

        private List<String> values() throws IOException {
            if (json.currentToken() != JsonToken.START_ARRAY) {
                return List.of(string());
            }
            List<String> values = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                values.add(string());
            }
            return List.copyOf(values);
        }

        private List<String> sentences() throws IOException {
            List<String> sentences = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                sentences.add(sentence());
            }
            return sentences;
        }

        private String sentence() throws IOException {
            boolean named = json.currentToken() == JsonToken.START_ARRAY;
            return named ? name + String.join("", values()) : string();
        }

        private void readBlocks() throws IOException {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                blocks.add(block());
            }
        }

        private Block block() throws IOException {
            BlockKind kind = BlockKind.PARAGRAPH;
            Section section = Section.BODY;
            int level = 0;
            String rule = "";
            String part = "";
            String text = "";
            int[] places = {};
            while (nextField()) {
                String key = json.currentName();
                json.nextToken();
                switch (key) {
                    case PackedLines.KIND -> kind = constant(BlockKind.class, string());
                    case PackedLines.LEVEL -> level = json.getIntValue();
                    case PackedLines.SECTION -> section = constant(Section.class, string());
                    case PackedLines.RULE -> rule = string();
                    case PackedLines.PART -> part = string();
                    case PackedLines.TEXT -> text = string();
                    case PackedLines.PLACES -> places = numbers();
                    default -> json.skipChildren();
                }
            }
            return new Block(kind, level, section, rule, placed(text, part, places));
        }

        private int[] numbers() throws IOException {
            int[] numbers = new int[PackedLines.NUMBERS];
            int size = 0;
            while (json.nextToken() != JsonToken.END_ARRAY) {
                if (size == numbers.length) {
                    numbers = Arrays.copyOf(numbers, 2 * size);
                }
                numbers[size++] = json.getIntValue();
            }
            return Arrays.copyOf(numbers, size);
        }

        private PlacedText placed(String text, String part, int[] places) throws IOException {
            int runs = places.length / PackedLines.NUMBERS;
            if (runs == 0 || places.length % PackedLines.NUMBERS != 0) {
                throw malformed();
            }
            int[] begins = new int[runs];
            int[] lines = new int[runs];
            int[] columns = new int[runs];
            for (int run = 0; run < runs; run++) {
                begins[run] = places[PackedLines.NUMBERS * run];
                lines[run] = places[PackedLines.NUMBERS * run + 1];
                columns[run] = places[PackedLines.NUMBERS * run + 2];
                boolean ascends = run == 0 ? begins[run] == 0 : begins[run] > begins[run - 1];
                if (!ascends
                        || begins[run] >= text.length()
                        || lines[run] < 1
                        || columns[run] < 1) {
                    throw malformed();
                }
            }
            return PlacedText.ofRuns(text, part, begins, lines, columns);
        }

        private String string() throws IOException {
            if (json.currentToken() != JsonToken.VALUE_STRING) {
                throw malformed();
            }
            return json.getText();
        }

        private static <E extends Enum<E>> E constant(Class<E> type, String label) {
            return Enum.valueOf(type, label.toUpperCase(Locale.ROOT));
        }

        private static IOException malformed() {
            return DamagedShard.ofMember();
        }
    }
}
