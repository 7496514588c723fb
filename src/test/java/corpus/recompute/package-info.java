/**
 * Every table once more, in the slowest and plainest way: loops over what {@code corpus export
 * --output-format jsonl} says, and formulas written from their papers. Nothing here uses a class of
 * the program, except to run its command line. Where both disagree, one of them is wrong.
 */
package corpus.recompute;
