package corpus.cli;

import corpus.analysis.EntityIds;
import corpus.analysis.Grouping;
import corpus.analysis.Items;
import corpus.analysis.MergedEntities;
import corpus.analysis.PairSetting;
import corpus.analysis.TermSelection;
import corpus.analysis.Unit;
import corpus.document.CorpusException;
import corpus.document.Gazetteer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Option;

/** What occurs together, and where. */
final class PairOptions {
    @Option(
            names = "--of",
            paramLabel = "WHAT",
            defaultValue = "entities",
            description = "entities (default), terms, or both.")
    Items items;

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            defaultValue = "sentence",
            description = "sentence (default), paragraph or document.")
    Unit unit;

    @Option(
            names = "--window",
            paramLabel = "N",
            description = "Instead of a unit: at most N word tokens apart, in one sentence.")
    Integer window;

    @Option(
            names = "--directed",
            description =
                    "Only a before b: the pairs (a, b) and (b, a) are counted apart, and have rows of their own. Then a_count is how often a stands before anything, b_count how often b stands behind anything, and units how many such pairs there are in all.")
    boolean directed;

    @Option(
            names = "--node",
            paramLabel = "ITEM",
            split = ",",
            description =
                    "Only pairs with this item: an entity's id or a term; or with one of several. Margins stay.")
    List<String> nodes = List.of();

    /** Whether there are rows of terms. */
    boolean hasTerms() {
        return items != Items.ENTITIES;
    }

    /**
     * What the options ask for.
     *
     * @param unitGiven whether the user names a unit
     * @param gazetteer the entities
     * @param ner whether names count that the gazetteer lacks
     * @param form brings words into the form of terms
     * @throws CorpusException if options exclude each other, or there is no such entity
     */
    PairSetting setting(
            boolean unitGiven,
            Grouping grouping,
            TermSelection selection,
            MergedEntities merged,
            Gazetteer gazetteer,
            boolean ner,
            UnaryOperator<String> form) {
        if (window != null) {
            RowOptions.atLeast("--window", window, 1);
            if (unitGiven) {
                throw new CorpusException("--window and --unit exclude each other.");
            }
        }
        Set<String> names = new LinkedHashSet<>();
        for (String written : nodes) {
            names.add(node(written.strip(), merged, gazetteer, ner, form));
        }
        return new PairSetting(
                grouping,
                items,
                selection,
                unit,
                window == null ? 0 : window,
                merged,
                directed,
                names);
    }

    private String node(
            String name,
            MergedEntities merged,
            Gazetteer gazetteer,
            boolean ner,
            UnaryOperator<String> form) {
        if (name.isEmpty()) {
            throw new CorpusException("--node: an item is missing.");
        }
        boolean isEntity = items != Items.TERMS && gazetteer.find(name).isPresent();
        if (isEntity && !merged.of(name).equals(name)) {
            throw new CorpusException(
                    "--node: `%s` counts as `%s` by --merge; ask for `%s`."
                            .formatted(name, merged.of(name), merged.of(name)));
        }
        if (!isEntity && !hasTerms() && !ner) {
            throw new CorpusException("--node: " + EntityIds.unknown(name, gazetteer));
        }
        return isEntity || !hasTerms() ? name : form.apply(name);
    }
}
