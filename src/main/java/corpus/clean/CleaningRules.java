package corpus.clean;

import corpus.document.CorpusException;
import corpus.yaml.BuiltInYaml;
import corpus.yaml.Sha256;
import corpus.yaml.YamlMapping;
import corpus.yaml.YamlReader;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules by which the parts of articles are told apart, in the order in which they are tried.
 * Immutable and serialisable.
 */
public final class CleaningRules implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String BUILT_IN = "rules.yaml";

    /** Null if they are the built-in ones, which nobody has asked for. */
    private volatile CleaningRules builtIn;

    private final List<CleaningRule> rules;
    private final String hash;

    private CleaningRules(List<CleaningRule> rules, String hash) {
        this.rules = rules == null ? null : List.copyOf(rules);
        this.hash = hash;
    }

    /** No rules: everything is body. */
    public static CleaningRules none() {
        return new CleaningRules(List.of(), Sha256.of(""));
    }

    /** The rules that come with the program, read once somebody asks for them. */
    public static CleaningRules builtIn() {
        return new CleaningRules(null, null);
    }

    private static CleaningRules readBuiltIn() {
        BuiltInYaml file = BuiltInYaml.read(CleaningRules.class, BUILT_IN);
        return new CleaningRules(List.of(), "").with(file.root(), file.chainedSha256());
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
        YamlMapping root = YamlReader.readMapping(text, source);
        return with(root, Sha256.of(hash() + text));
    }

    private CleaningRules with(YamlMapping root, String newHash) {
        CleaningRulesFile file = CleaningRulesFile.read(root, names());
        List<CleaningRule> all = new ArrayList<>(rules());
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
        return new CleaningRules(all, newHash);
    }

    /** The names of the rules, in their order. */
    public List<String> names() {
        return rules().stream().map(CleaningRule::name).toList();
    }

    /** Changes whenever a file that the rules came from does; 64 hexadecimal digits. */
    public String hash() {
        return rules == null ? loaded().hash : hash;
    }

    /** The same, but empty for the rules that come with the program. */
    public String ownHash() {
        return rules == null ? "" : hash;
    }

    List<CleaningRule> rules() {
        return rules == null ? loaded().rules : rules;
    }

    private CleaningRules loaded() {
        if (builtIn == null) {
            builtIn = readBuiltIn();
        }
        return builtIn;
    }

    /** Rules from the same files in the same order are equal; so is a copy sent elsewhere. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CleaningRules known && hash().equals(known.hash());
    }

    @Override
    public int hashCode() {
        return hash().hashCode();
    }
}
