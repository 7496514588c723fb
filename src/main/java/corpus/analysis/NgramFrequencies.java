package corpus.analysis;

import corpus.document.AnnotatedDocument;

/**
 * How often each n-gram occurs that is a row.
 *
 * @param setting which n-grams there are
 */
record NgramFrequencies(NgramSetting setting) implements Counting<NgramKey, Counter> {
    @Override
    public void count(AnnotatedDocument document, Emitter<NgramKey, Counter> emitter) {
        setting.count(document, (key, count) -> emitter.emit(key, new Counter(count)));
    }
}
