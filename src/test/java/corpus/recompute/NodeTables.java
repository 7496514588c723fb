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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/** {@code collocates} and {@code kwic}, of a node that is one token. */
@SuppressWarnings("LongDoubleConversion") // counts are far below 2^53
final class NodeTables {
    private final BiPredicate<Block, Integer> node;

    private NodeTables(BiPredicate<Block, Integer> node) {
        this.node = node;
    }

    static NodeTables ofWord(String word) {
        return new NodeTables((block, token) -> block.tokens().get(token).term().equals(word));
    }

    static NodeTables ofEntity(String id) {
        return new NodeTables(
                (block, token) ->
                        block.mentionAt(token) != null && block.mentionAt(token).id().equals(id));
    }

    /** What is seen of a collocate. */
    private static final class Seen {
        private final Map<String, Integer> tags = new TreeMap<>(Cells.CODE_POINTS);
        private final Set<String> documents = new TreeSet<>();
        private int left;
        private int right;
    }

    List<List<String>> collocates(
            Exported corpus, List<String> by, TermTables.Choice choice, int left, int right) {
        List<Cells.Sorted> rows = new ArrayList<>();
        corpus.groups(by)
                .forEach(
                        (group, documents) ->
                                new Around(documents, choice, left, right).add(group, rows));
        return Cells.inOrder(rows);
    }

    /** What stands around the node in a group. */
    private final class Around {
        private final Map<String, Seen> collocates = new HashMap<>();
        private final Map<String, Integer> margins = new HashMap<>();
        private int covered;
        private int tokens;

        private Around(List<Document> documents, TermTables.Choice choice, int left, int right) {
            for (Document document : documents) {
                for (Block block : document.blocks()) {
                    for (Sentence sentence : block.sentences()) {
                        List<Integer> words = words(block, sentence);
                        for (int i = 0; i < words.size(); i++) {
                            if (!node.test(block, words.get(i))) {
                                look(document, block, words, i, choice, left, right);
                            }
                        }
                    }
                }
            }
        }

        private void look(
                Document document,
                Block block,
                List<Integer> words,
                int at,
                TermTables.Choice choice,
                int left,
                int right) {
            tokens++;
            Token token = block.tokens().get(words.get(at));
            boolean isRow = choice.takes(block, words.get(at));
            if (isRow) {
                margins.merge(token.term(), 1, Integer::sum);
            }
            int before = 0;
            for (int d = 1; d <= left && before == 0 && at + d < words.size(); d++) {
                before = node.test(block, words.get(at + d)) ? d : 0;
            }
            int after = 0;
            for (int d = 1; d <= right && after == 0 && at - d >= 0; d++) {
                after = node.test(block, words.get(at - d)) ? d : 0;
            }
            if (before == 0 && after == 0) {
                return;
            }
            covered++;
            if (isRow) {
                Seen seen = collocates.computeIfAbsent(token.term(), term -> new Seen());
                seen.tags.merge(token.pos(), 1, Integer::sum);
                seen.documents.add(document.name());
                if (before > 0 && (after == 0 || before <= after)) {
                    seen.left++;
                } else {
                    seen.right++;
                }
            }
        }

        private void add(List<String> group, List<Cells.Sorted> rows) {
            collocates.forEach(
                    (term, seen) -> {
                        double o = seen.left + seen.right;
                        double c = margins.get(term);
                        double logDice = Formulas.logDice(o, covered, c);
                        String tag = TermTables.mostFrequent(seen.tags);
                        rows.add(
                                new Cells.Sorted(
                                        group,
                                        logDice,
                                        List.of(term, tag),
                                        Cells.row(
                                                group,
                                                term,
                                                tag,
                                                seen.left + seen.right,
                                                seen.left,
                                                seen.right,
                                                seen.documents.size(),
                                                margins.get(term),
                                                covered,
                                                tokens,
                                                Formulas.expected(covered, c, tokens),
                                                logDice,
                                                Formulas.mi(o, covered, c, tokens),
                                                Formulas.logLikelihood(o, covered, c, tokens),
                                                Formulas.tScore(o, covered, c, tokens),
                                                Formulas.deltaP(o, covered, c, tokens),
                                                Formulas.deltaP(o, c, covered, tokens))));
                    });
        }
    }

    private static List<Integer> words(Block block, Sentence sentence) {
        List<Integer> words = new ArrayList<>();
        for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
            if (block.tokens().get(t).word()) {
                words.add(t);
            }
        }
        return words;
    }

    /** Every occurrence, with at most {@code width} characters of its paragraph on each side. */
    List<List<String>> concordance(Exported corpus, int width, List<String> with) {
        List<List<String>> rows = new ArrayList<>();
        for (Document document : corpus.documents()) {
            for (Block block : document.blocks()) {
                for (int t = 0; t < block.tokens().size(); t++) {
                    if (node.test(block, t)) {
                        rows.add(line(document, block, t, width, with));
                    }
                }
            }
        }
        return rows;
    }

    private static List<String> line(
            Document document, Block block, int at, int width, List<String> with) {
        Token token = block.tokens().get(at);
        int from = token.begin();
        int to = token.end();
        for (Token other : block.tokens()) {
            if (other.begin() < token.begin() && token.begin() - other.begin() <= width) {
                from = Math.min(from, other.begin());
            }
            if (other.end() > token.end() && other.end() - token.end() <= width) {
                to = Math.max(to, other.end());
            }
        }
        // A context of which no word is short enough is cut.
        int length = block.text().codePointCount(0, block.text().length());
        from = from == token.begin() ? Math.max(0, from - width) : from;
        to = to == token.end() ? Math.min(length, to + width) : to;
        List<String> row =
                Cells.row(
                        List.of(document.name()),
                        block.part(),
                        token.line(),
                        token.column(),
                        block.text(from, token.begin()).strip(),
                        token.surface(),
                        block.text(token.end(), to).strip());
        with.forEach(field -> row.add(document.field(field)));
        return row;
    }
}
