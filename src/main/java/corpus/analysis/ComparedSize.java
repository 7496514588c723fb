package corpus.analysis;

import corpus.document.AnnotatedDocument;

/**
 * How much text is in the target and in the reference, and how much in neither.
 *
 * @param comparison which documents are compared
 */
record ComparedSize(Comparison comparison) implements Counting<ComparedPart, SizeSummary> {
    @Override
    public void count(AnnotatedDocument document, Emitter<ComparedPart, SizeSummary> emitter) {
        emitter.emit(comparison.partOf(document.metadata()), CorpusSize.sizeOf(document));
        if (comparison.isInBoth(document.metadata())) {
            emitter.emit(ComparedPart.BOTH, CorpusSize.sizeOf(document));
        }
    }
}
