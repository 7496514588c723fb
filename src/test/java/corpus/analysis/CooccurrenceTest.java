package corpus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.SampleDocuments;
import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Gazetteer;
import corpus.document.Mention;
import corpus.document.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CooccurrenceTest {
    private static final Grouping WHOLE = Grouping.none();
    private static final TermSelection EVERY_TERM = new TermSelection(Set.of(), Set.of(), 1, true);
    private static final Gazetteer GAZETTEER = SampleDocuments.annotator().gazetteer();

    /** quanteda, issue 327: {@code fcm(context = "window", window = 3, ordered = FALSE)}. */
    @Test
    void windowCountsAreThoseOfQuanteda() {
        List<Object[]> rows =
                rows(Items.TERMS, Unit.SENTENCE, 3, words("A D A C E A D F E B A C E D"));

        Map<String, Long> counts = new TreeMap<>();
        rows.forEach(row -> counts.put((String) row[0] + row[3], (Long) row[6]));
        assertThat(counts.toString())
                .isEqualTo(
                        "{AA=2, AB=1, AC=4, AD=4, AE=5, AF=2, BC=1, BD=1, BE=2, BF=1, CD=3, CE=3,"
                                + " DE=4, DF=1, EF=2}");
    }

    /**
     * The same example by hand: 11 positions with 3 neighbours to the right, then 2 and 1, make 36
     * pairs. The row of A is 2·2 + 1 + 4 + 4 + 5 + 2 = 20, that of D 4 + 1 + 3 + 4 + 1 = 13.
     */
    @Test
    void windowMarginsAreRowSums() {
        List<Object[]> rows =
                rows(Items.TERMS, Unit.SENTENCE, 3, words("A D A C E A D F E B A C E D"));

        Object[] pair = row(rows, "A", "D");
        assertThat(pair[10]).isEqualTo(20L);
        assertThat(pair[11]).isEqualTo(13L);
        assertThat(pair[12]).isEqualTo(72L);
        assertThat((Double) pair[13]).isCloseTo(20 * 13 / 72.0, Offset.offset(1e-12));
        Object[] self = row(rows, "A", "A");
        assertThat(self[6]).isEqualTo(2L);
        assertThat((Double) self[13]).isCloseTo(20 * 20 / 72.0, Offset.offset(1e-12));
        // log_dice with 2 × count: 14 + log2(2·4 / 40).
        assertThat((Double) self[14])
                .isCloseTo(14 + Math.log(0.2) / Math.log(2), Offset.offset(1e-12));

        Map<String, Long> margins = new TreeMap<>();
        for (Object[] row : rows) {
            margins.put((String) row[0], (Long) row[10]);
            margins.put((String) row[3], (Long) row[11]);
        }
        assertThat(margins.values().stream().mapToLong(Long::longValue).sum())
                .as("the sums of the rows are the sum of the matrix")
                .isEqualTo(72);
    }

    @Test
    void windowsEndWithTheirSentenceAndPunctuationTakesNoPosition() {
        List<Object[]> rows = rows(Items.TERMS, Unit.SENTENCE, 1, words("甲 ， 乙 。 丙 、 丁"));

        assertThat(rows).extracting(row -> row[0] + "" + row[3]).containsExactly("丁丙", "乙甲");
        assertThat(rows.get(0)[12]).as("twice two pairs").isEqualTo(4L);
    }

    /** Two sentences in one paragraph, one in another; counted by hand. */
    @Test
    void unitsAreSentencesParagraphsOrDocuments() {
        AnnotatedDocument one =
                SampleDocuments.annotated("1.md", "冰岛和挪威合作，冰岛高兴。挪威和瑞典合作。", "丹麦旁观。", "……");
        AnnotatedDocument two = SampleDocuments.annotated("2.md", "冰岛和丹麦合作。");

        // IS NO | NO SE / DK // DK IS
        assertThat(summary(rows(Items.ENTITIES, Unit.SENTENCE, 0, one, two)))
                .containsExactly("DK+IS 1 (2,2)/4", "IS+NO 1 (2,2)/4", "NO+SE 1 (2,1)/4");
        assertThat(summary(rows(Items.ENTITIES, Unit.PARAGRAPH, 0, one, two)))
                .containsExactly(
                        "DK+IS 1 (2,2)/3", "IS+NO 1 (2,1)/3", "IS+SE 1 (2,1)/3", "NO+SE 1 (1,1)/3");
        assertThat(summary(rows(Items.ENTITIES, Unit.DOCUMENT, 0, one, two)))
                .containsExactly(
                        "DK+IS 2 (2,2)/2",
                        "DK+NO 1 (2,1)/2",
                        "DK+SE 1 (2,1)/2",
                        "IS+NO 1 (2,1)/2",
                        "IS+SE 1 (2,1)/2",
                        "NO+SE 1 (1,1)/2");
        Object[] both = row(rows(Items.ENTITIES, Unit.DOCUMENT, 0, one, two), "DK", "IS");
        assertThat(both).containsSequence(2L, 0L, 2L, 0.5, 2L, 2L, 2L);
    }

    @Test
    void jointAbbreviationsAreCountedApart() {
        List<Object[]> rows =
                rows(
                        Items.ENTITIES,
                        Unit.SENTENCE,
                        0,
                        SampleDocuments.annotated("1.md", "俄罗斯和哈萨克斯坦相邻。俄哈关系好，俄哈贸易多。俄哈两国。"));

        // Three sentences have both; in two of them they stand in a joint abbreviation.
        assertThat(row(rows, "KZ", "RU")).containsSequence(3L, 2L, 1L);
    }

    @Test
    void nestedMentionsMakeNoPairAndAnEntityNoTermOfItsOwn() {
        AnnotatedDocument document = SampleDocuments.annotated("1.md", "冰岛谈到中国人民大学和后苏联空间。");

        assertThat(summary(rows(Items.ENTITIES, Unit.SENTENCE, 0, document)))
                .containsExactly("IS+POST_SOVIET_SPACE 1 (1,1)/1");
        List<Object[]> both = rows(Items.BOTH, Unit.SENTENCE, 0, document);
        assertThat(both).noneMatch(row -> row[0].equals("冰岛") || row[3].equals("冰岛"));
        assertThat(both)
                .anyMatch(row -> row[2].equals("country") && row[5].equals("term"))
                .allMatch(row -> !row[0].equals(row[3]));
        List<Object[]> terms = rows(Items.TERMS, Unit.SENTENCE, 0, document);
        assertThat(terms).anyMatch(row -> row[0].equals("冰岛") && row[2].equals("term"));
    }

    /** The tables again, from nothing but the offsets of mentions and sentences. */
    @ParameterizedTest
    @EnumSource(Unit.class)
    void countsAreThoseOfSetsOfMentions(Unit unit) {
        for (int seed = 20; seed < 32; seed++) {
            List<AnnotatedDocument> documents = RandomCorpus.of(new Random(seed));
            List<Set<String>> units = new ArrayList<>();
            long sizes = 0;
            for (AnnotatedDocument document : documents) {
                Set<String> inDocument = new TreeSet<>();
                for (AnnotatedBlock block : document.blocks()) {
                    Set<String> inBlock = new TreeSet<>();
                    boolean words = false;
                    for (Sentence sentence : block.sentences()) {
                        Set<String> inSentence = named(block, sentence);
                        words |= sentence.hasWords();
                        sizes += unit == Unit.SENTENCE && sentence.hasWords() ? 1 : 0;
                        add(unit == Unit.SENTENCE, inSentence, units);
                        inBlock.addAll(inSentence);
                    }
                    sizes += unit == Unit.PARAGRAPH && words ? 1 : 0;
                    add(unit == Unit.PARAGRAPH, inBlock, units);
                    inDocument.addAll(inBlock);
                }
                sizes += unit == Unit.DOCUMENT ? 1 : 0;
                add(unit == Unit.DOCUMENT, inDocument, units);
            }
            Set<String> expected = new TreeSet<>();
            for (Set<String> items : units) {
                for (String a : items) {
                    for (String b : items) {
                        if (a.compareTo(b) < 0) {
                            long together =
                                    units.stream()
                                            .filter(u -> u.contains(a) && u.contains(b))
                                            .count();
                            long withA = units.stream().filter(u -> u.contains(a)).count();
                            long withB = units.stream().filter(u -> u.contains(b)).count();
                            expected.add(
                                    "%s+%s %s (%s,%s)/%s"
                                            .formatted(a, b, together, withA, withB, sizes));
                        }
                    }
                }
            }
            List<Object[]> rows =
                    rows(Items.ENTITIES, unit, 0, documents.toArray(AnnotatedDocument[]::new));
            assertThat(new TreeSet<>(summary(rows))).isEqualTo(expected);
        }
    }

    /** 中国 inside 中国外交部 is no partner of it; another 中国 is. */
    @Test
    void nameMakesNoPairWithAMentionInsideIt() {
        assertThat(pairs(Unit.SENTENCE, 0, "中国外交部批评法国。"))
                .containsExactly("CN+FR 1 (1,1)/1", "FR+中国外交部 1 (1,1)/1");
        assertThat(pairs(Unit.SENTENCE, 0, "中国外交部批评法国，中国外交部道歉。")).contains("CN+中国外交部 1 (1,1)/1");
        assertThat(pairs(Unit.SENTENCE, 0, "中国外交部批评法国。中国沉默。"))
                .containsExactly("CN+FR 1 (2,1)/2", "FR+中国外交部 1 (1,1)/2");
        assertThat(pairs(Unit.PARAGRAPH, 0, "中国外交部批评法国。中国沉默。")).contains("CN+中国外交部 1 (1,1)/1");
        assertThat(pairs(Unit.DOCUMENT, 0, "中国沉默。", "中国外交部批评法国。")).contains("CN+中国外交部 1 (1,1)/1");
        // 中国 外交部 批评 法国: one pair of positions lies inside the name.
        assertThat(pairs(Unit.SENTENCE, 3, "中国外交部批评法国。"))
                .containsExactly("CN+FR 1 (3,3)/12", "FR+中国外交部 1 (3,3)/12");
    }

    @Test
    void tokensInsideANameOfSeveralAreNoTermsBesideIt() {
        AnnotatedDocument document =
                SampleDocuments.annotated(SampleDocuments.withNames(), "1.md", "中国外交部批评法国。");

        assertThat(rows(Items.BOTH, Unit.SENTENCE, 0, document))
                .noneMatch(row -> row[0].equals("外交部") || row[3].equals("外交部"))
                .anyMatch(row -> row[3].equals("中国外交部") && row[5].equals("organization"));
        assertThat(rows(Items.TERMS, Unit.SENTENCE, 0, document))
                .anyMatch(row -> row[0].equals("外交部") || row[3].equals("外交部"));
    }

    /** A pair occurs in a unit if two mentions of it do not overlap; from the offsets alone. */
    @ParameterizedTest
    @EnumSource(Unit.class)
    void pairsAreThoseOfMentionsThatDoNotOverlap(Unit unit) {
        for (int seed = 40; seed < 52; seed++) {
            List<AnnotatedDocument> documents = RandomCorpus.withNames(new Random(seed));
            Map<String, Long> expected = new TreeMap<>();
            for (AnnotatedDocument document : documents) {
                for (List<Placed> mentions : units(document, unit)) {
                    Set<String> inUnit = new TreeSet<>();
                    for (Placed a : mentions) {
                        for (Placed b : mentions) {
                            if (a.key().compareTo(b.key()) < 0 && !a.overlaps(b)) {
                                inUnit.add(a.key() + "+" + b.key());
                            }
                        }
                    }
                    inUnit.forEach(pair -> expected.merge(pair, 1L, Long::sum));
                }
            }
            Map<String, Long> counted = new TreeMap<>();
            for (Object[] row :
                    rows(Items.ENTITIES, unit, 0, documents.toArray(AnnotatedDocument[]::new))) {
                counted.put(row[0] + "/" + row[2] + "+" + row[3] + "/" + row[5], (Long) row[6]);
            }
            assertThat(counted).as("seed %d", seed).isEqualTo(expected);
        }
    }

    private record Placed(int block, Mention mention) {
        String key() {
            return mention.entity() + "/" + mention.type().label();
        }

        boolean overlaps(Placed other) {
            return block == other.block
                    && mention.begin() < other.mention.end()
                    && other.mention.begin() < mention.end();
        }
    }

    private static List<List<Placed>> units(AnnotatedDocument document, Unit unit) {
        Map<String, List<Placed>> units = new TreeMap<>();
        for (int i = 0; i < document.blocks().size(); i++) {
            AnnotatedBlock block = document.blocks().get(i);
            for (Mention mention : block.mentions()) {
                if (!mention.isNested()) {
                    int sentence = block.sentenceAt(mention.begin()).begin();
                    String key =
                            switch (unit) {
                                case SENTENCE -> i + "," + sentence;
                                case PARAGRAPH -> "" + i;
                                case DOCUMENT -> "";
                            };
                    units.computeIfAbsent(key, k -> new ArrayList<>()).add(new Placed(i, mention));
                }
            }
        }
        return List.copyOf(units.values());
    }

    private static List<String> pairs(Unit unit, int window, String... paragraphs) {
        return summary(
                rows(
                        Items.ENTITIES,
                        unit,
                        window,
                        SampleDocuments.annotated(
                                SampleDocuments.withNames(), "1.md", paragraphs)));
    }

    private static void add(boolean isUnit, Set<String> items, List<Set<String>> units) {
        if (isUnit) {
            units.add(items);
        }
    }

    private static Set<String> named(AnnotatedBlock block, Sentence sentence) {
        Set<String> named = new TreeSet<>();
        for (Mention mention : block.mentions()) {
            if (!mention.isNested()
                    && mention.begin() >= sentence.begin()
                    && mention.end() <= sentence.end()) {
                named.add(mention.entity());
            }
        }
        return named;
    }

    private static AnnotatedDocument words(String text) {
        return SampleDocuments.annotated(SampleDocuments.preSegmented(), "a.md", text);
    }

    private static List<Object[]> rows(
            Items items, Unit unit, int window, AnnotatedDocument... documents) {
        Cooccurrence analysis =
                new Cooccurrence(
                        new PairSetting(
                                WHOLE, items, EVERY_TERM, unit, window, MergedEntities.NONE),
                        GAZETTEER,
                        Cooccurrence.USUAL_MEASURES,
                        Ranking.by(WHOLE, "a_name"));
        return Counts.of(analysis, List.of(documents)).rows(analysis);
    }

    private static Object[] row(List<Object[]> rows, String a, String b) {
        return rows.stream()
                .filter(row -> row[0].equals(a) && row[3].equals(b))
                .findFirst()
                .orElseThrow();
    }

    /** Pair, count, margins and units of each row. */
    private static List<String> summary(List<Object[]> rows) {
        return rows.stream()
                .map(
                        row ->
                                "%s+%s %s (%s,%s)/%s"
                                        .formatted(
                                                row[0], row[3], row[6], row[10], row[11], row[12]))
                .sorted()
                .toList();
    }
}
