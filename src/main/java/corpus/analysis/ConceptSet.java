package corpus.analysis;

import corpus.document.Gazetteer;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The concepts of a user, and how they lie in each other. An occurrence of a concept also is one of
 * each concept around it.
 *
 * <p>A <em>word</em> is found where a token is that term, or where consecutive tokens of one
 * sentence put together are: 集体安全 in 集体|安全. With wildcards it is found in single terms. An
 * <em>entity</em> is found where a free-standing mention names it. What overlaps an exclusion of a
 * concept, or of one around it, is no occurrence. Of the occurrences of one concept that overlap,
 * the longest counts, of equally long ones the first; occurrences of different concepts may
 * overlap. Words are compared with terms as these are counted: case counts, and whether scripts are
 * one is for {@code --script} to say.
 */
public final class ConceptSet implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What stands in the column {@code pos} or {@code type} of a concept. */
    static final String TYPE = "concept";

    private final List<Concept> concepts;

    /** Made from the concepts when first needed. */
    private transient volatile PatternIndex index;

    ConceptSet(List<Concept> concepts) {
        this.concepts = List.copyOf(concepts);
    }

    /**
     * Reads a file of concepts.
     *
     * @param text its text
     * @param source how it is named to the user
     * @param gazetteer the entities whose ids may stand in it
     * @param termForm the form under which a word is counted
     * @throws corpus.document.CorpusException with every mistake of the file, each with its line
     */
    public static ConceptSet read(
            String text, String source, Gazetteer gazetteer, UnaryOperator<String> termForm) {
        return new ConceptFile(source, gazetteer, termForm).read(text);
    }

    /** The names in the order of the file. */
    public List<String> names() {
        return concepts.stream().map(Concept::name).toList();
    }

    /** How many concepts there are; each has its number in the order of the file, from 0. */
    int size() {
        return concepts.size();
    }

    Concept get(int number) {
        return concepts.get(number);
    }

    /** A concept and those around it, from the inside out. */
    List<Integer> chain(int number) {
        List<Integer> chain = new ArrayList<>();
        for (int at = number; at != Concept.NO_PARENT; at = concepts.get(at).parent()) {
            chain.add(at);
        }
        return chain;
    }

    PatternIndex index() {
        PatternIndex known = index;
        if (known == null) {
            // Two threads may both make one: they are alike.
            known = new PatternIndex(concepts);
            index = known;
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConceptSet set && concepts.equals(set.concepts);
    }

    @Override
    public int hashCode() {
        return concepts.hashCode();
    }

    /** Everything that decides what is counted, for the hash in the record of a run. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Concept concept : concepts) {
            text.append(concept.name()).append(' ').append(concept.parent());
            concept.words().forEach(word -> text.append("\n+ ").append(word.text()));
            concept.entities().stream().sorted().forEach(id -> text.append("\n@ ").append(id));
            concept.exclusions().forEach(word -> text.append("\n- ").append(word.text()));
            text.append('\n');
        }
        return text.toString();
    }
}
