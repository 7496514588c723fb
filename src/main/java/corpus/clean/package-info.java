/**
 * Tells the article from what stands around it. {@link corpus.clean.CleaningRules} are a value,
 * read from YAML, that users extend, override and switch off by name; the {@link
 * corpus.clean.Cleaner} applies them to a document and puts blocks into sections. It takes nothing
 * away and changes no text: which sections count is decided by who counts. What an expression
 * demands of a text is read from it once, as an {@link corpus.clean.Outline}, so that hardly any
 * text has to be compared with it. This package knows no file format.
 */
package corpus.clean;
