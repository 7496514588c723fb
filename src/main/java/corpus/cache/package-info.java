/**
 * What was found in documents, kept on disk from one run to the next, so that a further question to
 * a corpus neither reads nor segments a text again. A {@link corpus.cache.CacheFolder} holds packs;
 * a pack holds the documents of some files under the {@link corpus.cache.FileKey} of their content,
 * for one digest of everything that decides on words and names ({@link
 * corpus.cache.SettingsDigest}). Packs are written once, moved into place whole, and never changed:
 * any number of processes may use one folder. Nothing here may fail a run: what is damaged, foreign
 * or can't be written counts as not there.
 */
package corpus.cache;
