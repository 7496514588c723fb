package corpus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.SampleDocuments;
import corpus.document.AnnotatedDocument;
import corpus.document.Gazetteer;
import corpus.measure.Association;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollocatesTest {
    private static final Grouping WHOLE = Grouping.none();
    private static final TermSelection EVERY_TERM = new TermSelection(Set.of(), Set.of(), 1, true);
    private static final Gazetteer GAZETTEER = SampleDocuments.annotator().gazetteer();

    private static List<Object[]> rows(
            Node node, int left, int right, Items items, AnnotatedDocument... documents) {
        CollocateSetting setting =
                new CollocateSetting(
                        WHOLE, node, left, right, items, EVERY_TERM, MergedEntities.NONE);
        Collocates analysis =
                new Collocates(
                        setting,
                        GAZETTEER,
                        Collocates.USUAL_MEASURES,
                        Ranking.by(WHOLE, "collocate"));
        return Counts.of(analysis, List.of(documents)).rows(analysis);
    }

    private static AnnotatedDocument words(String... paragraphs) {
        return SampleDocuments.annotated(SampleDocuments.preSegmented(), "词.txt", paragraphs);
    }

    /** {@code collocate left+right of collocate_count}, then {@code window_tokens/tokens}. */
    private static List<String> counts(List<Object[]> rows) {
        List<String> counts = new ArrayList<>();
        for (Object[] row : rows) {
            assertThat(row[2]).isEqualTo((Long) row[3] + (Long) row[4]);
            counts.add("%s %s+%s of %s".formatted(row[0], row[3], row[4], row[6]));
        }
        if (!rows.isEmpty()) {
            counts.add(rows.get(0)[7] + "/" + rows.get(0)[8]);
        }
        return counts;
    }

    private static List<String> counts(String node, int left, int right, String... paragraphs) {
        return counts(rows(new WordNode(node), left, right, Items.TERMS, words(paragraphs)));
    }

    // ---- By hand ----

    @Test
    void wordsBeforeAndBehindAreCounted() {
        assertThat(counts("N", 2, 2, "a b c N d e f"))
                .containsExactly("b 1+0 of 1", "c 1+0 of 1", "d 0+1 of 1", "e 0+1 of 1", "4/6");
    }

    @Test
    void aPositionCountsOnceAndBelongsToTheNearerNode() {
        // Both windows cover x y z w; x and y are nearer to the first node, z and w to the second.
        assertThat(counts("N", 5, 5, "N x y z w N"))
                .containsExactly("w 1+0 of 1", "x 0+1 of 1", "y 0+1 of 1", "z 1+0 of 1", "4/4");
    }

    @Test
    void inTheMiddleBetweenTwoNodesAPositionStandsBeforeOne() {
        assertThat(counts("N", 5, 5, "N x y z N"))
                .containsExactly("x 0+1 of 1", "y 1+0 of 1", "z 1+0 of 1", "3/3");
    }

    @Test
    void aNearerNodeThatDoesNotReachAPositionLeavesItToTheOther() {
        // y is 2 before the second node, which reaches back 1, and 3 behind the first.
        assertThat(counts("N", 1, 5, "N v x y z N"))
                .containsExactly("v 0+1 of 1", "x 0+1 of 1", "y 0+1 of 1", "z 1+0 of 1", "4/4");
        assertThat(counts("N", 1, 0, "N v x y z N")).containsExactly("z 1+0 of 1", "1/4");
    }

    @Test
    void theNodeIsNoCollocateOfItself() {
        assertThat(counts("N", 5, 5, "N N a N")).containsExactly("a 1+0 of 1", "1/1");
        assertThat(counts("N", 5, 5, "N N N")).isEmpty();
    }

    @Test
    void windowsEndWithTheSentenceAndPunctuationTakesNoPosition() {
        assertThat(counts("N", 1, 1, "a 。 N ， 、 b 。 c", "d")).containsExactly("b 0+1 of 1", "1/4");
    }

    @Test
    void aNodeOfSeveralTokensIsOne() {
        assertThat(counts("集体安全", 1, 1, "a 集体 安全 b 安全 c 集体 d"))
                .containsExactly("a 1+0 of 1", "b 0+1 of 1", "2/6");
        assertThat(counts("集体安全", 2, 2, "a 集体 安全 b 安全 c 集体 d"))
                .as("安全 outside the node is a word like any other")
                .containsExactly("a 1+0 of 1", "b 0+1 of 1", "安全 0+1 of 1", "3/6");
    }

    @Test
    void aNodeBetweenTheWordsHasBothForNeighbours() {
        assertThat(counts("，", 1, 1, "a b ， c d"))
                .containsExactly("b 1+0 of 1", "c 0+1 of 1", "2/4");
    }

    @Test
    void documentsAndTagsAreThoseNearTheNode() {
        List<Object[]> rows =
                rows(
                        new WordNode("安全"),
                        1,
                        1,
                        Items.TERMS,
                        words("合作 安全 ， 合作 。 合作", "模式"),
                        words("国家 合作"),
                        words("安全 合作"));

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0)).startsWith("合作", "vn", 3L, 1L, 2L, 2L, 5L, 3L, 7L);
    }

    @Test
    void measuresAreThoseOfATableOfPositions() {
        // 3 of 4 window positions are a; a stands at 5 of 14 positions.
        Object[] row =
                rows(
                                new WordNode("N"),
                                1,
                                1,
                                Items.TERMS,
                                words("a N a 。 a N b 。 a a b b b b b b b b"))
                        .get(0);

        assertThat(row).startsWith("a", row[1], 3L, 2L, 1L, 1L, 5L, 4L, 14L);
        List<Double> measures =
                IntStream.range(9, row.length).mapToObj(i -> (Double) row[i]).toList();
        double expected = 4 * 5 / 14.0;
        // e.g. log-likelihood: 2·(3 ln(3·14/20) + 1 ln(14/36) + 2 ln(28/50) + 8 ln(112/90))
        double likelihood =
                2
                        * (3 * Math.log(3 * 14 / 20.0)
                                + Math.log(14 / 36.0)
                                + 2 * Math.log(28 / 50.0)
                                + 8 * Math.log(112 / 90.0));
        List<Double> byHand =
                List.of(
                        expected,
                        14 + Math.log(6 / 9.0) / Math.log(2),
                        Math.log(3 / expected) / Math.log(2),
                        likelihood,
                        (3 - expected) / Math.sqrt(3),
                        3 / 4.0 - 2 / 10.0,
                        3 / 5.0 - 1 / 9.0);
        for (int i = 0; i < byHand.size(); i++) {
            assertThat(measures.get(i))
                    .as(Collocates.USUAL_MEASURES.get(i).columnName())
                    .isCloseTo(byHand.get(i), Offset.offset(1e-9));
        }
        assertThat(measures).hasSameSizeAs(byHand);
    }

    @Test
    void entitiesStandUnderTheirIds() {
        AnnotatedDocument document =
                SampleDocuments.annotated("文.md", "俄罗斯与哈萨克斯坦重视安全，俄方欢迎。安全合作由中国人民大学研究。");
        Node node = new WordNode("安全");

        List<Object[]> entities = rows(node, 5, 5, Items.ENTITIES, document);
        assertThat(entities)
                .extracting(row -> row[0] + " " + row[1] + " " + row[2] + " " + row[4])
                .containsExactly("KZ 哈萨克斯坦 country 1", "RU 俄罗斯 country 2");
        List<Object[]> both = rows(node, 5, 5, Items.BOTH, document);
        assertThat(both)
                .extracting(row -> row[0] + " " + row[2])
                .contains("KZ country", "RU country", "欢迎 term")
                .doesNotContain("俄罗斯 term", "俄 term");
        assertThat(rows(node, 5, 5, Items.TERMS, document))
                .extracting(row -> row[0])
                .contains("俄罗斯", "俄", "哈萨克斯坦");
        assertThat(
                        rows(
                                new EntityNode(Set.of("RU"), Set.of(), false),
                                5,
                                5,
                                Items.ENTITIES,
                                document))
                .extracting(row -> row[0])
                .as("an entity is no collocate of itself")
                .containsExactly("KZ");
    }

    // ---- Again, slowly ----

    /**
     * All counts again, from the words as they were written: for every position and every node of
     * its sentence the distance is measured.
     */
    @ParameterizedTest
    @CsvSource({"5,5", "1,1", "2,0", "0,3", "1,4", "4,1", "50,50"})
    void countsAreThoseOfMeasuringEveryDistance(int left, int right) {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            String text = randomText(random);
            List<String> node = seed % 3 == 0 ? List.of("甲", "乙") : List.of("甲");
            assertThat(counts(String.join("", node), left, right, text))
                    .as(text)
                    .isEqualTo(slowly(text, node, left, right));
        }
    }

    private static String randomText(Random random) {
        List<String> words = List.of("甲", "甲", "乙", "丙", "丁", "戊", "，", "。", "！");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5 + random.nextInt(60); i++) {
            text.append(words.get(random.nextInt(words.size()))).append(' ');
        }
        return text.append("终").toString();
    }

    private static List<String> slowly(String text, List<String> node, int left, int right) {
        Map<String, long[]> counts = new TreeMap<>();
        long near = 0;
        long all = 0;
        for (String sentence : text.split("[。！]", -1)) {
            List<String> tokens =
                    Arrays.stream(sentence.strip().split(" ", -1))
                            .filter(t -> !t.isEmpty())
                            .toList();
            // Where each word is among the words, and whether it is the node's.
            List<String> words = new ArrayList<>();
            List<Integer> nodes = new ArrayList<>();
            int i = 0;
            while (i < tokens.size()) {
                boolean isNode =
                        i + node.size() <= tokens.size()
                                && tokens.subList(i, i + node.size()).equals(node);
                for (int j = 0; j < (isNode ? node.size() : 1); j++, i++) {
                    if (!tokens.get(i).equals("，")) {
                        if (isNode) {
                            nodes.add(words.size());
                        }
                        words.add(tokens.get(i));
                    }
                }
            }
            for (int position = 0; position < words.size(); position++) {
                if (nodes.contains(position)) {
                    continue;
                }
                all++;
                long[] count = counts.computeIfAbsent(words.get(position), w -> new long[3]);
                count[2]++;
                int nearest = Integer.MAX_VALUE;
                int side = -1;
                for (int at : nodes) {
                    int distance = Math.abs(at - position);
                    boolean isBefore = position < at;
                    boolean covers = distance <= (isBefore ? left : right);
                    if (covers && (distance < nearest || (distance == nearest && isBefore))) {
                        nearest = distance;
                        side = isBefore ? 0 : 1;
                    }
                }
                if (side >= 0) {
                    count[side]++;
                    near++;
                }
            }
        }
        List<String> lines = new ArrayList<>();
        counts.forEach(
                (word, count) -> {
                    if (count[0] + count[1] > 0) {
                        lines.add("%s %d+%d of %d".formatted(word, count[0], count[1], count[2]));
                    }
                });
        if (!lines.isEmpty()) {
            lines.add(near + "/" + all);
        }
        return lines;
    }

    @Test
    void everyMeasureOfCollocatesHasAColumn() {
        CollocateSetting setting =
                new CollocateSetting(
                        WHOLE,
                        new WordNode("a"),
                        1,
                        1,
                        Items.BOTH,
                        EVERY_TERM,
                        MergedEntities.NONE);
        Collocates analysis =
                new Collocates(
                        setting,
                        GAZETTEER,
                        Association.ofCollocates(),
                        Ranking.by(WHOLE, "collocate"));
        assertThat(analysis.columns()).hasSize(11 + Association.ofCollocates().size());
    }
}
