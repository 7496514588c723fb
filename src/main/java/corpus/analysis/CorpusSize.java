package corpus.analysis;

import corpus.document.AnnotatedDocument;
import corpus.document.TextSize;

/**
 * How much text a group has: what every share and rate is divided by.
 *
 * @param grouping how the corpus is divided
 */
public record CorpusSize(Grouping grouping) implements Counting<Group, SizeSummary> {
    // Written out, as those of Grouping.

    @Override
    public boolean equals(Object other) {
        return other instanceof CorpusSize size && grouping.equals(size.grouping);
    }

    @Override
    public int hashCode() {
        return grouping.hashCode();
    }

    @Override
    public void count(AnnotatedDocument document, Emitter<Group, SizeSummary> emitter) {
        for (Group group : grouping.of(document)) {
            emitter.emit(group, sizeOf(document));
        }
    }

    /** How many word tokens a document has. */
    static long tokensOf(AnnotatedDocument document) {
        return document.size().words();
    }

    static SizeSummary sizeOf(AnnotatedDocument document) {
        TextSize size = document.size();
        return new SizeSummary(
                size.paragraphs(), size.sentences(), size.characters(), size.words());
    }
}
