package corpus.segment;

/**
 * HanLP's dictionaries, transition tables and natures as flat arrays: made from HanLP's own classes
 * by {@link HanlpCompiler} when the program is built, read by {@link HanlpTablesFile} when it runs.
 *
 * <p>A <em>kind</em> is a number as in {@link WordKinds}: the pseudo-words, then the words of the
 * dictionary.
 *
 * @param words the words of the dictionary
 * @param wordIds by kind, the word of the bigram table that it counts as (names of places are one
 *     there); negative where HanLP counts one occurrence with everything
 * @param frequencies by kind, what HanLP weighs it with
 * @param unigramCosts by kind, the cost of coming to it from a word it never follows
 * @param tags by kind, an index of {@link #tagNames}: the most frequent part of speech
 * @param dictionaryTags by word of the dictionary, the same before HanLP's substitutions
 * @param dictionaryFrequencies by word of the dictionary, how often it occurs
 * @param tagNames the parts of speech
 * @param transliteratedTag the one of foreign persons' names
 * @param bigrams how often words follow one another
 * @param placeWord the word that stands for places in the bigram table
 * @param organizationWord the one that stands for organisations
 * @param unknownWord the one that stands for what is not in the dictionary
 * @param characterTypes by UTF-16 code unit, HanLP's kind of character
 * @param persons what persons' names are made of
 */
@SuppressWarnings("ArrayRecordComponent") // tables that are large, shared and never changed
record HanlpTables(
        WordTrie words,
        int[] wordIds,
        int[] frequencies,
        double[] unigramCosts,
        byte[] tags,
        byte[] dictionaryTags,
        int[] dictionaryFrequencies,
        String[] tagNames,
        int transliteratedTag,
        BigramTable bigrams,
        int placeWord,
        int organizationWord,
        int unknownWord,
        byte[] characterTypes,
        PersonTables persons) {
    // HanLP's kinds of characters, by which it cuts what no word covers.
    static final byte DELIMITER = 6;
    static final byte DIGIT = 9;
    static final byte INDEX = 10;
    static final byte CHINESE_DIGIT = 11;
    static final byte SINGLE_BYTE = 5;
    static final byte OTHER = 17;

    /** How many words the dictionary has. */
    int size() {
        return dictionaryTags.length;
    }

    /** How many kinds there are. */
    int kinds() {
        return wordIds.length;
    }

    String tagOfKind(int kind) {
        return tagNames[tags[kind]];
    }

    String dictionaryTag(int word) {
        return tagNames[dictionaryTags[word]];
    }
}
