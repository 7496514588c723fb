/**
 * The values that travel through the pipeline: a {@link corpus.document.SourceDocument} is what a
 * reader makes of a file, an {@link corpus.document.AnnotatedDocument} is what the annotator makes
 * of that. All of them are immutable. Offsets inside texts are UTF-16 code units, 0-based, end
 * exclusive; places in files ({@link corpus.document.Place}) are 1-based and count code points.
 * This package knows no format, no library, and no analysis.
 */
package corpus.document;
