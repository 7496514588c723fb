package corpus.recompute;

import corpus.recompute.Exported.Block;
import corpus.recompute.Exported.Document;
import corpus.recompute.Exported.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** {@code stats} and {@code summary}. */
@SuppressWarnings("LongDoubleConversion") // counts are far below 2^53
final class TermTables {
    /** Which tokens are rows; numerals always are. */
    record Choice(Set<String> stopwords, int minLength, List<String> tags) {
        static final Choice ALL = new Choice(Set.of(), 1, List.of());

        boolean takes(Block block, int index) {
            Token token = block.tokens().get(index);
            boolean stopped = stopwords.contains(token.term()) && !block.isMention(index);
            return token.word()
                    && !stopped
                    && token.term().codePointCount(0, token.term().length()) >= minLength
                    && (tags.isEmpty() || tags.stream().anyMatch(token.pos()::startsWith));
        }
    }

    private TermTables() {}

    static List<List<String>> stats(
            Exported corpus, List<String> by, Choice choice, boolean splitTags) {
        List<Cells.Sorted> rows = new ArrayList<>();
        corpus.groups(by)
                .forEach((group, documents) -> stats(group, documents, choice, splitTags, rows));
        return Cells.inOrder(rows);
    }

    private static void stats(
            List<String> group,
            List<Document> documents,
            Choice choice,
            boolean splitTags,
            List<Cells.Sorted> rows) {
        List<Integer> sizes = new ArrayList<>();
        // By term (and tag): the count in each document, and the counts of its tags.
        Map<List<String>, int[]> counts = new TreeMap<>(Cells.LISTS);
        Map<List<String>, Map<String, Integer>> tags = new TreeMap<>(Cells.LISTS);
        for (int i = 0; i < documents.size(); i++) {
            sizes.add(documents.get(i).words().size());
            for (Block block : documents.get(i).blocks()) {
                for (int t = 0; t < block.tokens().size(); t++) {
                    if (choice.takes(block, t)) {
                        Token token = block.tokens().get(t);
                        List<String> key =
                                splitTags
                                        ? List.of(token.term(), token.pos())
                                        : List.of(token.term());
                        counts.computeIfAbsent(key, k -> new int[documents.size()])[i]++;
                        tags.computeIfAbsent(key, k -> new TreeMap<>(Cells.CODE_POINTS))
                                .merge(token.pos(), 1, Integer::sum);
                    }
                }
            }
        }
        double tokens = Formulas.sum(sizes);
        counts.forEach(
                (key, inDocuments) -> {
                    int count = 0;
                    int range = 0;
                    List<Integer> parts = new ArrayList<>();
                    for (int n : inDocuments) {
                        count += n;
                        range += n > 0 ? 1 : 0;
                        parts.add(n);
                    }
                    String tag = mostFrequent(tags.get(key));
                    rows.add(
                            new Cells.Sorted(
                                    group,
                                    count,
                                    List.of(key.get(0), tag),
                                    Cells.row(
                                            group,
                                            key.get(0),
                                            tag,
                                            count,
                                            count * 1e6 / tokens,
                                            range,
                                            (double) range / documents.size(),
                                            Formulas.dpNorm(parts, sizes))));
                });
    }

    /** Of equally frequent ones the first by code point. */
    static String mostFrequent(Map<String, Integer> tags) {
        String best = "";
        for (Map.Entry<String, Integer> tag : tags.entrySet()) {
            best = best.isEmpty() || tag.getValue() > tags.get(best) ? tag.getKey() : best;
        }
        return best;
    }

    static List<List<String>> summary(Exported corpus, List<String> by) {
        List<List<String>> rows = new ArrayList<>();
        corpus.groups(by).forEach((group, documents) -> rows.add(summary(group, documents)));
        return rows;
    }

    private static List<String> summary(List<String> group, List<Document> documents) {
        List<List<String>> texts = new ArrayList<>();
        List<String> words = new ArrayList<>();
        int paragraphs = 0;
        int sentences = 0;
        int characters = 0;
        for (Document document : documents) {
            List<String> text = new ArrayList<>();
            for (Token token : document.words()) {
                text.add(token.term());
                characters += token.surface().codePointCount(0, token.surface().length());
            }
            texts.add(text);
            words.addAll(text);
            for (Block block : document.blocks()) {
                paragraphs += block.hasWord() ? 1 : 0;
                sentences += (int) block.sentences().stream().filter(s -> s.hasWord()).count();
            }
        }
        Map<String, Integer> frequencies = Formulas.frequencies(words);
        return Cells.row(
                group,
                documents.size(),
                paragraphs,
                sentences,
                characters,
                words.size(),
                frequencies.size(),
                frequencies.values().stream().filter(f -> f == 1).count(),
                Formulas.ratio(words.size(), sentences),
                Formulas.sttr(texts, 1000),
                Formulas.mattr(texts, 500),
                Formulas.mtld(texts),
                Formulas.hdd(words),
                Formulas.yuleK(words));
    }
}
