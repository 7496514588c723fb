package corpus.analysis;

import java.io.Serializable;
import java.util.Set;

/**
 * Which tokens are rows. The others still count in totals and keep their places in windows.
 *
 * @param stopwords terms that are no rows; a mention of an entity always is one
 * @param tags parts of speech to keep, each with its finer ones ({@code n} keeps {@code ns});
 *     empty: all
 * @param minLength the least length in code points
 * @param numbers whether bare numerals are rows
 */
public record TermSelection(Set<String> stopwords, Set<String> tags, int minLength, boolean numbers)
        implements Serializable {
    private static final String HAN_NUMERALS = "〇零一二三四五六七八九十百千万亿兆两廿卅";

    public TermSelection {
        stopwords = Set.copyOf(stopwords);
        tags = Set.copyOf(tags);
    }

    /**
     * Written out without a look at each stop word: what is counted for a selection is looked up by
     * it, for every row of a table.
     */
    @Override
    public int hashCode() {
        return 31 * (31 * stopwords.size() + tags.hashCode()) + minLength;
    }

    /**
     * Whether a term is a row.
     *
     * @param term the term
     * @param tag the part of speech of the token
     * @param mention whether the token is a mention of an entity
     */
    boolean accepts(String term, String tag, boolean mention) {
        return (mention || !stopwords.contains(term))
                && acceptsTag(tag)
                && !isShort(term)
                && (numbers || mention || !isNumeral(term, tag));
    }

    boolean isShort(String term) {
        return minLength > 1 && term.codePointCount(0, term.length()) < minLength;
    }

    boolean acceptsTag(String tag) {
        if (tags.isEmpty()) {
            return true;
        }
        for (int length = tag.length(); length > 0; length--) {
            if (tags.contains(tag.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a term is a bare numeral. */
    enum Numeral {
        NO,
        YES,
        /** If the segmenter says so. */
        BY_TAG;

        static Numeral of(String term) {
            boolean digits = false;
            boolean han = false;
            for (int i = 0; i < term.length(); i++) {
                char c = term.charAt(i);
                if (c >= '0' && c <= '9') {
                    digits = true;
                } else if (HAN_NUMERALS.indexOf(c) >= 0) {
                    han = true;
                } else if (".,%．，％:：/-+—～~".indexOf(c) < 0) {
                    return NO;
                }
            }
            if (digits && !han) {
                return YES;
            }
            return digits || han ? BY_TAG : NO;
        }

        boolean holds(String tag) {
            return this == YES || (this == BY_TAG && tag.startsWith("m"));
        }
    }

    /** Digits with their separators; Chinese numerals if the segmenter says that they are some. */
    static boolean isNumeral(String term, String tag) {
        return Numeral.of(term).holds(tag);
    }
}
