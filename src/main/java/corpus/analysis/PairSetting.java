package corpus.analysis;

import corpus.document.AnnotatedDocument;
import java.io.Serializable;
import java.util.Objects;
import java.util.Set;

/**
 * What occurs together, and where.
 *
 * @param grouping how the corpus is divided
 * @param items entities, terms or both
 * @param selection which tokens are terms
 * @param unit the unit, if there is no window
 * @param window how many word tokens apart two positions may be; 0: units are counted
 * @param merged which entities count as another one, as if the text had named that one
 * @param directed whether a pair is one item before another one
 * @param nodes ids of entities, terms and names of concepts: only pairs with one of them; empty:
 *     all pairs
 * @param concepts which concepts count, too; null: none. There are none with a window
 */
public record PairSetting(
        Grouping grouping,
        Items items,
        TermSelection selection,
        Unit unit,
        int window,
        MergedEntities merged,
        boolean directed,
        Set<String> nodes,
        PairConcepts concepts)
        implements Serializable {
    public PairSetting {
        nodes = Set.copyOf(nodes);
        if (window > 0 && concepts != null) {
            throw new IllegalArgumentException("a concept has no single position in a window");
        }
    }

    // Written out: Java links those of a record at run time, which takes longer than an article.

    @Override
    public boolean equals(Object other) {
        return other == this
                || (other instanceof PairSetting setting
                        && grouping.equals(setting.grouping)
                        && items == setting.items
                        && selection.equals(setting.selection)
                        && unit == setting.unit
                        && window == setting.window
                        && merged.equals(setting.merged)
                        && directed == setting.directed
                        && nodes.equals(setting.nodes)
                        && Objects.equals(concepts, setting.concepts));
    }

    @Override
    public int hashCode() {
        return 31 * (31 * grouping.hashCode() + nodes.size()) + window;
    }

    /** Pairs without concepts. */
    public PairSetting(
            Grouping grouping,
            Items items,
            TermSelection selection,
            Unit unit,
            int window,
            MergedEntities merged,
            boolean directed,
            Set<String> nodes) {
        this(grouping, items, selection, unit, window, merged, directed, nodes, null);
    }

    /** Pairs of all items, whichever of the two comes first. */
    public PairSetting(
            Grouping grouping,
            Items items,
            TermSelection selection,
            Unit unit,
            int window,
            MergedEntities merged) {
        this(grouping, items, selection, unit, window, merged, false, Set.of());
    }

    /**
     * The units of a document.
     *
     * @param numbers gives each item a number, 0 or larger
     */
    public PairUnits units(AnnotatedDocument document, ItemNumbering numbers) {
        return new PairUnitsBuilder(this).build(document, numbers);
    }

    /** Whether only pairs with this item, or one like it, are asked for. */
    public boolean isNode(Item item) {
        return isAcross() ? item.isConcept() : nodes.contains(item.name());
    }

    /** Whether items have places in their units, because one has to stand before the other. */
    boolean hasSpans() {
        return directed && window == 0;
    }

    /** Whether only pairs of a concept with something else count. */
    boolean isAcross() {
        return concepts != null && concepts.across();
    }
}
