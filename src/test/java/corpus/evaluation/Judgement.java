package corpus.evaluation;

/**
 * A mention that is in the gold set, in the program's table, or in both.
 *
 * @param outcome which of them
 * @param stretch where it stands
 * @param type {@code COUNTRY} or {@code ORG_INTL}
 * @param kind that of the gold row; that of the program if there is none
 * @param sentence the sentence it stands in
 */
record Judgement(Outcome outcome, Stretch stretch, String type, Kind kind, Sentence sentence) {
    /** What comparing gives. */
    enum Outcome {
        /** Wanted and found. */
        HIT("hit"),
        /** Wanted and not found. */
        MISSED("missed"),
        /** Found, and neither wanted nor optional. */
        FALSE("false");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        /** The name in tables. */
        String label() {
            return label;
        }
    }

    boolean is(Outcome other) {
        return outcome == other;
    }
}
