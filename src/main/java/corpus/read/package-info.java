/**
 * From files to {@link corpus.document.SourceDocument}s. {@link corpus.read.FileList} finds the
 * files, {@link corpus.read.DocumentReaders} knows a {@link corpus.read.DocumentReader} for each
 * format, and what becomes of a file is a value, {@link corpus.read.ReadOutcome}: a bad file never
 * ends a run. Readers take mark-up away and keep the place of every character; they judge nothing
 * about the text (that is cleaning) and know no words.
 *
 * <p>A shard holds files that were read before: {@link corpus.read.MemberMaker} makes its members,
 * {@link corpus.read.ShardStream} reads them from anywhere, and {@link corpus.read.FileList} lists
 * them like other files.
 */
package corpus.read;
