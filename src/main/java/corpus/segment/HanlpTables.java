package corpus.segment;

/**
 * HanLP's dictionaries, transition tables and natures as flat arrays: made from HanLP's own classes
 * by {@link HanlpCompiler} when the program is built, read by {@link HanlpTablesFile} when it runs.
 *
 * <p>A <em>kind</em> is a number as in {@link WordKinds}: the pseudo-words, then the words of the
 * dictionary. Behind these stand the fixed spans: the number of kinds plus the word of the
 * dictionary that the span counts as.
 *
 * @param words the words of the dictionary
 * @param kinds what the search needs of each kind
 * @param frequencies by kind, what HanLP weighs it with
 * @param dictionaryTags by word of the dictionary, its most frequent part of speech, an index of
 *     {@link #tagNames}; HanLP gives some words that of their class
 * @param dictionaryFrequencies by word of the dictionary, how often it occurs
 * @param tagNames the parts of speech
 * @param transliteratedTag the one of foreign persons' names
 * @param bigrams how often words follow one another
 * @param placeWord the word that stands for places in the bigram table
 * @param organizationWord the one that stands for organisations
 * @param unknownWord the one that stands for what is not in the dictionary
 * @param characterTypes by UTF-16 code unit, HanLP's kind of character
 * @param persons what persons' names are made of
 * @param simplification of traditional writing
 */
@SuppressWarnings("ArrayRecordComponent") // tables that are large, shared and never changed
record HanlpTables(
        WordTrie words,
        KindTable kinds,
        int[] frequencies,
        byte[] dictionaryTags,
        int[] dictionaryFrequencies,
        String[] tagNames,
        int transliteratedTag,
        BigramTable bigrams,
        int placeWord,
        int organizationWord,
        int unknownWord,
        byte[] characterTypes,
        PersonTables persons,
        Simplification simplification) {
    // HanLP's kinds of characters, by which it cuts what no word covers.
    static final byte SINGLE_BYTE = 5;
    static final byte DELIMITER = 6;
    static final byte DIGIT = 9;
    static final byte INDEX = 10;
    static final byte CHINESE_DIGIT = 11;
    static final byte OTHER = 17;

    /** How many words the dictionary has. */
    int size() {
        return dictionaryTags.length;
    }

    String dictionaryTag(int word) {
        return tagNames[dictionaryTags[word]];
    }

    /** The kind of a fixed span that counts as a word of the dictionary. */
    int spanKind(int word) {
        return kinds.size() + word;
    }

    /** Whether a kind is that of a fixed span. */
    boolean isSpan(int kind) {
        return kind >= kinds.size();
    }

    /** The word of the dictionary that a fixed span counts as. */
    int wordOfSpan(int kind) {
        return kind - kinds.size();
    }
}
