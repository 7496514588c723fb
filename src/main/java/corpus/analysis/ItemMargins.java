package corpus.analysis;

import corpus.document.AnnotatedDocument;

/**
 * How often each item occurs: what a pair's count is compared with.
 *
 * @param setting what occurs together, and where
 */
record ItemMargins(PairSetting setting) implements Counting<ItemKey, MarginSummary> {
    @Override
    public void count(AnnotatedDocument document, Emitter<ItemKey, MarginSummary> emitter) {
        ItemNumbers items = new ItemNumbers();
        PairUnits units = setting.units(document, items);
        long[] first = new long[items.size()];
        long[] second = new long[items.size()];
        new PairMargins(setting)
                .of(
                        units,
                        (item, asFirst, asSecond) -> {
                            first[item] += asFirst;
                            second[item] += asSecond;
                        });
        for (Group group : setting.grouping().of(document)) {
            for (int item = 0; item < first.length; item++) {
                if (first[item] + second[item] > 0) {
                    emitter.emit(
                            new ItemKey(group, items.item(item)),
                            new MarginSummary(first[item], second[item]));
                }
            }
        }
    }
}
