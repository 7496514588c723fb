package corpus.cli;

import corpus.analysis.CountedEntities;
import corpus.analysis.CountedItems;
import corpus.analysis.CountedTerms;
import corpus.analysis.TermSelection;
import corpus.document.CorpusException;
import corpus.document.Gazetteer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** What is counted: terms or entities, and which of them. */
final class ItemOptions {
    private static final List<String> OF_TERMS =
            List.of("--stopwords", "--pos", "--min-length", "--numbers");
    private static final List<String> OF_ENTITIES =
            List.of("--merge", "--labels", "--type", "--id", "--expand-groups");

    @Mixin private TermOptions terms;
    @Mixin private EntityOptions entities;
    @Mixin private EntitySelectionOptions selection;

    /**
     * The items that the options ask for.
     *
     * @throws CorpusException if an option is of the other kind, which would do nothing
     */
    CountedItems items(ItemKind kind, CommandSpec spec) {
        List<String> idle = kind == ItemKind.TERMS ? OF_ENTITIES : OF_TERMS;
        for (String option : idle) {
            if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
                throw new CorpusException(
                        "%s needs --of %s."
                                .formatted(option, kind == ItemKind.TERMS ? "entities" : "terms"));
            }
        }
        if (kind == ItemKind.TERMS) {
            terms.check();
            return new CountedTerms(terms.selection());
        }
        return new CountedEntities(selection.policy(entities.named(), entities.merged()));
    }

    /**
     * Makes sure that no option chooses among terms or entities.
     *
     * @throws CorpusException if one does, which would do nothing
     */
    void refuse(CommandSpec spec, String because) {
        for (List<String> options : List.of(OF_TERMS, OF_ENTITIES)) {
            for (String option : options) {
                if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
                    throw new CorpusException(option + " does not go with " + because + ".");
                }
            }
        }
    }

    /** All terms, whether they are stop words or not: for those that are asked for by name. */
    CountedItems anyTerms(CommandSpec spec) {
        CountedTerms chosen = (CountedTerms) items(ItemKind.TERMS, spec);
        return new CountedTerms(new TermSelection(Set.of(), chosen.selection().tags(), 1, true));
    }

    /** The ids of the entities that are asked for, each once; empty if none is named. */
    List<String> ids() {
        return selection.ids == null
                ? List.of()
                : selection.ids.stream().map(String::strip).distinct().toList();
    }

    /** Reads the files that the options name. */
    void read(Gazetteer gazetteer) {
        entities.read(gazetteer);
    }

    Map<String, String> hashes(ItemKind kind) {
        return kind == ItemKind.TERMS ? terms.hashes() : new LinkedHashMap<>(entities.hashes());
    }

    List<String> methods(ItemKind kind) {
        List<String> sentences = new ArrayList<>();
        if (kind == ItemKind.ENTITIES) {
            sentences.addAll(entities.methods());
            sentences.addAll(selection.methods());
        }
        return sentences;
    }
}
