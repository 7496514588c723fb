/**
 * From a sentence to its words, as HanLP cuts it. HanLP's dictionaries and weights stay the source
 * of truth: {@link corpus.segment.HanlpCompiler} takes them apart into flat arrays when the program
 * is built, and {@link corpus.segment.HanlpSegmenter} finds the cheapest way through them without
 * HanLP's objects, several times as fast and with the same words. This package knows no document
 * and no name of a country.
 */
package corpus.segment;
