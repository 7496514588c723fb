package corpus.annotate;

import corpus.yaml.YamlScalar;

/**
 * A text of a gazetteer file and where it stands.
 *
 * @param text the text, without blanks at its ends
 * @param source the file, as it is named to the user
 * @param line its line, 1-based
 */
record GivenText(String text, String source, int line) {
    static GivenText of(YamlScalar scalar) {
        return new GivenText(scalar.value().strip(), scalar.source(), scalar.line());
    }

    /** What all spellings of it have in common. */
    String key() {
        return TextNormalizer.key(text);
    }

    /** How many characters it has, in code points. */
    int length() {
        return text.codePointCount(0, text.length());
    }
}
