package corpus.annotate;

import corpus.segment.Words;
import java.util.List;

/**
 * A sentence whose words and gazetteer names are decided, but not yet put down as tokens and
 * mentions: names that the gazetteer lacks may still join some of its words.
 */
final class SentenceDraft {
    private final char[] text;
    private final int begin;
    private final int end;
    private final Words words;
    private final List<Span> spans;

    /**
     * @param text the text of the block in normal form
     * @param begin where the sentence begins in it
     * @param end where it ends, exclusive
     * @param words its words without gaps; every span is one of them
     * @param spans the names of the gazetteer and the words of the user, in order
     */
    SentenceDraft(char[] text, int begin, int end, Words words, List<Span> spans) {
        this.text = text;
        this.begin = begin;
        this.end = end;
        this.words = words;
        this.spans = spans;
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

    Words words() {
        return words;
    }

    List<Span> spans() {
        return spans;
    }

    /**
     * A stretch that is one word whatever the dictionary says.
     *
     * @param begin UTF-16 offset in the text of the block
     * @param end exclusive
     * @param word the index of its word
     * @param name the name found there; null for a one-character name
     * @param abbreviation the one-character name; null for others
     * @param longerBegin where the longer name begins that it is a part of
     * @param longerEnd where that ends; −1 if it stands free
     */
    record Span(
            int begin,
            int end,
            int word,
            FoundName name,
            ShortMention abbreviation,
            int longerBegin,
            int longerEnd) {
        /** The same as another word of the sentence, which was cut anew. */
        Span at(int otherWord) {
            return new Span(begin, end, otherWord, name, abbreviation, longerBegin, longerEnd);
        }

        /** Whether it names an entity; if not, it is a word of the user's. */
        boolean isEntity() {
            return abbreviation != null || name.isEntity();
        }

        /** Whether it is a part of the name of an institution or of the title of a work. */
        boolean isNested() {
            return longerEnd >= 0;
        }
    }
}
