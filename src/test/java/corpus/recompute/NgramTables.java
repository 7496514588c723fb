package corpus.recompute;

import corpus.recompute.Exported.Block;
import corpus.recompute.Exported.Document;
import corpus.recompute.Exported.Sentence;
import corpus.recompute.Exported.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** {@code ngrams}. */
@SuppressWarnings("LongDoubleConversion") // counts are far below 2^53
final class NgramTables {
    private final TermTables.Choice choice;
    private final int shortest;
    private final int longest;

    NgramTables(TermTables.Choice choice, int shortest, int longest) {
        this.choice = choice;
        this.shortest = shortest;
        this.longest = longest;
    }

    List<List<String>> rows(Exported corpus, List<String> by) {
        List<Cells.Sorted> rows = new ArrayList<>();
        corpus.groups(by)
                .forEach(
                        (group, documents) -> {
                            for (int n = shortest; n <= longest; n++) {
                                new Length(n, documents).add(group, rows);
                            }
                        });
        return Cells.inOrder(rows);
    }

    /** The sequences of one length in a group. */
    private final class Length {
        private final int n;
        private final Map<List<String>, Integer> counts = new HashMap<>();
        private final Map<List<String>, Set<String>> range = new HashMap<>();
        private final Map<List<String>, Integer> beginnings = new HashMap<>();
        private final Map<String, Integer> ends = new HashMap<>();
        private int positions;
        private int words;

        private Length(int n, List<Document> documents) {
            this.n = n;
            for (Document document : documents) {
                words += document.words().size();
                for (Block block : document.blocks()) {
                    for (Sentence sentence : block.sentences()) {
                        for (int t = sentence.firstToken(); t + n <= sentence.endToken(); t++) {
                            look(document, block, t);
                        }
                    }
                }
            }
        }

        private void look(Document document, Block block, int first) {
            List<String> terms = new ArrayList<>();
            for (Token token : block.tokens().subList(first, first + n)) {
                if (!token.word()) {
                    return;
                }
                terms.add(token.term().replace(' ', '\u00A0'));
            }
            positions++;
            beginnings.merge(List.copyOf(terms.subList(0, n - 1)), 1, Integer::sum);
            ends.merge(terms.get(n - 1), 1, Integer::sum);
            if (choice.takes(block, first) && choice.takes(block, first + n - 1)) {
                counts.merge(terms, 1, Integer::sum);
                range.computeIfAbsent(terms, key -> new TreeSet<>()).add(document.name());
            }
        }

        private void add(List<String> group, List<Cells.Sorted> rows) {
            counts.forEach(
                    (terms, count) -> {
                        String text = String.join(" ", terms);
                        int r = beginnings.get(terms.subList(0, n - 1));
                        int c = ends.get(terms.get(n - 1));
                        rows.add(
                                new Cells.Sorted(
                                        group,
                                        count,
                                        List.of(text),
                                        Cells.row(
                                                group,
                                                text,
                                                n,
                                                count,
                                                count * 1e6 / words,
                                                range.get(terms).size(),
                                                Formulas.mi(count, r, c, positions),
                                                Formulas.logLikelihood(count, r, c, positions))));
                    });
        }
    }
}
