package corpus.yaml;

/** A node of a YAML file and where it begins. */
public sealed interface YamlNode permits YamlMapping, YamlSequence, YamlScalar {
    /** The file, as it is named to the user. */
    String source();

    /** The line in which the node begins, 1-based. */
    int line();

    /** The column of its first code point, 1-based. */
    int column();

    /** What it is, as one would say it to the user: {@code a list}. */
    String shape();
}
