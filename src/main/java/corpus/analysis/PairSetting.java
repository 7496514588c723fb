package corpus.analysis;

import corpus.document.AnnotatedDocument;
import java.io.Serializable;

/**
 * What occurs together, and where.
 *
 * @param grouping how the corpus is divided
 * @param items entities, terms or both
 * @param selection which tokens are terms
 * @param unit the unit, if there is no window
 * @param window how many word tokens apart two positions may be; 0: units are counted
 * @param merged which entities count as another one, as if the text had named that one
 */
public record PairSetting(
        Grouping grouping,
        Items items,
        TermSelection selection,
        Unit unit,
        int window,
        MergedEntities merged)
        implements Serializable {
    PairCounter count(AnnotatedDocument document) {
        ItemPositions positions = new ItemPositions(document, items, selection, merged);
        return window == 0
                ? PairCounter.byUnit(document, positions, unit)
                : PairCounter.byWindow(document, positions, window);
    }
}
