/**
 * From a cleaned document to words and entities. {@link corpus.annotate.Annotator} is the entry
 * point, {@link corpus.annotate.AnnotationSettings} everything it can be told. Names of two or more
 * characters are found in the text first and then fixed for the segmenter; one-character names are
 * judged by the weighed evidence of the words around them, see {@link corpus.annotate.Evidence}.
 * All of it goes through long texts in which names are rare, so each search passes over most places
 * by one look at a {@link corpus.annotate.CharacterSet} or a {@link corpus.annotate.NameTrie}, and
 * asks for words by their places in the text ({@link corpus.annotate.WordSets}), not as strings.
 * Words come from {@link corpus.segment}. This package does not know files, tables or analyses.
 */
package corpus.annotate;
