package corpus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.SampleDocuments;
import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Gazetteer;
import corpus.document.Mention;
import corpus.document.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Concepts among what occurs together. */
class ConceptPairsTest {
    private static final Gazetteer GAZETTEER = SampleDocuments.annotator().gazetteer();
    private static final TermSelection EVERY_TERM =
            new TermSelection(java.util.Set.of(), java.util.Set.of(), 1, true);

    private static Map<String, List<Object>> rows(
            List<AnnotatedDocument> documents, Unit unit, PairConcepts concepts) {
        Cooccurrence pairs =
                new Cooccurrence(
                        new PairSetting(
                                Grouping.none(),
                                Items.ENTITIES,
                                EVERY_TERM,
                                unit,
                                0,
                                MergedEntities.NONE,
                                false,
                                concepts.across()
                                        ? java.util.Set.copyOf(concepts.set().names())
                                        : java.util.Set.of(),
                                concepts),
                        GAZETTEER,
                        List.of(),
                        Ranking.by(Grouping.none(), "count"));
        Map<String, List<Object>> rows = new TreeMap<>();
        for (Object[] row : Counts.of(pairs, documents).rows(pairs)) {
            // a, a_type, b, b_type: count, a_count, b_count
            rows.put(
                    row[0] + " " + row[2] + " " + row[3] + " " + row[5],
                    List.of(row[6], row[10], row[11]));
        }
        return rows;
    }

    private static AnnotatedDocument document(String... paragraphs) {
        return SampleDocuments.annotated("a.md", paragraphs);
    }

    private static PairConcepts concepts(String text, boolean alone, boolean across) {
        return new PairConcepts(ConceptSetTest.read(text), alone, across);
    }

    @Test
    void aConceptOccursTogetherWithEntities() {
        List<AnnotatedDocument> documents = List.of(document("俄罗斯研究贸易协定。俄罗斯与法国有贸易。", "德国没有协定。"));
        PairConcepts concepts = concepts("贸易: [贸易]\n协定: [协定, 贸易协定]", false, false);
        assertThat(rows(documents, Unit.SENTENCE, concepts).toString())
                .isEqualTo(
                        "{DE country 协定 concept=[1, 1, 2], FR country RU country=[1, 1, 2],"
                                + " FR country 贸易 concept=[1, 1, 2], RU country 协定 concept=[1, 2, 2],"
                                + " RU country 贸易 concept=[2, 2, 2]}");
        assertThat(rows(documents, Unit.SENTENCE, concepts("贸易: [贸易]", false, true)).toString())
                .isEqualTo("{FR country 贸易 concept=[1, 1, 2], RU country 贸易 concept=[2, 2, 2]}");
        assertThat(rows(documents, Unit.DOCUMENT, concepts("贸易: 贸易\n国: [法国, 德国]", true, false)))
                .containsOnlyKeys("国 concept 贸易 concept");
    }

    /** 集安组织 is the entity and the concept at once; a part is what is around it. */
    @Test
    void whatOverlapsMakesNoPair() {
        String file = "联盟: {entities: [CSTO, NATO], 北约: {entities: [NATO]}}";
        assertThat(
                        rows(
                                List.of(document("集安组织开会。北约没有评论。")),
                                Unit.SENTENCE,
                                concepts(file, false, false)))
                .isEmpty();
        assertThat(
                        rows(
                                List.of(document("集安组织和北约开会。")),
                                Unit.SENTENCE,
                                concepts(file, false, false)))
                .containsOnlyKeys(
                        "CSTO organization NATO organization",
                        "CSTO organization 北约 concept",
                        "CSTO organization 联盟 concept",
                        "NATO organization 联盟 concept",
                        "北约 concept 联盟 concept");
    }

    /** An occurrence of an item in a unit: tokens of a block. */
    private record Occurrence(String item, int block, int first, int last) {
        boolean overlaps(Occurrence other) {
            return block == other.block && first <= other.last && other.first <= last;
        }
    }

