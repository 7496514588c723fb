package corpus.analysis;

/** What a document is to a comparison. */
enum ComparedPart {
    TARGET,
    REFERENCE,
    /** In the target although it fulfils what is asked of the reference, too. */
    BOTH,
    NEITHER
}
