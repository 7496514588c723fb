package corpus.clean;

import corpus.document.CorpusException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The rules by which the parts of articles are told apart, in the order in which they are tried.
 * Immutable and serialisable.
 */
public final class CleaningRules implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String BUILT_IN = "rules.yaml";

    private final List<CleaningRule> rules;
    private final String hash;

    private CleaningRules(List<CleaningRule> rules, String hash) {
        this.rules = List.copyOf(rules);
        this.hash = hash;
    }

    /** No rules: everything is body. */
    public static CleaningRules none() {
        return new CleaningRules(List.of(), sha256("", ""));
    }

    /** The rules that come with the program. */
    public static CleaningRules builtIn() {
        try (InputStream in = CleaningRules.class.getResourceAsStream(BUILT_IN)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return none().with(text, BUILT_IN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * These rules and the user's. One of the same name takes the place of ours, {@code off: true}
     * removes ours, a new one is tried before ours.
     *
     * @param text a YAML file
     * @param source its name, for messages
     * @throws CorpusException naming every mistake of the file with its line
     */
    public CleaningRules with(String text, String source) {
        CleaningRulesFile file = CleaningRulesFile.parse(text, source, names());
        List<CleaningRule> all = new ArrayList<>(rules);
        List<CleaningRule> added = new ArrayList<>();
        for (CleaningRule rule : file.rules()) {
            int known = names().indexOf(rule.name());
            if (known >= 0) {
                all.set(known, rule);
            } else {
                added.add(rule);
            }
        }
        all.addAll(0, added);
        all.removeIf(rule -> file.off().contains(rule.name()));
        return new CleaningRules(all, sha256(hash, text));
    }

    /** The names of the rules, in their order. */
    public List<String> names() {
        return rules.stream().map(CleaningRule::name).toList();
    }

    /** Changes whenever a file that the rules came from does; 64 hexadecimal digits. */
    public String hash() {
        return hash;
    }

    List<CleaningRule> rules() {
        return rules;
    }

    /** Rules from the same files in the same order are equal; so is a copy sent elsewhere. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CleaningRules known && hash.equals(known.hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    private static String sha256(String before, String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(before.getBytes(StandardCharsets.UTF_8));
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
