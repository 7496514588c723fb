/**
 * What is computed once, when the program is built, because every run would compute the same again:
 * the program's own data files in a form that is read in a moment. {@link corpus.prepare.Prepare}
 * runs after the compiler and writes each prepared file beside its source; the package that owns
 * the data knows the form, and reads the source itself where nothing was prepared, as in an editor
 * that compiles without Maven. The same sources give the same bytes.
 */
package corpus.prepare;
