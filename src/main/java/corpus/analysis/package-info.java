/**
 * What is counted, once for every engine. A {@link corpus.analysis.Counting} says which keys and
 * values a document has and values say how they merge; an {@link corpus.analysis.Analysis} adds how
 * a key, its value and the totals become a row, and how rows are ranked; a {@link
 * corpus.analysis.Listing} emits rows in corpus order. All of them are serialisable records of
 * their parameters. They know no file, no thread, no cluster and no output format, and they obey
 * laws that one test checks for all: any split and any order of documents gives the same rows.
 */
package corpus.analysis;
