package corpus.engine.spark;

import corpus.analysis.Summary;

/**
 * That the program failed on a document.
 *
 * @param cause what happened
 */
record Failures(Throwable cause) implements Summary<Failures> {
    /** A document fails once. */
    @Override
    public Failures merge(Failures other) {
        return this;
    }
}
