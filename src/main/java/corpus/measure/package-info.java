/**
 * Pure functions from counts to numbers: {@link corpus.measure.Association} for pairs, {@link
 * corpus.measure.TermMeasure} for frequency and evenness over parts, {@link corpus.measure.Keyness}
 * for comparisons, {@link corpus.measure.Diversity} for the vocabulary; each {@link
 * corpus.measure.Measure} says what it is. Counts are exact integers and are merged as such; ratios
 * are taken at the end, with {@link StrictMath}, so that every Java version prints the same digits.
 * An undefined value (a division by zero, the logarithm of zero) is {@link Double#NaN} and becomes
 * an empty cell. Everything here is immutable or confined to its caller. This package knows no text
 * and no table, and of libraries only distributions.
 */
package corpus.measure;
