package corpus.annotate;

import java.io.Serializable;

/**
 * A word that the user wants to be one token wherever it stands.
 *
 * @param word the word, in any script and width
 * @param tag its part of speech; empty: the dictionary's, or {@code nz}
 */
public record UserWord(String word, String tag) implements Serializable {}
