package corpus.annotate;

import corpus.yaml.BuiltInYaml;
import corpus.yaml.Sha256;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** SHA-256 of the data that annotations depend on, for the record of a run. */
public final class SettingsHashes {
    private SettingsHashes() {}

    /** The hashes by what they are of: gazetteer, user words, cleaning rules, recognition rules. */
    public static Map<String, String> of(AnnotationSettings settings) {
        Map<String, String> hashes = new LinkedHashMap<>();
        hashes.put("gazetteer", settings.gazetteer().hash());
        hashes.put("user_words", sha256(settings.words().toString()));
        hashes.put("cleaning_rules", settings.cleaning().hash());
        for (String resource :
                new String[] {"recognition.yaml", "words.yaml", "institutions.yaml"}) {
            hashes.put(resource, ofFile(resource));
        }
        if (settings.ner()) {
            hashes.put("ner.yaml", ofFile("ner.yaml"));
        }
        return hashes;
    }

    /** The hash of a gazetteer. */
    static String of(List<GazetteerEntry> entries) {
        return sha256(entries.toString());
    }

    private static String ofFile(String resource) {
        return BuiltInYaml.read(SettingsHashes.class, resource).sha256();
    }

    /** 64 hexadecimal digits. */
    public static String sha256(String text) {
        return Sha256.of(text);
    }
}
