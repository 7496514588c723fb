package corpus.annotate;

/** Hears of every decision about a candidate, also of those against it. */
interface DecisionLog {
    /** Hears nothing. */
    DecisionLog NONE = (block, decision) -> {};

    /**
     * Called for each candidate of a document, in order.
     *
     * @param block the block it stands in
     * @param decision what was decided; its offsets are of the block's working text
     */
    void decided(BlockNames block, Decision decision);
}
