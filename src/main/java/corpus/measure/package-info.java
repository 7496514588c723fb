/**
 * Pure functions from counts to numbers: {@link corpus.measure.Association} for pairs, {@link
 * corpus.measure.Dispersion} for evenness over parts, {@link corpus.measure.WordSequence} and
 * {@link corpus.measure.FrequencySpectrum} for lexical diversity; {@link
 * corpus.measure.Explanations} says of each what it is. Counts are exact integers and are merged as
 * such; ratios are taken at the end, with {@link StrictMath}, so that every Java version prints the
 * same digits. An undefined value (a division by zero, the logarithm of zero) is {@link Double#NaN}
 * and becomes an empty cell. Everything here is immutable or confined to its caller. This package
 * knows no text, no table and no library.
 */
package corpus.measure;
