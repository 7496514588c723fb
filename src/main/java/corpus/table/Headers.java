package corpus.table;

/** The language of the header row. Keys of JSON stay English: programs read them. */
public enum Headers {
    EN,
    ZH
}
