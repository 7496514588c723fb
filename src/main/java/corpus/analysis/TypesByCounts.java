package corpus.analysis;

/**
 * How many items there are of each pair of counts, in the target and in the reference: all that
 * rows of keywords have to know of each other.
 *
 * @param analysis the table of keywords
 */
record TypesByCounts(KeynessAnalysis analysis)
        implements Recount<Item, KeynessSummary, ComparedCounts, Counter> {
    @Override
    public KeynessAnalysis source() {
        return analysis;
    }

    @Override
    public void count(Item item, KeynessSummary value, Emitter<ComparedCounts, Counter> emitter) {
        if (value.settled()) {
            emitter.emit(ComparedCounts.of(value), new Counter(1));
        }
    }
}
