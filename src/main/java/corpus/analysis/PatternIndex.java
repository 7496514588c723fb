package corpus.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the patterns of concepts by the terms of a text. */
final class PatternIndex {
    private static final List<Meaning> NOTHING = List.of();

    private final Node root = new Node();
    private final Map<Integer, List<Glob>> globsByFirst = new HashMap<>();
    private final Map<Integer, List<Glob>> globsByLast = new HashMap<>();
    private final List<Glob> otherGlobs = new ArrayList<>();
    private final Map<String, List<Meaning>> entities = new HashMap<>();

    /**
     * What it means that a pattern is found.
     *
     * @param concept the number of a concept
     * @param excludes whether the concept is not spoken of here
     */
    record Meaning(int concept, boolean excludes) {}

    private record Glob(WordPattern pattern, Meaning meaning) {}

    /** What has been read of a word so far. */
    static final class Node {
        private final Map<Character, Node> next = new HashMap<>(2);
        private List<Meaning> meanings = NOTHING;

        /** What it means if the word ends here. */
        List<Meaning> meanings() {
            return meanings;
        }

        /** Reads on; null if no word goes on like that. Blanks are passed over. */
        Node after(String term) {
            Node node = this;
            for (int i = 0; i < term.length() && node != null; i++) {
                char c = term.charAt(i);
                if (!WordPattern.isBlank(c)) {
                    node = node.next.get(c);
                }
            }
            return node;
        }
    }

    PatternIndex(List<Concept> concepts) {
        for (int i = 0; i < concepts.size(); i++) {
            Concept concept = concepts.get(i);
            Meaning occurs = new Meaning(i, false);
            Meaning excluded = new Meaning(i, true);
            concept.words().forEach(word -> add(word, occurs));
            concept.exclusions().forEach(word -> add(word, excluded));
            concept.entities()
                    .forEach(id -> entities.computeIfAbsent(id, e -> listOf()).add(occurs));
        }
    }

    private static <T> List<T> listOf() {
        return new ArrayList<>(1);
    }

    private void add(WordPattern word, Meaning meaning) {
        if (word.hasWildcards()) {
            addGlob(new Glob(word, meaning));
            return;
        }
        Node node = root;
        for (char c : word.text().toCharArray()) {
            node = node.next.computeIfAbsent(c, unknown -> new Node());
        }
        if (node.meanings == NOTHING) {
            node.meanings = listOf();
        }
        node.meanings.add(meaning);
    }

    /** Under the character that a term must begin or end with, so that few are tried. */
    private void addGlob(Glob glob) {
        String text = glob.pattern().text();
        int first = text.codePointAt(0);
        int last = text.codePointBefore(text.length());
        if (first != WordPattern.ANY && first != WordPattern.ONE) {
            globsByFirst.computeIfAbsent(first, c -> listOf()).add(glob);
        } else if (last != WordPattern.ANY && last != WordPattern.ONE) {
            globsByLast.computeIfAbsent(last, c -> listOf()).add(glob);
        } else {
            otherGlobs.add(glob);
        }
    }

    /** Where the reading of a word begins. */
    Node root() {
        return root;
    }

    /** What a term means by patterns with wildcards. */
    List<Meaning> ofTerm(String term) {
        if (term.isEmpty()) {
            return NOTHING;
        }
        List<Meaning> found = NOTHING;
        found = addFitting(globsByFirst.get(term.codePointAt(0)), term, found);
        found = addFitting(globsByLast.get(term.codePointBefore(term.length())), term, found);
        return addFitting(otherGlobs, term, found);
    }

    private static List<Meaning> addFitting(
            Collection<Glob> globs, String term, List<Meaning> found) {
        List<Meaning> all = found;
        if (globs != null) {
            for (Glob glob : globs) {
                if (glob.pattern().fits(term)) {
                    all = all == NOTHING ? listOf() : all;
                    all.add(glob.meaning());
                }
            }
        }
        return all;
    }

    /** What a mention of an entity means. */
    List<Meaning> ofEntity(String id) {
        return entities.getOrDefault(id, NOTHING);
    }

    /** Whether any entity means something. */
    boolean hasEntities() {
        return !entities.isEmpty();
    }
}
