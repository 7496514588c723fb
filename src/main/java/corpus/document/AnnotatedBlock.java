package corpus.document;

import java.util.List;
import java.util.Objects;

/** A block with its sentences, tokens and mentions. */
public final class AnnotatedBlock {
    /** What is fetched from elsewhere when somebody asks for it. */
    public interface Parts {
        /** See {@link AnnotatedBlock#sentences}. */
        List<Sentence> sentences();

        /** See {@link AnnotatedBlock#mentions}. */
        List<Mention> mentions();

        /** See {@link AnnotatedBlock#surface}. */
        String surface(int mention);
    }

    private final Block block;
    private final Tokens tokens;

    /** Null if everything is here. */
    private final Parts parts;

    private List<Sentence> sentences;
    private List<Mention> mentions;

    /**
     * A block of which everything is known.
     *
     * @param block the block as it was read and labelled
     * @param sentences its sentences in order, covering all tokens
     * @param tokens its tokens in order
     * @param mentions its mentions, by begin, the longer first; the free-standing ones never
     *     overlap
     */
    public AnnotatedBlock(
            Block block, List<Sentence> sentences, Tokens tokens, List<Mention> mentions) {
        this.block = Objects.requireNonNull(block, "block");
        this.tokens = Objects.requireNonNull(tokens, "tokens");
        this.parts = null;
        this.sentences = List.copyOf(sentences);
        this.mentions = List.copyOf(mentions);
    }

    /** A block of which some parts are elsewhere. */
    public AnnotatedBlock(Block block, Tokens tokens, Parts parts) {
        this.block = Objects.requireNonNull(block, "block");
        this.tokens = Objects.requireNonNull(tokens, "tokens");
        this.parts = Objects.requireNonNull(parts, "parts");
    }

    /** The block as it was read and labelled. */
    public Block block() {
        return block;
    }

    /** Its sentences in order, covering all tokens. */
    public List<Sentence> sentences() {
        if (sentences == null) {
            sentences = parts.sentences();
        }
        return sentences;
    }

    /** Its tokens in order. */
    public Tokens tokens() {
        return tokens;
    }

    /** Its mentions, by begin, the longer first; the free-standing ones never overlap. */
    public List<Mention> mentions() {
        if (mentions == null) {
            mentions = parts.mentions();
        }
        return mentions;
    }

    /** The text of the block. */
    public String text() {
        return block.text().text();
    }

    /** The text of a mention, by its index in {@link #mentions}. */
    public String surface(int mention) {
        if (parts != null) {
            return parts.surface(mention);
        }
        Mention named = mentions.get(mention);
        return text().substring(named.begin(), named.end());
    }

    /**
     * The sentence that holds an offset of the text.
     *
     * @throws IllegalArgumentException if the offset lies outside every sentence
     */
    public Sentence sentenceAt(int offset) {
        List<Sentence> all = sentences();
        int low = 0;
        int high = all.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Sentence sentence = all.get(middle);
            if (offset < sentence.begin()) {
                high = middle - 1;
            } else if (offset >= sentence.end()) {
                low = middle + 1;
            } else {
                return sentence;
            }
        }
        throw new IllegalArgumentException("offset " + offset + " lies in no sentence");
    }
}
