package corpus.cli;

import corpus.analysis.ConceptNode;
import corpus.analysis.ConceptSet;
import corpus.analysis.EntityIds;
import corpus.analysis.EntityNode;
import corpus.analysis.ExpressionNode;
import corpus.analysis.MergedEntities;
import corpus.analysis.Node;
import corpus.analysis.WordNode;
import corpus.document.CorpusException;
import corpus.document.Gazetteer;
import corpus.yaml.Suggestion;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is looked for. */
final class NodeOptions {
    static final String LABEL = "NODE";

    @Parameters(
            index = "0",
            paramLabel = LABEL,
            description =
                    "A word, also one that the segmenter cuts in two; with --regex an expression, with --entity the id of an entity, with --concept the name of a concept.")
    String word;

    @Option(
            names = "--regex",
            description =
                    "NODE is a regular expression (of Java) that a whole word has to fit: \"合作.*\".")
    boolean regex;

    @Option(
            names = "--entity",
            description =
                    "NODE is an entity's id, or several: RU or RU,SU. It is found under all its names.")
    boolean entity;

    @Option(
            names = "--concept",
            description = "NODE is the name of a concept of the file that --concepts names.")
    boolean concept;

    @Option(
            names = "--nested",
            description = "With --entity: also inside longer names, as 中国 in 中国人民大学.")
    boolean nested;

    /**
     * The node that is asked for.
     *
     * @param gazetteer the entities
     * @param merged which of them count as another one
     * @param ner whether names count that the gazetteer lacks
     * @param form brings words into the form of terms
     * @param concepts the user's concepts; null if there are none
     * @throws CorpusException if there can't be such a node
     */
    Node node(
            Gazetteer gazetteer,
            MergedEntities merged,
            boolean ner,
            UnaryOperator<String> form,
            ConceptSet concepts) {
        if ((regex && entity) || (concept && (regex || entity))) {
            throw new CorpusException("--regex, --entity and --concept exclude each other.");
        }
        if (concept != (concepts != null)) {
            throw new CorpusException(
                    concept
                            ? "--concept needs --concepts FILE, which says what the concepts are."
                            : "--concepts needs --concept: NODE is the name of a concept then.");
        }
        if (nested && !entity) {
            throw new CorpusException("--nested needs --entity.");
        }
        if (word.isBlank()) {
            throw new CorpusException("NODE is empty.");
        }
        if (regex) {
            return new ExpressionNode(form.apply(word));
        }
        if (concept) {
            return concept(concepts, merged);
        }
        return entity ? entities(gazetteer, merged, ner) : new WordNode(form.apply(word));
    }

    private ConceptNode concept(ConceptSet concepts, MergedEntities merged) {
        String name = word.strip();
        List<String> names = concepts.names();
        if (!names.contains(name)) {
            String hint = Suggestion.didYouMean(name, names);
            throw new CorpusException(
                    "--concept: there is no concept `%s`%s"
                            .formatted(
                                    name,
                                    hint.isEmpty()
                                            ? "; known are " + String.join(", ", names) + "."
                                            : hint));
        }
        return new ConceptNode(concepts, name, merged);
    }

    private EntityNode entities(Gazetteer gazetteer, MergedEntities merged, boolean ner) {
        Set<String> ids = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        for (String written : word.split(",", -1)) {
            String id = written.strip();
            if (gazetteer.find(id).isPresent()) {
                ids.add(unmerged(id, merged));
            } else if (ner && !id.isEmpty()) {
                names.add(id);
            } else {
                throw new CorpusException("--entity: " + EntityIds.unknown(id, gazetteer));
            }
        }
        merged.targets()
                .forEach(
                        (id, target) -> {
                            if (ids.contains(target)) {
                                ids.add(id);
                            }
                        });
        return new EntityNode(ids, names, nested);
    }

    private static String unmerged(String id, MergedEntities merged) {
        String target = merged.of(id);
        if (!target.equals(id)) {
            throw new CorpusException(
                    "--entity: `%s` counts as `%s` by --merge; ask for `%s`."
                            .formatted(id, target, target));
        }
        return id;
    }

    /** What to try if the node occurs nowhere; begins with a blank, or is empty. */
    String hint(Gazetteer gazetteer) {
        if (concept) {
            return " Its words stand in the file that --concepts names.";
        }
        if (regex) {
            return " The expression has to fit a whole word; \".*安全.*\" also fits longer ones.";
        }
        if (entity) {
            return nested ? "" : " --nested also finds it inside longer names.";
        }
        if (gazetteer.find(word.strip()).isPresent()) {
            return " As the id of an entity it needs --entity.";
        }
        return word.strip().matches("[\\p{L}\\p{N}]+")
                ? " To find it inside longer words: --regex \".*%s.*\".".formatted(word.strip())
                : "";
    }

    /** The NODE comes first, and then the PATHs that all commands have. */
    static final class BeforePaths implements IModelTransformer {
        @Override
        public CommandSpec transform(CommandSpec command) {
            for (PositionalParamSpec argument : command.positionalParameters()) {
                if (argument.paramLabel().equals("PATH")) {
                    command.remove(argument);
                    command.addPositional(
                            PositionalParamSpec.builder(argument).index("1..*").build());
                    return command;
                }
            }
            throw new IllegalStateException("a command without a PATH");
        }
    }
}
