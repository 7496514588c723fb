package corpus.annotate;

/**
 * Hears of every decision about a stretch that may name an entity, also of those against it. All
 * offsets are of the working text of the block.
 */
interface DecisionLog {
    /** Hears nothing. */
    DecisionLog NONE =
            new DecisionLog() {
                @Override
                public boolean listens() {
                    return false;
                }
            };

    /** Whether anybody hears: if not, evidence that can change nothing is not looked for. */
    default boolean listens() {
        return true;
    }

    /**
     * Called for each single character that was weighed, in order.
     *
     * @param block the block it stands in
     * @param decision what was decided
     */
    default void decided(BlockNames block, Decision decision) {}

    /**
     * Called for each character that may be a country's name but is part of a word.
     *
     * @param block the block it stands in
     * @param at where
     * @param word the word of the dictionary
     */
    default void isInsideAWord(BlockNames block, int at, String word) {}

    /**
     * Called for each name of two characters that the words of the sentence speak against.
     *
     * @param block the block it stands in
     * @param name the name
     */
    default void refused(BlockNames block, FoundName name) {}
}
