package corpus.annotate;

import corpus.yaml.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The everyday words of {@code words.yaml} in the form in which they are looked for in a text, as
 * the build has written it. What stands in the file: the hash of its source (64 hexadecimal
 * digits), and the trie of the words.
 */
public final class PreparedWords {
    private static final String SOURCE = "words.yaml";
    private static final String NAME = SOURCE + ".prepared";

    private PreparedWords() {}

    /**
     * Writes the words beside their source.
     *
     * @param classes the folder of compiled classes
     */
    public static void write(Path classes) throws IOException {
        String folder = PreparedWords.class.getPackageName().replace('.', '/');
        NameTrie words = PhraseMatcher.trieOf(OrdinaryWords.listed());
        ByteBuffer out = ByteBuffer.allocate(PreparedNames.HASH + words.bytes());
        out.put(sourceHash().getBytes(StandardCharsets.US_ASCII));
        words.write(out);
        Files.write(classes.resolve(folder).resolve(NAME), out.array());
    }

    /** The words; read from their source where nothing was prepared, or from another one. */
    static PhraseMatcher read() {
        URL place = PreparedWords.class.getResource(NAME);
        if (place == null) {
            return PhraseMatcher.of(OrdinaryWords.listed());
        }
        ByteBuffer in = ByteBuffer.wrap(bytes(NAME));
        byte[] hash = new byte[PreparedNames.HASH];
        in.get(hash);
        // In an archive all is of one build. In a folder an editor may have copied a newer file.
        boolean isCurrent =
                !place.getProtocol().equals("file")
                        || sourceHash().equals(new String(hash, StandardCharsets.US_ASCII));
        return isCurrent
                ? new PhraseMatcher(NameTrie.read(in))
                : PhraseMatcher.of(OrdinaryWords.listed());
    }

    private static String sourceHash() {
        return Sha256.of(bytes(SOURCE));
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = PreparedWords.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
