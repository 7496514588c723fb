package corpus.engine;

import corpus.cache.DocumentFacts;
import corpus.cache.StoredDocument;
import corpus.document.SourceDocument;

/**
 * A document that may count.
 *
 * @param number which of the documents of its file it is, from 0
 * @param facts what decides on that
 * @param source the document, cleaned; null if it was not read
 * @param stored what the cache has of it; null if it was read
 */
public record Candidate(
        int number, DocumentFacts facts, SourceDocument source, StoredDocument stored) {}
