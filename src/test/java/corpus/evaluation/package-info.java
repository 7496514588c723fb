/**
 * How well names are recognised, measured on a gold set: documents of which every mention is
 * written down by hand. The rules are those of {@code GUIDELINES.md} beside the project's own set.
 * It knows the program only by its command line, as its users do. {@code scripts/evaluate} starts
 * {@link corpus.evaluation.Evaluation}, so nothing but the tests here may need a test library.
 */
package corpus.evaluation;
