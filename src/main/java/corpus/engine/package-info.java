/**
 * Runs analyses over a corpus. {@link corpus.engine.LocalEngine} reads, cleans, annotates and
 * counts documents in parallel, and gives the same rows for any number of threads: what depends on
 * order (duplicates, warnings, listed rows) happens in corpus order, the rest merges. This package
 * knows no command line and no output format.
 */
package corpus.engine;
