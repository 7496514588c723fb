/**
 * From rows to files: {@link corpus.table.Columns} says what each column means, {@link
 * corpus.table.TableOutput} writes rows in an {@link corpus.table.OutputFormat} to a file or to
 * standard output, {@link corpus.table.MetaFile} writes down beside a table how it came about. A
 * row is an {@code Object[]} in the order of the columns: String, Long or Integer, Double, or null
 * for an empty cell. Files appear whole or not at all; output is UTF-8, in the same bytes, whatever
 * the locale. What the user can mend is a {@link corpus.document.CorpusException}. This package
 * does not know what is counted.
 *
 * <p>A new format is a {@link corpus.table.TableWriter} and a constant of {@link
 * corpus.table.OutputFormat}; a new column is a line in {@code columns.txt}.
 */
package corpus.table;
