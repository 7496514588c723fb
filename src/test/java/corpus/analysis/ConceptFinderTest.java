package corpus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.SampleDocuments;
import corpus.annotate.Annotator;
import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Sentence;
import corpus.document.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConceptFinderTest {
    private static final List<String> SYLLABLES = List.of("安", "全", "合", "作");

    /** {@code 安全@集体+安全}: concept and tokens of each occurrence in a text cut at blanks. */
    private static List<String> found(String concepts, String text) {
        return found(concepts, SampleDocuments.preSegmented(), MergedEntities.NONE, text);
    }

    private static List<String> found(
            String concepts, Annotator annotator, MergedEntities merged, String text) {
        AnnotatedDocument document = SampleDocuments.annotated(annotator, "a.md", text);
        ConceptSet set = ConceptSetTest.read(concepts);
        ConceptFinder finder = new ConceptFinder(set, document, merged);
        List<String> found = new ArrayList<>();
        for (AnnotatedBlock block : document.blocks()) {
            for (ConceptMatch match : finder.in(block)) {
                found.add(
                        IntStream.rangeClosed(match.first(), match.last())
                                .mapToObj(token -> document.term(block.tokens().term(token)))
                                .collect(
                                        Collectors.joining(
                                                "+", set.names().get(match.concept()) + "@", "")));
            }
        }
        return found;
    }

    @Test
    void aWordIsFoundHoweverItIsCut() {
        assertThat(found("甲: [集体安全]", "集体 安全 与 集体安全 和 集 体 安 全"))
                .containsExactly("甲@集体+安全", "甲@集体安全", "甲@集+体+安+全");
    }

    @Test
    void aWordBeginsAndEndsWithATokenAndInOneSentence() {
        assertThat(found("甲: [集体安全]", "集体安全观 新集体 安全 集体 。 安全 集体 ， 安全")).isEmpty();
    }

    @Test
    void wildcardsFitSingleTerms() {
        assertThat(found("甲: [合作*, \"*安全\", \"共?\"]", "合作 合作社 合 作社 集体安全 共同 共"))
                .containsExactly("甲@合作", "甲@合作社", "甲@集体安全", "甲@共同");
    }

    @Test
    void ofOverlappingOccurrencesTheLongestCounts() {
        assertThat(found("甲: [集体, 安全, 集体安全, 安全合作]", "集体 安全 合作")).containsExactly("甲@集体+安全");
        assertThat(found("甲: [集体, 安全, 安全合作机制]", "集体 安全 合作 机制"))
                .containsExactly("甲@集体", "甲@安全+合作+机制");
    }

    @Test
    void differentConceptsMayOverlap() {
        assertThat(found("甲: [集体安全]\n乙: [安全]\n", "集体 安全")).containsExactly("甲@集体+安全", "乙@安全");
    }

    @Test
    void aPartCountsForWhatIsAroundItOnce() {
        String file = "冲突: {words: [战争], 制裁: [制裁, 经济制裁], 围困: {words: [战争], 封锁: 封锁}}";
        assertThat(found(file, "经济 制裁 战争 封锁"))
                .containsExactly(
                        "冲突@经济+制裁", "制裁@经济+制裁", "冲突@战争", "围困@战争", "冲突@封锁", "围困@封锁", "封锁@封锁");
    }

    @Test
    void anExclusionBlocksWhatItOverlapsAlsoInParts() {
        String file = "甲: {words: [合作*], not: [合作社, 不合作], 乙: {words: [安全], not: [安全感]}, 丙: [合作]}";
        assertThat(found(file, "合作 合作社 合作 社 不 合作 合作化")).containsExactly("甲@合作", "丙@合作", "甲@合作化");
        // What is excluded for a part is so for what it would count for, too.
        assertThat(found(file, "安全 感 安全")).containsExactly("甲@安全", "乙@安全");
    }

    @Test
    void blanksAndScriptsAreThoseOfTerms() {
        assertThat(found("甲: [Belt and Road, ＮＡＴＯ]", "the Belt and Road ，NATO nato"))
                .containsExactly("甲@Belt+and+Road");
        assertThat(found("甲: [NATO, nato*]", "NATO natoism")).contains("甲@natoism");
    }

    @Test
    void entitiesAreFoundUnderAllTheirNames() {
        Annotator annotator = SampleDocuments.annotator();
        String text = "俄罗斯和哈萨克斯坦。俄哈关系。中国人民大学。集安组织。中国香港。";
        assertThat(found("甲: {entities: [RU, CSTO]}", annotator, MergedEntities.NONE, text))
                .containsExactly("甲@俄罗斯", "甲@俄", "甲@集安组织");
        assertThat(found("甲: {entities: [CN]}", annotator, MergedEntities.NONE, text)).isEmpty();
        MergedEntities merged = new MergedEntities(new TreeMap<>(Map.of("KZ", "RU")));
        assertThat(found("甲: {entities: [RU]}\n乙: {entities: [KZ]}", annotator, merged, text))
                .containsExactly("甲@俄罗斯", "甲@哈萨克斯坦", "乙@哈萨克斯坦", "甲@俄", "甲@哈", "乙@哈");
    }

    /** Against loops over everything that could be an occurrence. */
    @Test
    void itAgreesWithTheDefinitionOnRandomTexts() {
        Random random = new Random(11);
        int occurrences = 0;
        for (int i = 0; i < 1500; i++) {
            ConceptSet set = randomSet(random);
            AnnotatedDocument document =
                    SampleDocuments.annotated(
                            SampleDocuments.preSegmented(), "a.md", randomText(random));
            for (AnnotatedBlock block : document.blocks()) {
                List<ConceptMatch> found =
                        new ConceptFinder(set, document, MergedEntities.NONE).in(block);
                assertThat(new TreeSet<>(found.stream().map(Object::toString).toList()))
                        .as(set + "\n" + block.text())
                        .isEqualTo(expected(set, document, block));
                assertThat(found).doesNotHaveDuplicates();
                occurrences += found.size();
            }
        }
        assertThat(occurrences).isGreaterThan(3000);
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            int length = 1 + random.nextInt(3);
            for (int j = 0; j < length; j++) {
                text.append(SYLLABLES.get(random.nextInt(4)));
            }
            text.append(random.nextInt(6) == 0 ? " 。 " : " ");
        }
        return text.toString();
    }

    private static ConceptSet randomSet(Random random) {
        List<Concept> concepts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            concepts.add(
                    new Concept(
                            "c" + i,
                            random.nextInt(i + 1) - 1,
                            randomWords(random, 1 + random.nextInt(3)),
                            Set.of(),
                            randomWords(random, random.nextInt(2))));
        }
        return new ConceptSet(concepts);
    }

    private static List<WordPattern> randomWords(Random random, int number) {
        List<WordPattern> words = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            StringBuilder word = new StringBuilder(SYLLABLES.get(random.nextInt(4)));
            int length = random.nextInt(4);
            for (int j = 0; j < length; j++) {
                word.append(SYLLABLES.get(random.nextInt(4)));
            }
            switch (random.nextInt(6)) {
                case 0 -> word.append('*');
                case 1 -> word.insert(0, '*');
                case 2 -> word.setCharAt(0, '?');
                default -> {}
            }
            if (WordPattern.of(word.toString()).hasLetters()) {
                words.add(new WordPattern(word.toString()));
            }
        }
        return words;
    }

    private record Stretch(int first, int last, int length) {
        boolean overlaps(Stretch other) {
            return first <= other.last && other.first <= last;
        }
    }

    private static List<Stretch> stretches(
            List<WordPattern> words, AnnotatedDocument document, AnnotatedBlock block) {
        List<Stretch> all = new ArrayList<>();
        Tokens tokens = block.tokens();
        for (Sentence sentence : block.sentences()) {
            for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                StringBuilder text = new StringBuilder();
                for (int j = i; j < sentence.endToken(); j++) {
                    text.append(document.term(tokens.term(j)));
                    for (WordPattern word : words) {
                        String expression = word.text().replace("*", ".*").replace('?', '.');
                        if (text.toString().equals(word.text())
                                || (word.hasWildcards()
                                        && i == j
                                        && text.toString().matches(expression))) {
                            all.add(new Stretch(i, j, tokens.end(j) - tokens.begin(i)));
                        }
                    }
                }
            }
        }
        return all;
    }

    private static Set<String> expected(
            ConceptSet set, AnnotatedDocument document, AnnotatedBlock block) {
        Set<String> expected = new TreeSet<>();
        for (int i = 0; i < set.size(); i++) {
            List<Stretch> candidates = new ArrayList<>();
            for (int part = 0; part < set.size(); part++) {
                if (set.chain(part).contains(i)) {
                    List<Stretch> own = stretches(set.get(part).words(), document, block);
                    for (int around : set.chain(part)) {
                        List<Stretch> out =
                                stretches(set.get(around).exclusions(), document, block);
                        own.removeIf(stretch -> out.stream().anyMatch(stretch::overlaps));
                    }
                    candidates.addAll(own);
                }
            }
            while (!candidates.isEmpty()) {
                Stretch best = candidates.get(0);
                for (Stretch each : candidates) {
                    boolean longer = each.length > best.length;
                    if (longer || (each.length == best.length && each.first < best.first)) {
                        best = each;
                    }
                }
                expected.add(new ConceptMatch(i, best.first, best.last).toString());
                candidates.removeIf(best::overlaps);
            }
        }
        return expected;
    }
}
