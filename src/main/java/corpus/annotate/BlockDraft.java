package corpus.annotate;

import java.util.List;

/** A block whose sentences wait for the names that only the whole document makes sure of. */
record BlockDraft(BlockNames source, List<SentenceDraft> sentences) {}
