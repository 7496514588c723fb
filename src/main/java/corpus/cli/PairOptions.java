package corpus.cli;

import corpus.analysis.ConceptSet;
import corpus.analysis.EntityIds;
import corpus.analysis.Grouping;
import corpus.analysis.Items;
import corpus.analysis.MergedEntities;
import corpus.analysis.PairConcepts;
import corpus.analysis.PairSetting;
import corpus.analysis.TermSelection;
import corpus.analysis.Unit;
import corpus.document.CorpusException;
import corpus.document.Gazetteer;
import corpus.yaml.Suggestion;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Option;

/** What occurs together, and where. */
final class PairOptions {
    private static final String ENTITIES = "entities";
    private static final String TERMS = "terms";
    private static final String BOTH = "both";
    private static final String CONCEPTS = "concepts";
    private static final List<String> KINDS = List.of(ENTITIES, TERMS, BOTH, CONCEPTS);

    @Option(
            names = "--of",
            paramLabel = "LIST",
            split = ",",
            description =
                    "What occurs together: entities (default), terms, both, concepts, or several of them, as in entities,concepts. With --concepts, both (the default then) stands for entities,concepts.")
    List<String> kinds = List.of();

    @Option(
            names = "--across",
            description =
                    "With --concepts: only pairs of a concept with something else, such as which countries go with which themes.")
    boolean across;

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

    private boolean hasConcepts;

    /** Whether there are rows of terms. */
    boolean hasTerms() {
        return items() != Items.ENTITIES;
    }

    /** What counts beside concepts; if these are alone, it makes no difference. */
    private Items items() {
        List<String> named = kinds.stream().map(String::strip).toList();
        boolean terms = named.contains(TERMS) || (named.contains(BOTH) && !hasConcepts);
        boolean entities = named.contains(ENTITIES) || named.contains(BOTH);
        if (terms && entities) {
            return Items.BOTH;
        }
        return terms ? Items.TERMS : Items.ENTITIES;
    }

    private PairConcepts concepts(ConceptSet set) {
        for (String written : kinds) {
            String kind = written.strip();
            if (!KINDS.contains(kind)) {
                String hint = Suggestion.didYouMean(kind, KINDS);
                throw new CorpusException(
                        "--of: `%s` is none of %s%s"
                                .formatted(
                                        kind,
                                        String.join(", ", KINDS),
                                        hint.isEmpty() ? "." : hint));
            }
        }
        List<String> named = kinds.stream().map(String::strip).toList();
        if (kinds.isEmpty()) {
            // For the record of the run.
            kinds = set == null ? List.of(ENTITIES) : List.of(ENTITIES, CONCEPTS);
            named = kinds;
        }
        if (set == null) {
            if (named.contains(CONCEPTS) || across) {
                throw new CorpusException(
                        (across ? "--across" : "--of concepts")
                                + " needs --concepts FILE, which says what the concepts are.");
            }
            return null;
        }
        if (!named.contains(CONCEPTS) && !named.contains(BOTH)) {
            throw new CorpusException(
                    "--concepts: --of leaves concepts out; write --of %s,concepts."
                            .formatted(String.join(",", named)));
        }
        if (window != null) {
            throw new CorpusException(
                    "--window does not go with --concepts: a concept may have several words and no single position. Take --unit.");
        }
        boolean alone = named.equals(List.of(CONCEPTS));
        if (across && (alone || !nodes.isEmpty())) {
            throw new CorpusException(
                    "--across does not go with %s.".formatted(alone ? "concepts alone" : "--node"));
        }
        return new PairConcepts(set, alone, across);
    }

    /**
     * What the options ask for.
     *
     * @param unitGiven whether the user names a unit
     * @param gazetteer the entities
     * @param ner whether names count that the gazetteer lacks
     * @param form brings words into the form of terms
     * @param set the user's concepts; null if there are none
     * @throws CorpusException if options exclude each other, or there is no such entity
     */
    PairSetting setting(
            boolean unitGiven,
            Grouping grouping,
            TermSelection selection,
            MergedEntities merged,
            Gazetteer gazetteer,
            boolean ner,
            UnaryOperator<String> form,
            ConceptSet set) {
        hasConcepts = set != null;
        PairConcepts concepts = concepts(set);
        if (window != null) {
            RowOptions.atLeast("--window", window, 1);
            if (unitGiven) {
                throw new CorpusException("--window and --unit exclude each other.");
            }
        }
        Set<String> names = new LinkedHashSet<>();
        for (String written : nodes) {
            String name = written.strip();
            boolean isConcept = set != null && set.names().contains(name);
            names.add(isConcept ? name : node(name, merged, gazetteer, ner, form));
        }
        if (across) {
            names.addAll(set.names());
        }
        return new PairSetting(
                grouping,
                items(),
                selection,
                unit,
                window == null ? 0 : window,
                merged,
                directed,
                names,
                concepts);
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
        boolean isEntity = items() != Items.TERMS && gazetteer.find(name).isPresent();
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
