package corpus.cli;

import corpus.engine.CorpusRequest;
import java.util.List;

/**
 * Tables of a study that are made in one pass over their corpus.
 *
 * @param request the corpus
 * @param tables the tables, at least one
 */
record StudyPass(CorpusRequest request, List<StudyTable> tables) {
    StudyPass {
        tables = List.copyOf(tables);
    }
}
