package corpus.cli;

/** What rows are about. */
enum ItemKind {
    TERMS,
    ENTITIES
}
