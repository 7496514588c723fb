package corpus.cache;

import corpus.document.TermList;
import java.util.List;

/**
 * A document in bytes, but for the numbers of its terms and names, which each pack gives anew.
 *
 * @param terms its terms; empty if it was not annotated
 * @param names the other strings that it refers to by their index here
 * @param head what is needed to decide on it and to count its words and mentions
 * @param tokens its tokens
 * @param texts the texts of its blocks and their places
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and copied by nobody
record EncodedDocument(
        TermList terms, List<String> names, byte[] head, byte[] tokens, byte[] texts) {}
