package corpus.document;

/** What a block is in its file; a table cell or a list item is a paragraph of its own. */
public enum BlockKind {
    TITLE,
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    TABLE_CELL,
    QUOTATION,
    FOOTNOTE
}
