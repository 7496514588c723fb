package corpus.analysis;

import java.io.Serializable;

/**
 * Which rows a table of keywords has, and in which order.
 *
 * @param direction which keywords
 * @param sortColumn the column to sort by
 * @param top the most rows; 0: all
 * @param minCount how often an item occurs at least in the part that it is typical of
 * @param minDocuments in how many documents of that part it occurs at least
 */
public record KeywordRows(
        Direction direction, String sortColumn, int top, long minCount, long minDocuments)
        implements Serializable {}
