package corpus.cache;

import corpus.annotate.AnnotationSettings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/**
 * SHA-256 of everything that decides on what is found in a text: the program, the settings and the
 * user's files. A release number is not enough, and neither is one needed.
 */
final class SettingsDigest {
    private SettingsDigest() {}

    /** 32 bytes; null if nobody knows what the program is. */
    static byte[] of(AnnotationSettings settings) {
        String program = ProgramDigest.value();
        if (program.isEmpty()) {
            return null;
        }
        MessageDigest digest = ProgramDigest.sha256();
        for (String part :
                List.of(
                        program,
                        // The classes of characters are Java's in some places.
                        Integer.toString(Runtime.version().feature()),
                        settings.reading().encoding(),
                        Boolean.toString(settings.reading().segmented()),
                        settings.cleaning().ownHash(),
                        settings.gazetteer().ownHash(),
                        settings.words().isEmpty() ? "" : settings.words().toString(),
                        Boolean.toString(settings.preSegmented()),
                        Boolean.toString(settings.simplified()),
                        Boolean.toString(settings.ner()))) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + "\0").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return digest.digest();
    }
}
