package corpus.annotate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** SHA-256 of the data that annotations depend on, for the record of a run. */
public final class SettingsHashes {
    private SettingsHashes() {}

    /** The hashes by what they are of: gazetteer, user words, cleaning rules, recognition rules. */
    public static Map<String, String> of(AnnotationSettings settings) {
        Map<String, String> hashes = new LinkedHashMap<>();
        hashes.put("gazetteer", sha256(settings.gazetteer().entries().toString()));
        hashes.put("user_words", sha256(settings.words().toString()));
        hashes.put("cleaning_rules", settings.cleaning().hash());
        for (String resource :
                new String[] {"recognition.yaml", "words.yaml", "institutions.yaml"}) {
            hashes.put(resource, sha256(AnnotationSettings.resource(resource)));
        }
        if (settings.ner()) {
            hashes.put("ner.yaml", sha256(AnnotationSettings.resource("ner.yaml")));
        }
        return hashes;
    }

    /** 64 hexadecimal digits. */
    public static String sha256(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
