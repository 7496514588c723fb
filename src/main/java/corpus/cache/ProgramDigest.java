package corpus.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * SHA-256 of all that the program itself contributes to what is found in a text: the classes and
 * data of the packages that read, clean and annotate, and the libraries that they use. The build
 * puts it beside this class; where classes lie in a folder and may have changed since, it is
 * computed anew.
 */
public final class ProgramDigest {
    private static final String PREPARED = "program.sha256";

    private static final List<String> PACKAGES =
            List.of("annotate", "cache", "clean", "document", "read", "segment", "yaml");

    /** A resource of each library that has a say in words, names and places. */
    private static final List<String> LIBRARIES =
            List.of(
                    "com/hankcs/hanlp/HanLP.class",
                    "com/carrotsearch/hppc/IntArrayList.class",
                    "org/commonmark/node/Node.class",
                    "org/commonmark/ext/footnotes/FootnotesExtension.class",
                    "org/commonmark/ext/gfm/strikethrough/StrikethroughExtension.class",
                    "org/commonmark/ext/gfm/tables/TablesExtension.class",
                    "org/yaml/snakeyaml/Yaml.class");

    private ProgramDigest() {}

    /** Computed once, when first asked for. */
    private static final class Own {
        private static final String DIGEST = own();
    }

    /** 64 hexadecimal digits; empty if nobody knows. */
    static String value() {
        return Own.DIGEST;
    }

    private static String own() {
        URL place = ProgramDigest.class.getResource("ProgramDigest.class");
        try {
            if (place != null && place.getProtocol().equals("file")) {
                return of(Path.of(place.toURI()).getParent().getParent().getParent());
            }
            try (InputStream in = ProgramDigest.class.getResourceAsStream(PREPARED)) {
                return in == null
                        ? ""
                        : new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip();
            }
        } catch (IOException | URISyntaxException e) {
            return "";
        }
    }

    /** Puts the digest where it is found at run time; everything else must be there by then. */
    public static void prepare(Path classes) throws IOException {
        Files.writeString(classes.resolve("corpus/cache").resolve(PREPARED), of(classes) + "\n");
    }

    /** The digest of the program in a folder of classes. */
    static String of(Path classes) throws IOException {
        MessageDigest digest = sha256();
        for (String name : PACKAGES) {
            for (Path file : files(classes.resolve("corpus").resolve(name))) {
                if (!file.endsWith(PREPARED)) {
                    String relative = classes.relativize(file).toString().replace('\\', '/');
                    update(digest, relative, Files.readAllBytes(file));
                }
            }
        }
        for (String library : LIBRARIES) {
            update(digest, library, archive(library));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, String name, byte[] content) {
        digest.update((name + '\0' + content.length + '\0').getBytes(StandardCharsets.UTF_8));
        digest.update(content);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The archive that a library's class comes from. */
    private static byte[] archive(String resource) throws IOException {
        URL place = ProgramDigest.class.getClassLoader().getResource(resource);
        if (place == null) {
            throw new IOException("the program lacks " + resource);
        }
        String path = place.getPath();
        int end = path.indexOf("!/");
        if (end < 0) {
            throw new IOException(resource + " comes from no archive");
        }
        try {
            return Files.readAllBytes(Path.of(new URL(path.substring(0, end)).toURI()));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
