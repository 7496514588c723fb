package corpus.document;

import java.util.EnumSet;
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
    /** What is fetched from elsewhere when somebody asks for it. */
    public interface Parts {
        /** All blocks in the order of the file. */
        List<AnnotatedBlock> blocks();

        /** The words of some sections. */
        WordCounts words(Set<Section> sections);

        /** The size of some sections. */
        TextSize size(Set<Section> sections);
    }

    private static final Set<Section> ALL = EnumSet.allOf(Section.class);

    private final DocumentId id;
    private final Metadata metadata;
    private final TermList terms;
    private final String[] tags;

    /** Null if everything is here. */
    private final Parts parts;

    private final Set<Section> sections;
    private List<AnnotatedBlock> blocks;
    private WordCounts words;
    private TextSize size;

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
        this.parts = null;
        this.sections = ALL;
    }

    /** A document of which some parts are elsewhere. */
    public AnnotatedDocument(
            DocumentId id, Metadata metadata, TermList terms, String[] tags, Parts parts) {
        this(id, metadata, terms, tags, Objects.requireNonNull(parts, "parts"), ALL);
    }

    private AnnotatedDocument(
            DocumentId id,
            Metadata metadata,
            TermList terms,
            String[] tags,
            Parts parts,
            Set<Section> sections) {
        this.id = Objects.requireNonNull(id, "id");
        this.metadata = Objects.requireNonNull(metadata, "metadata");
        this.terms = Objects.requireNonNull(terms, "terms");
        this.tags = tags;
        this.parts = parts;
        this.sections = sections;
    }

    public DocumentId id() {
        return id;
    }

    public Metadata metadata() {
        return metadata;
    }

    /** The blocks in the order of the file. */
    public List<AnnotatedBlock> blocks() {
        if (blocks == null) {
            blocks =
                    parts.blocks().stream()
                            .filter(block -> sections.contains(block.block().section()))
                            .toList();
        }
        return blocks;
    }

    /** How often each word occurs in {@link #blocks}. */
    public WordCounts words() {
        if (words == null) {
            words = parts == null ? WordCounts.of(blocks, terms.size()) : parts.words(sections);
        }
        return words;
    }

    /** The size of {@link #blocks}. */
    public TextSize size() {
        if (size == null) {
            size = parts == null ? TextSize.of(blocks, words(), terms) : parts.size(sections);
        }
        return size;
    }

    /** The distinct terms, those of sections that do not count among them. */
    public TermList terms() {
        return terms;
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
    public AnnotatedDocument only(Set<Section> chosen) {
        if (parts != null) {
            EnumSet<Section> both = EnumSet.copyOf(sections);
            both.retainAll(chosen);
            return new AnnotatedDocument(id, metadata, terms, tags, parts, both);
        }
        List<AnnotatedBlock> remaining =
                blocks.stream().filter(block -> chosen.contains(block.block().section())).toList();
        return remaining.size() == blocks.size()
                ? this
                : new AnnotatedDocument(id, metadata, remaining, terms, tags);
    }
}
