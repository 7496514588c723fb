package corpus.measure;

import java.io.Serializable;

/**
 * The measure of textual lexical diversity: the mean length of stretches whose type/token ratio
 * stays above .72. A factor is complete when the ratio has fallen to .72 or below; what remains at
 * the end is the fraction (1 − ratio)/(1 − .72) of a factor. Read forwards and backwards. McCarthy
 * and Jarvis 2010.
 *
 * <p>Factors are fractions: add documents up in corpus order, or the last bits depend on the order.
 *
 * @param tokens word tokens read
 * @param forward factors found from beginning to end
 * @param backward factors found from end to beginning
 */
public record Mtld(long tokens, double forward, double backward) implements Serializable {
    /** The ratio at which a factor is complete. */
    public static final double THRESHOLD = 0.72;

    /** Nothing read, to start from. */
    public static final Mtld NONE = new Mtld(0, 0, 0);

    /** Tokens and factors of both, this one first. */
    public Mtld plus(Mtld next) {
        return new Mtld(tokens + next.tokens, forward + next.forward, backward + next.backward);
    }

    /** Tokens over factors, the mean of both directions; NaN if there is no factor. */
    public double value() {
        return forward > 0 && backward > 0
                ? (tokens / forward + tokens / backward) / 2
                : Double.NaN;
    }
}
