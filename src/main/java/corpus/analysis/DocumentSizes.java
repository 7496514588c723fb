package corpus.analysis;

import corpus.document.AnnotatedDocument;

/**
 * How many word tokens each document of a group has: where documents begin, if the group is read as
 * one long text in corpus order.
 *
 * @param grouping how the corpus is divided
 */
record DocumentSizes(Grouping grouping) implements Counting<Group, SizeByDocument> {
    @Override
    public void count(AnnotatedDocument document, Emitter<Group, SizeByDocument> emitter) {
        long size = CorpusSize.tokensOf(document);
        for (Group group : grouping.of(document)) {
            emitter.emit(group, new SizeByDocument(document.id(), size));
        }
    }
}
