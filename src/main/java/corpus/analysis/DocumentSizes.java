package corpus.analysis;

import corpus.document.AnnotatedDocument;

/**
 * How many word tokens each document of a group has: where documents begin, if the group is read as
 * one long text in corpus order.
 *
 * @param grouping how the corpus is divided
 */
record DocumentSizes(Grouping grouping) implements Counting<Group, SizeByDocument> {
    // Written out, as those of Grouping.

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentSizes sizes && grouping.equals(sizes.grouping);
    }

    @Override
    public int hashCode() {
        return grouping.hashCode();
    }

    @Override
    public void count(AnnotatedDocument document, Emitter<Group, SizeByDocument> emitter) {
        long size = CorpusSize.tokensOf(document);
        for (Group group : grouping.of(document)) {
            emitter.emit(group, new SizeByDocument(document.id(), size));
        }
    }
}
