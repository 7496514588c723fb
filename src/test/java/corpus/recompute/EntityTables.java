package corpus.recompute;

import corpus.recompute.Exported.Block;
import corpus.recompute.Exported.Document;
import corpus.recompute.Exported.Mention;
import corpus.recompute.Exported.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** {@code entities}, and with {@code --mentions}. */
@SuppressWarnings("LongDoubleConversion") // counts are far below 2^53
final class EntityTables {
    private EntityTables() {}

    /** What is seen of an entity in a group. */
    private static final class Seen {
        private final Map<String, Integer> forms = new TreeMap<>(Cells.CODE_POINTS);
        private final Map<String, Integer> documents = new TreeMap<>();
        private int count;
        private int nested;
        private String firstFree;
        private String firstNested;
    }

    static List<List<String>> entities(Exported corpus, List<String> by) {
        List<Cells.Sorted> rows = new ArrayList<>();
        corpus.groups(by).forEach((group, documents) -> entities(corpus, group, documents, rows));
        return Cells.inOrder(rows);
    }

    private static void entities(
            Exported corpus,
            List<String> group,
            List<Document> documents,
            List<Cells.Sorted> rows) {
        double tokens = 0;
        Map<String, Seen> entities = new TreeMap<>();
        for (Document document : documents) {
            tokens += document.words().size();
            for (Block block : document.blocks()) {
                for (Mention mention : block.mentions()) {
                    Seen seen = entities.computeIfAbsent(mention.id(), id -> new Seen());
                    if (mention.nested()) {
                        seen.nested++;
                        seen.firstNested =
                                seen.firstNested == null ? document.name() : seen.firstNested;
                    } else {
                        seen.count++;
                        seen.forms.merge(mention.surface(), 1, Integer::sum);
                        seen.documents.merge(document.name(), 1, Integer::sum);
                        seen.firstFree = seen.firstFree == null ? document.name() : seen.firstFree;
                    }
                }
            }
        }
        for (Map.Entry<String, Seen> entry : entities.entrySet()) {
            Json entity = corpus.entity(entry.getKey());
            Seen seen = entry.getValue();
            String forms =
                    seen.forms.entrySet().stream()
                            // The sort is stable, and they come by code point.
                            .sorted(Comparator.comparing(form -> -form.getValue()))
                            .map(form -> form.getKey() + ":" + form.getValue())
                            .collect(Collectors.joining("; "));
            int most = seen.documents.values().stream().mapToInt(n -> n).max().orElse(0);
            List<String> who =
                    List.of(
                            entry.getKey(),
                            entity.text("iso3"),
                            entity.text("type"),
                            entity.text("name"),
                            entity.text("name_en"));
            List<String> cells = new ArrayList<>(group);
            cells.addAll(who);
            cells.addAll(
                    Cells.row(
                            List.of(),
                            seen.count,
                            seen.nested,
                            seen.count * 1e6 / tokens,
                            seen.documents.size(),
                            (double) seen.documents.size() / documents.size(),
                            Formulas.ratio(most, seen.count),
                            forms,
                            seen.firstFree == null ? seen.firstNested : seen.firstFree));
            rows.add(new Cells.Sorted(group, seen.count, who, cells));
        }
    }

    static List<List<String>> mentions(Exported corpus, List<String> with) {
        List<List<String>> rows = new ArrayList<>();
        for (Document document : corpus.documents()) {
            for (Block block : document.blocks()) {
                for (Mention mention : block.mentions()) {
                    Sentence sentence = block.sentenceAt(mention.begin());
                    List<String> row =
                            Cells.row(
                                    List.of(document.name()),
                                    block.part(),
                                    mention.line(),
                                    mention.column(),
                                    mention.surface(),
                                    mention.id(),
                                    mention.type(),
                                    corpus.entity(mention.id()).text("name"),
                                    mention.method(),
                                    mention.nestedIn(),
                                    block.section(),
                                    sentence.number(),
                                    block.text(sentence.begin(), sentence.end()).strip());
                    with.forEach(field -> row.add(document.field(field)));
                    rows.add(row);
                }
            }
        }
        return rows;
    }
}
