package corpus.analysis;

import corpus.measure.CorpusParts;

/** The size of a part of the corpus, in every unit that something is divided by. */
public final class SizeSummary implements Summary<SizeSummary> {
    private static final long serialVersionUID = 1L;

    private long documents = 1;
    private long parts;
    private long paragraphs;
    private long sentences;
    private long characters;
    private long tokens;
    private long smallestDocument;

    /** The size of one document. */
    SizeSummary(long paragraphs, long sentences, long characters, long tokens) {
        this.paragraphs = paragraphs;
        this.sentences = sentences;
        this.characters = characters;
        this.tokens = tokens;
        this.parts = tokens > 0 ? 1 : 0;
        this.smallestDocument = tokens;
    }

    /** All documents, those without words included. */
    long documents() {
        return documents;
    }

    long paragraphs() {
        return paragraphs;
    }

    long sentences() {
        return sentences;
    }

    /** Code points of word tokens. */
    long characters() {
        return characters;
    }

    /** Word tokens. */
    long tokens() {
        return tokens;
    }

    /** The word tokens of the smallest document that has any; 0 if none has. */
    long smallestDocument() {
        return smallestDocument;
    }

    /** What items are spread over; documents without words are no parts. */
    CorpusParts parts() {
        return new CorpusParts(documents, parts, tokens, characters, smallestDocument);
    }

    @Override
    public SizeSummary merge(SizeSummary other) {
        documents += other.documents;
        parts += other.parts;
        paragraphs += other.paragraphs;
        sentences += other.sentences;
        characters += other.characters;
        tokens += other.tokens;
        if (smallestDocument == 0 || other.smallestDocument == 0) {
            smallestDocument = Math.max(smallestDocument, other.smallestDocument);
        } else {
            smallestDocument = Math.min(smallestDocument, other.smallestDocument);
        }
        return this;
    }

    /** A count per million word tokens; missing if there are none. */
    double perMillion(long count) {
        return tokens == 0 ? Double.NaN : count * 1e6 / tokens;
    }

    /** A number of documents as a share of all. */
    double documentShare(long some) {
        return (double) some / documents;
    }
}
