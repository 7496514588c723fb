package corpus.segment;

/**
 * HanLP's phrases and characters in traditional and in simplified writing. From left to right the
 * longest phrase is replaced: 乾隆 stays, 乾淨 becomes 干净.
 *
 * @param phrases in traditional writing
 * @param simplified what they become, one behind the other
 * @param starts by phrase, where that begins; one more than there are
 */
@SuppressWarnings("ArrayRecordComponent") // a table that is shared and never changed
record Simplification(WordTrie phrases, String simplified, int[] starts) {
    /** A text in simplified writing; it may differ in length. */
    String convert(String text) {
        char[] characters = text.toCharArray();
        char[] codes = phrases.codes();
        long[] states = phrases.states();
        StringBuilder converted = new StringBuilder(characters.length);
        for (int at = 0; at < characters.length; ) {
            int base = phrases.root();
            int phrase = WordTrie.NONE;
            int phraseEnd = at + 1;
            for (int end = at; end < characters.length; ) {
                long state = states[base + codes[characters[end++]]];
                if ((int) (state >>> WordTrie.CHECK_SHIFT) != base) {
                    break;
                }
                base = (int) (state >>> WordTrie.BASE_SHIFT) & WordTrie.BASE_MASK;
                int word = (int) state & WordTrie.WORD_MASK;
                if (word != 0) {
                    phrase = word - 1;
                    phraseEnd = end;
                }
            }
            if (phrase == WordTrie.NONE) {
                converted.append(characters[at]);
            } else {
                converted.append(simplified, starts[phrase], starts[phrase + 1]);
            }
            at = phraseEnd;
        }
        return converted.toString();
    }
}
