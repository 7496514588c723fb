package corpus.annotate;

/** What dictionaries say about words as parts of names. Shared by all threads. */
interface NameEvidence {
    /** The evidence about a word; never null. */
    WordEvidence of(String word);
}
