package corpus.document;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A document with its words, sentences and mentions: what every analysis reads.
 *
 * <p>Terms and tags are kept once per document; tokens refer to them by index, so that an analysis
 * can count in an array first and look at each distinct term once.
 */
public final class AnnotatedDocument {
    private final DocumentId id;
    private final Metadata metadata;
    private final List<AnnotatedBlock> blocks;
    private final TermList terms;
    private final String[] tags;

    /**
     * @param id which document
     * @param metadata its front matter
     * @param blocks its blocks in the order of the file
     * @param terms the distinct terms of its tokens
     * @param tags the distinct parts of speech of its tokens
     */
    public AnnotatedDocument(
            DocumentId id,
            Metadata metadata,
            List<AnnotatedBlock> blocks,
            TermList terms,
            String[] tags) {
        this.id = Objects.requireNonNull(id, "id");
        this.metadata = Objects.requireNonNull(metadata, "metadata");
        this.blocks = List.copyOf(blocks);
        this.terms = Objects.requireNonNull(terms, "terms");
        this.tags = tags.clone();
    }

    public DocumentId id() {
        return id;
    }

    public Metadata metadata() {
        return metadata;
    }

    /** The blocks in the order of the file. */
    public List<AnnotatedBlock> blocks() {
        return blocks;
    }

    /** How many distinct terms there are. */
    public int termCount() {
        return terms.size();
    }

    /** A term by index: the surface of its tokens with full-width letters and digits folded. */
    public String term(int index) {
        return terms.term(index);
    }

    /**
     * The number of a term in {@link #vocabulary}, by its index here; {@link Vocabulary#NONE} if it
     * has none, then only its text tells it from others.
     */
    public int termNumber(int index) {
        return terms.number(index);
    }

    /** The terms of all documents of the run. */
    public Vocabulary vocabulary() {
        return terms.vocabulary();
    }

    /** How many distinct tags there are. */
    public int tagCount() {
        return tags.length;
    }

    /** A part of speech by index, in HanLP's letters: {@code n}, {@code ns}, {@code v} … */
    public String tag(int index) {
        return tags[index];
    }

    /** The same document reduced to the blocks of some sections. */
    public AnnotatedDocument only(Set<Section> sections) {
        List<AnnotatedBlock> chosen =
                blocks.stream()
                        .filter(block -> sections.contains(block.block().section()))
                        .toList();
        return chosen.size() == blocks.size()
                ? this
                : new AnnotatedDocument(id, metadata, chosen, terms, tags);
    }
}