    /** Against loops over all pairs of occurrences. */
    @ParameterizedTest
    @EnumSource(Unit.class)
    void itAgreesWithTheDefinition(Unit unit) {
        PairConcepts concepts =
                concepts(
                        """
                        制度:
                          words: [北约东扩, "?约", 问题]
                          核: [核问题, 协定]
                          组织: {entities: [SCO, NATO, CSTO], words: [成员国]}
                        国家: {entities: [RU, FR, US], words: [国家, 法国], not: [俄罗斯]}
                        """,
                        false,
                        false);
        int pairs = 0;
        for (int seed = 1; seed <= 20; seed++) {
            List<AnnotatedDocument> documents = RandomCorpus.of(new Random(seed));
            Map<String, List<Object>> expected = new TreeMap<>();
            Map<String, Long> counts = new TreeMap<>();
            Map<String, Long> margins = new TreeMap<>();
            for (AnnotatedDocument document : documents) {
                for (List<Occurrence> each : units(document, unit, concepts.set())) {
                    count(each, counts, margins);
                }
            }
            counts.forEach(
                    (pair, count) -> {
                        String[] words = pair.split(" ", -1);
                        expected.put(
                                pair,
                                List.of(
                                        count,
                                        margins.get(words[0] + " " + words[1]),
                                        margins.get(words[2] + " " + words[3])));
                    });
            assertThat(rows(documents, unit, concepts)).isEqualTo(expected);
            pairs += counts.size();
        }
        assertThat(pairs).isGreaterThan(300);
    }

    private static void count(
            List<Occurrence> unit, Map<String, Long> counts, Map<String, Long> margins) {
        Map<String, List<Occurrence>> byItem =
                unit.stream().collect(Collectors.groupingBy(Occurrence::item));
        byItem.keySet().forEach(item -> margins.merge(item, 1L, Long::sum));
        byItem.forEach(
                (a, some) ->
                        byItem.forEach(
                                (b, others) -> {
                                    boolean apart =
                                            some.stream()
                                                    .anyMatch(
                                                            x ->
                                                                    others.stream()
                                                                            .anyMatch(
                                                                                    y ->
                                                                                            !x
                                                                                                    .overlaps(
                                                                                                            y)));
                                    if (a.compareTo(b) < 0 && apart) {
                                        counts.merge(a + " " + b, 1L, Long::sum);
                                    }
                                }));
    }

    private static List<List<Occurrence>> units(
            AnnotatedDocument document, Unit unit, ConceptSet concepts) {
        Map<List<Integer>, List<Occurrence>> units = new LinkedHashMap<>();
        ConceptFinder finder = new ConceptFinder(concepts, document, MergedEntities.NONE);
        for (int i = 0; i < document.blocks().size(); i++) {
            AnnotatedBlock block = document.blocks().get(i);
            List<Occurrence> all = new ArrayList<>();
            for (Mention mention : block.mentions()) {
                if (!mention.isNested()) {
                    all.add(
                            new Occurrence(
                                    mention.entity() + " " + mention.type().label(),
                                    i,
                                    mention.token(),
                                    mention.token()));
                }
            }
            for (ConceptMatch match : finder.in(block)) {
                all.add(
                        new Occurrence(
                                concepts.names().get(match.concept()) + " concept",
                                i,
                                match.first(),
                                match.last()));
            }
            for (Occurrence occurrence : all) {
                List<Integer> name =
                        switch (unit) {
                            case DOCUMENT -> List.of();
                            case PARAGRAPH -> List.of(i);
                            case SENTENCE -> List.of(i, sentence(block, occurrence.first));
                        };
                units.computeIfAbsent(name, key -> new ArrayList<>()).add(occurrence);
            }
        }
        return new ArrayList<>(units.values());
    }

    private static int sentence(AnnotatedBlock block, int token) {
        for (int i = 0; i < block.sentences().size(); i++) {
            Sentence sentence = block.sentences().get(i);
            if (token >= sentence.firstToken() && token < sentence.endToken()) {
                return i;
            }
        }
        throw new AssertionError("no sentence");
    }
}
