package corpus.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Everything that happens to a text before counting. Two runs with equal settings give equal
 * annotations of equal texts.
 *
 * @param gazetteer the entities, the user's included
 * @param words the user's words
 * @param preSegmented whether blanks already separate the words
 */
public record AnnotationSettings(
        GazetteerSource gazetteer, List<UserWord> words, boolean preSegmented)
        implements Serializable {
    public AnnotationSettings {
        words = List.copyOf(words);
    }

    /** The built-in gazetteer, no words of the user's, ordinary text. */
    public static AnnotationSettings defaults() {
        return new AnnotationSettings(GazetteerSource.builtIn(), List.of(), false);
    }

    /** A text file that belongs to this package. */
    static String resource(String name) {
        try (InputStream in = AnnotationSettings.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
