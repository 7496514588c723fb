package corpus.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import corpus.document.Block;
import corpus.document.Metadata;
import corpus.document.PlacedText;
import corpus.document.SourceDocument;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Writes documents as they were read into lines of JSON, an object each: all that cleaning and
 * annotating need, so that what is decided there is decided when a table is made. {@link
 * PackedReader} reads them.
 */
final class PackedLines {
    static final String VERSION = "version";
    static final String NAME = "name";
    static final String RECORD = "record";
    static final String FORMAT = "format";
    static final String SEGMENTED = "segmented";
    static final String METADATA = "metadata";
    static final String WARNINGS = "warnings";
    static final String BLOCKS = "blocks";
    static final String KIND = "kind";
    static final String LEVEL = "level";
    static final String SECTION = "section";
    static final String RULE = "rule";
    static final String PART = "part";
    static final String TEXT = "text";
    static final String PLACES = "places";
    static final String SKIPPED = "skipped";
    static final String SENTENCE = "sentence";
    static final String WARNING = "warning";

    /** How many numbers tell where a stretch of a text stands: offset in the text, line, column. */
    static final int NUMBERS = 3;

    private static final JsonFactory FACTORY = new JsonFactory();

    private final CharArrayWriter text = new CharArrayWriter();
    private final JsonGenerator json;

    private PackedLines() throws IOException {
        json = FACTORY.createGenerator(text);
        json.setRootValueSeparator(null);
    }

    /** The lines of a file. */
    static byte[] of(ReadOutcome outcome, ReadSettings reading) {
        try {
            PackedLines lines = new PackedLines();
            if (outcome instanceof ReadOutcome.Read read) {
                for (SourceDocument document : read.documents()) {
                    lines.document(document, reading);
                }
            } else {
                lines.skipped((ReadOutcome.Skipped) outcome, reading);
            }
            return lines.bytes();
        } catch (IOException e) {
            // Nothing is written to but memory.
            throw new UncheckedIOException(e);
        }
    }

    /** The line of a note. */
    static byte[] of(ShardNote note) {
        try {
            PackedLines lines = new PackedLines();
            lines.json.writeStartObject();
            lines.json.writeNumberField(VERSION, MemberHeader.VERSION);
            if (note.unreadable() == null) {
                lines.json.writeStringField(WARNING, note.warning());
            } else {
                lines.json.writeStringField(NAME, note.unreadable().name());
                lines.reason(note.unreadable());
            }
            lines.endLine();
            return lines.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void document(SourceDocument document, ReadSettings reading) throws IOException {
        String name = document.id().name();
        json.writeStartObject();
        head(name, reading);
        json.writeNumberField(RECORD, document.id().record());
        metadata(document.metadata());
        json.writeArrayFieldStart(WARNINGS);
        for (String warning : document.warnings()) {
            sentence(warning, name);
        }
        json.writeEndArray();
        json.writeArrayFieldStart(BLOCKS);
        for (Block block : document.blocks()) {
            block(block);
        }
        json.writeEndArray();
        endLine();
    }

    private void skipped(ReadOutcome.Skipped file, ReadSettings reading) throws IOException {
        json.writeStartObject();
        head(file.name(), reading);
        reason(file);
        endLine();
    }

    private void head(String name, ReadSettings reading) throws IOException {
        json.writeNumberField(VERSION, MemberHeader.VERSION);
        json.writeStringField(NAME, name);
        json.writeStringField(FORMAT, reading.format());
        if (reading.segmented()) {
            json.writeBooleanField(SEGMENTED, true);
        }
    }

    private void reason(ReadOutcome.Skipped file) throws IOException {
        json.writeStringField(SKIPPED, file.reason().label());
        json.writeFieldName(SENTENCE);
        sentence(file.sentence(), file.name());
    }

    /**
     * A sentence about a file; in an array, without the name of the file that it begins with, which
     * another time may be another.
     */
    private void sentence(String sentence, String name) throws IOException {
        if (sentence.startsWith(name)) {
            json.writeStartArray();
            json.writeString(sentence.substring(name.length()));
            json.writeEndArray();
        } else {
            json.writeString(sentence);
        }
    }

    /** All fields, derived ones too, in their order; several values of one in an array. */
    private void metadata(Metadata metadata) throws IOException {
        json.writeObjectFieldStart(METADATA);
        for (String field : metadata.names()) {
            List<String> values = metadata.values(field);
            json.writeFieldName(field);
            if (values.size() == 1) {
                json.writeString(values.get(0));
            } else {
                json.writeStartArray();
                for (String value : values) {
                    json.writeString(value);
                }
                json.writeEndArray();
            }
        }
        json.writeEndObject();
    }

    private void block(Block block) throws IOException {
        PlacedText placed = block.text();
        json.writeStartObject();
        json.writeStringField(KIND, label(block.kind()));
        if (block.headingLevel() > 0) {
            json.writeNumberField(LEVEL, block.headingLevel());
        }
        json.writeStringField(SECTION, block.section().label());
        if (!block.rule().isEmpty()) {
            json.writeStringField(RULE, block.rule());
        }
        if (!placed.part().isEmpty()) {
            json.writeStringField(PART, placed.part());
        }
        json.writeStringField(TEXT, placed.text());
        int[] places = new int[NUMBERS * placed.runs()];
        for (int run = 0; run < placed.runs(); run++) {
            places[NUMBERS * run] = placed.runBegin(run);
            places[NUMBERS * run + 1] = placed.runLine(run);
            places[NUMBERS * run + 2] = placed.runColumn(run);
        }
        json.writeFieldName(PLACES);
        json.writeArray(places, 0, places.length);
        json.writeEndObject();
    }

    /** A constant as it is written. */
    static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void endLine() throws IOException {
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private byte[] bytes() throws IOException {
        json.close();
        char[] characters = text.toCharArray();
        try {
            ByteBuffer encoded =
                    StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(characters));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            return escaped(characters).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Halves of characters, which UTF-8 can't hold, in the escapes of JSON. */
    private static String escaped(char[] characters) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i];
            boolean pair =
                    i + 1 < characters.length && Character.isSurrogatePair(c, characters[i + 1]);
            if (pair) {
                escaped.append(c).append(characters[++i]);
            } else if (Character.isSurrogate(c)) {
                escaped.append("\\u").append(Integer.toHexString(c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
