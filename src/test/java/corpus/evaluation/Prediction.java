package corpus.evaluation;

/**
 * A mention that the program found.
 *
 * @param stretch where it stands and what it names
 * @param type {@code COUNTRY} or {@code ORG_INTL}, as in the gold set
 * @param kind after the program's method
 */
record Prediction(Stretch stretch, String type, Kind kind) {}
