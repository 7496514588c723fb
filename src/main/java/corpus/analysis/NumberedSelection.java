package corpus.analysis;

import corpus.document.Vocabulary;
import java.util.Arrays;

/** A {@link TermSelection} that looks at each term of a vocabulary only once. */
final class NumberedSelection {
    private static final int KNOWN = 1;
    private static final int STOPWORD = 2;
    private static final int SHORT = 4;
    private static final int NUMERAL = 8;
    private static final int NUMERAL_BY_TAG = 16;

    private final TermSelection selection;

    /** By number, what is known of a term; 0: nothing yet. */
    private byte[] marks = {};

    NumberedSelection(TermSelection selection) {
        this.selection = selection;
    }

    /** Whether a term with a tag that is accepted is a row. */
    boolean accepts(Vocabulary vocabulary, int number, String tag, boolean mention) {
        if (number >= marks.length) {
            marks = Arrays.copyOf(marks, Math.max(number + 1, marks.length * 2));
        }
        int mark = marks[number];
        if (mark == 0) {
            mark = look(vocabulary.term(number));
            marks[number] = (byte) mark;
        }
        if (mark == KNOWN) {
            return true;
        }
        return (mark & SHORT) == 0
                && (mention
                        || ((mark & (STOPWORD | NUMERAL)) == 0
                                && ((mark & NUMERAL_BY_TAG) == 0
                                        || !TermSelection.Numeral.BY_TAG.holds(tag))));
    }

    private int look(String term) {
        int mark = KNOWN;
        if (selection.stopwords().contains(term)) {
            mark |= STOPWORD;
        }
        if (selection.isShort(term)) {
            mark |= SHORT;
        }
        if (!selection.numbers()) {
            mark |=
                    switch (TermSelection.Numeral.of(term)) {
                        case NO -> 0;
                        case YES -> NUMERAL;
                        case BY_TAG -> NUMERAL_BY_TAG;
                    };
        }
        return mark;
    }

    /** How many bytes of memory it takes. */
    long bytes() {
        return marks.length;
    }
}
