package corpus.analysis;

import corpus.document.AnnotatedDocument;

/**
 * How many times an item stands before another one in a unit: the sum of the matrix of directed
 * pairs.
 *
 * @param setting what occurs together, and where
 */
record OrderedPairs(PairSetting setting) implements Counting<Group, Counter> {
    @Override
    public void count(AnnotatedDocument document, Emitter<Group, Counter> emitter) {
        long[] pairs = new long[1];
        new PairMargins(setting)
                .of(
                        setting.units(document, new ItemNumbers()),
                        (item, asFirst, asSecond) -> pairs[0] += asFirst);
        for (Group group : setting.grouping().of(document)) {
            emitter.emit(group, new Counter(pairs[0]));
        }
    }
}
