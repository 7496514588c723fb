package corpus.annotate;

import corpus.segment.Segmenter;
import corpus.segment.Words;
import java.util.Set;

/** Takes the names of persons out of words of the dictionary that begin with one: 邓小平|理论. */
final class NameTails {
    private final Segmenter segmenter;
    private final Set<String> tails;

    /**
     * @param segmenter knows which words are names
     * @param tails what may stand behind a name in such a word
     */
    NameTails(Segmenter segmenter, Set<String> tails) {
        this.segmenter = segmenter;
        this.tails = tails;
    }

    /** The same words, with those cut in two. */
    Words cut(char[] text, Words words) {
        Words cut = new Words();
        for (int i = 0; i < words.size(); i++) {
            String word = new String(text, words.begin(i), words.length(i));
            int length = lengthOfName(word);
            if (length == 0) {
                cut.add(words.begin(i), words.end(i), words.tag(i));
            } else {
                int middle = words.begin(i) + length;
                cut.add(words.begin(i), middle, segmenter.tagOf(word.substring(0, length)));
                cut.add(middle, words.end(i), segmenter.tagOf(word.substring(length)));
            }
        }
        return cut;
    }

    private int lengthOfName(String word) {
        for (String tail : tails) {
            if (word.length() > tail.length() + 1 && word.endsWith(tail)) {
                String name = word.substring(0, word.length() - tail.length());
                return segmenter.isKnown(name)
                                && segmenter.tagOf(name).startsWith(RecognisedName.PERSON_TAG)
                        ? name.length()
                        : 0;
            }
        }
        return 0;
    }
}
