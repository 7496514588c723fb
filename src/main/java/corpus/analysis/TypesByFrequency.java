package corpus.analysis;

/**
 * How many terms of a group occur once, twice, and so on: the frequency spectrum.
 *
 * @param grouping how the corpus is divided
 */
record TypesByFrequency(Grouping grouping)
        implements Recount<TermKey, Counter, GroupFrequency, Counter> {
    @Override
    public TermFrequencies source() {
        return new TermFrequencies(grouping);
    }

    @Override
    public void count(TermKey key, Counter value, Emitter<GroupFrequency, Counter> emitter) {
        emitter.emit(new GroupFrequency(key.group(), value.count()), new Counter(1));
    }
}
