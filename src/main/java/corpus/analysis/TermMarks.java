package corpus.analysis;

/**
 * What of a term decides whether a {@link TermSelection} takes it, as a number of bits: to be found
 * out once for each term and kept by the caller.
 */
final class TermMarks {
    /** So many bits are enough for all marks. */
    static final int BITS = 5;

    /** The marks of a term that is a row with any tag that is accepted. */
    static final int ROW = 1;

    private static final int KNOWN = ROW;
    private static final int STOPWORD = 2;
    private static final int SHORT = 4;
    private static final int NUMERAL = 8;
    private static final int NUMERAL_BY_TAG = 16;

    private final TermSelection selection;

    TermMarks(TermSelection selection) {
        this.selection = selection;
    }

    /** The marks of a term; never 0. */
    int of(String term) {
        int marks = KNOWN;
        if (selection.stopwords().contains(term)) {
            marks |= STOPWORD;
        }
        if (selection.isShort(term)) {
            marks |= SHORT;
        }
        if (!selection.numbers()) {
            marks |=
                    switch (TermSelection.Numeral.of(term)) {
                        case NO -> 0;
                        case YES -> NUMERAL;
                        case BY_TAG -> NUMERAL_BY_TAG;
                    };
        }
        return marks;
    }

    /** Whether a term with such marks and a tag that is accepted is a row. */
    static boolean isRow(int marks, String tag, boolean mention) {
        if (marks == ROW) {
            return true;
        }
        return (marks & SHORT) == 0
                && (mention
                        || ((marks & (STOPWORD | NUMERAL)) == 0
                                && ((marks & NUMERAL_BY_TAG) == 0
                                        || !TermSelection.Numeral.BY_TAG.holds(tag))));
    }
}
