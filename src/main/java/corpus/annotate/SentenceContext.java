package corpus.annotate;

import corpus.segment.Words;

/** What is known of a sentence when its one-character names are decided. */
final class SentenceContext {
    private final char[] text;
    private final int begin;
    private final int end;
    private final Words coarse;
    private final Words refined;
    private final boolean[] taken;
    private final Introductions introductions;
    private final int blockOffset;

    /**
     * @param text the text of the block in normal form
     * @param begin where the sentence begins, a UTF-16 offset
     * @param end where it ends, exclusive
     * @param coarse its words by dictionary alone, without gaps
     * @param refined its words with person names, without gaps
     * @param taken for each place of the block, whether a longer name or a word of the user has it
     * @param introductions where the document names entities in full
     * @param blockOffset where the block begins in the document
     */
    SentenceContext(
            char[] text,
            int begin,
            int end,
            Words coarse,
            Words refined,
            boolean[] taken,
            Introductions introductions,
            int blockOffset) {
        this.text = text;
        this.begin = begin;
        this.end = end;
        this.coarse = coarse;
        this.refined = refined;
        this.taken = taken;
        this.introductions = introductions;
        this.blockOffset = blockOffset;
    }

    char[] text() {
        return text;
    }

    int begin() {
        return begin;
    }

    int end() {
        return end;
    }

    Words coarse() {
        return coarse;
    }

    Words refined() {
        return refined;
    }

    boolean isTaken(int at) {
        return taken[at];
    }

    /** Whether the document names nobody in full. */
    boolean isWithoutIntroductions() {
        return introductions.isEmpty();
    }

    /** Whether the document names this entity in full. */
    boolean isIntroduced(String entity) {
        return introductions.has(entity);
    }

    /** How near to a place of the sentence the document names this entity in full. */
    Introductions.Distance distance(String entity, int at) {
        return introductions.distance(
                entity, blockOffset + at, blockOffset + begin, blockOffset + end);
    }

    /** Whether the document names this entity in full in the sentence or near it. */
    boolean isNear(String entity, int at) {
        return switch (distance(entity, at)) {
            case HERE, NEARBY -> true;
            case ELSEWHERE, NOWHERE -> false;
        };
    }

    /** Whether the sentence names this entity in full. */
    boolean isInSentence(String entity, int at) {
        return distance(entity, at) == Introductions.Distance.HERE;
    }

    /** Whether the sentence names anybody in full. */
    boolean hasNames() {
        return introductions.hasAny(blockOffset + begin, blockOffset + end);
    }

    /** How far the nearest full name of an entity is, in UTF-16 units; the maximum if none is. */
    int gap(String entity, int at) {
        return introductions.gap(entity, blockOffset + at);
    }

    /** Where what stands before an offset of the coarse word there begins. */
    int beginOfWordPart(int offset) {
        return offset <= begin ? offset : coarse.begin(coarse.at(offset - 1));
    }

    /** Where what stands behind an offset of the coarse word there ends. */
    int endOfWordPart(int offset) {
        return offset >= end ? offset : coarse.end(coarse.at(offset));
    }

    /** The character at an offset. */
    char character(int at) {
        return text[at];
    }

    /** Whether a string stands at an offset, inside the sentence. */
    boolean isAt(int offset, String string) {
        if (offset + string.length() > end) {
            return false;
        }
        for (int i = 0; i < string.length(); i++) {
            if (text[offset + i] != string.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a letter, digit or Han character of the sentence stands at an offset. */
    boolean isWordCharacter(int at) {
        return at >= begin && at < end && CharacterClass.of(text[at]).isOfWords();
    }
}
