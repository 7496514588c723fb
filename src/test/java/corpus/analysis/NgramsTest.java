package corpus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corpus.SampleDocuments;
import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Mention;
import corpus.document.Sentence;
import corpus.document.Tokens;
import corpus.measure.Association;
import corpus.measure.PairCounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NgramsTest {
    private static final TermSelection EVERY = new TermSelection(Set.of(), Set.of(), 1, true);
    private static final List<Association> MEASURES =
            List.of(Association.MI_LOG2, Association.CHI2, Association.LL_4CELL);

    private static Ngrams ngrams(int shortest, int longest, TermSelection selection) {
        return ngrams(shortest, longest, selection, Set.of());
    }

    private static Ngrams ngrams(
            int shortest, int longest, TermSelection selection, Set<String> containing) {
        Grouping whole = Grouping.none();
        return new Ngrams(
                new NgramSetting(whole, shortest, longest, new PlainNgrams(selection), containing),
                MEASURES,
                Ranking.by(whole, "count"));
    }

    private static Map<String, Object[]> rows(Ngrams analysis, List<AnnotatedDocument> documents) {
        Map<String, Object[]> rows = new TreeMap<>();
        for (Object[] row : Counts.of(analysis, documents).rows(analysis)) {
            rows.put((String) row[0], row);
        }
        return rows;
    }

    private static Map<String, Object[]> segmented(Ngrams analysis, String... paragraphs) {
        return rows(
                analysis,
                List.of(
                        SampleDocuments.annotated(
                                SampleDocuments.preSegmented(), "a.md", paragraphs)));
    }

    /** textstat_collocations of quanteda.textstats, a comment in its tests: 2.25, 2.231, 1. */
    @Test
    void theBigramOfQuanteda() {
        Map<String, Object[]> rows =
                segmented(
                        ngrams(2, 2, EVERY),
                        "capital other capital gains other capital word2 other gains capital");

        Object[] row = rows.get("other capital");
        assertThat(row[1]).isEqualTo(2L);
        assertThat(row[2]).isEqualTo(2L);
        assertThat(row[3]).isEqualTo(200_000.0);
        assertThat((double) row[5]).isEqualTo(1);
        assertThat((double) row[6]).isEqualTo(2.25);
        assertThat((double) row[7]).isBetween(2.2305, 2.2315);
        assertThat(rows).hasSize(8);
    }

    /** A word counts as a margin where such an n-gram begins or ends, not wherever it stands. */
    @Test
    void marginsAreCountedAtPositionsOfNgrams() {
        Ngrams trigrams = ngrams(3, 3, EVERY);
        Map<String, Object[]> rows = segmented(trigrams, "甲 乙 丙 甲 乙 丁 甲 乙");

        // Positions: 甲乙丙 乙丙甲 丙甲乙 甲乙丁 乙丁甲 丁甲乙; the last 甲乙 begins none.
        Object[] row = rows.get("甲 乙 丙");
        assertThat(row[5]).isEqualTo(Association.MI_LOG2.of(new PairCounts(1, 2, 1, 6)));
        assertThat(rows.get("丙 甲 乙")[5])
                .isEqualTo(Association.MI_LOG2.of(new PairCounts(1, 1, 2, 6)));
    }

    @Test
    void punctuationAndSentencesCut() {
        assertThat(segmented(ngrams(2, 3, EVERY), "甲 乙 ， 丙 丁 。 戊 己", "庚 辛").keySet())
                .containsExactly("丙 丁", "庚 辛", "戊 己", "甲 乙");
    }

    @Test
    void stopWordsStandOnlyInside() {
        TermSelection selection = new TermSelection(Set.of("的"), Set.of(), 1, false);
        Map<String, Object[]> rows = segmented(ngrams(2, 3, selection), "国家 的 安全 的 3 保障");
        assertThat(rows.keySet()).containsExactly("国家 的 安全");
        // Yet all four positions of three words count.
        assertThat(rows.get("国家 的 安全")[5])
                .isEqualTo(Association.MI_LOG2.of(new PairCounts(1, 1, 1, 4)));
    }

    @Test
    void onlyThoseWithAWord() {
        assertThat(segmented(ngrams(2, 2, EVERY, Set.of("乙", "丁")), "甲 乙 丙 丙 丁").keySet())
                .containsExactly("丙 丁", "乙 丙", "甲 乙");
    }

    /** An entity is one word; a blank inside it does not look like one between words. */
    @Test
    void namesAreNeverCut() {
        List<AnnotatedDocument> documents =
                List.of(
                        SampleDocuments.annotated(
                                "a.md",
                                "欢迎上海合作组织秘书长来访。",
                                "NATO and the United Nations disagreed."));
        Set<String> ngrams = rows(ngrams(2, 2, EVERY), documents).keySet();
        assertThat(ngrams).contains("欢迎 上海合作组织", "United\u00A0Nations disagreed");
        assertThat(ngrams).noneMatch(ngram -> ngram.contains("上海 合作"));
    }

    /** 中国 and 外交部 are two tokens, and one recognised name. */
    @Test
    void recognisedNamesOfSeveralTokensAreOneWord() {
        List<AnnotatedDocument> documents =
                List.of(
                        SampleDocuments.annotated(
                                SampleDocuments.withNames(), "a.md", "昨天中国外交部拒绝评论。"));
        assertThat(rows(ngrams(2, 2, EVERY), documents).keySet())
                .contains("昨天 中国外交部", "中国外交部 拒绝")
                .doesNotContain("中国 外交部");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9})
    void lengthsHaveBounds(int n) {
        assertThatThrownBy(() -> ngrams(n, n, EVERY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ngrams(3, 2, EVERY)).isInstanceOf(IllegalArgumentException.class);
    }

    /** The obvious way: lists of words, and for each n-gram a walk through all of them. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aSlowCountGivesTheSame(int seed) {
        List<AnnotatedDocument> documents = RandomCorpus.withNames(new Random(seed));
        TermSelection selection = new TermSelection(Set.of("的", "与", "在"), Set.of(), 1, false);
        List<List<Word>> runs = new ArrayList<>();
        documents.forEach(document -> runs.addAll(runs(document, selection)));
        long tokens = documents.stream().mapToLong(CorpusSize::tokensOf).sum();

        Map<String, Object[]> rows = rows(ngrams(2, 4, selection), documents);

        Map<String, List<Object>> expected = new TreeMap<>();
        for (int n = 2; n <= 4; n++) {
            List<List<Word>> all = positions(runs, n);
            for (List<Word> one : all) {
                if (one.get(0).mayEnd() && one.get(n - 1).mayEnd()) {
                    expected.put(text(one), cells(one, all, tokens));
                }
            }
        }
        assertThat(rows.keySet()).isEqualTo(expected.keySet());
        rows.forEach(
                (text, row) -> {
                    List<Object> cells = new ArrayList<>(Arrays.asList(row));
                    cells.remove(4);
                    assertThat(cells).as(text).isEqualTo(expected.get(text));
                });
    }

    /** A word, and whether an n-gram may begin or end with it. */
    private record Word(String text, boolean mayEnd) {}

    private static List<Object> cells(List<Word> one, List<List<Word>> all, long tokens) {
        int last = one.size() - 1;
        String beginning = text(one.subList(0, last));
        long count = 0;
        long beginnings = 0;
        long ends = 0;
        for (List<Word> other : all) {
            boolean begins =
                    other.get(0).mayEnd() && text(other.subList(0, last)).equals(beginning);
            boolean ended = other.get(last).equals(one.get(last));
            beginnings += begins ? 1 : 0;
            ends += ended ? 1 : 0;
            count += begins && ended ? 1 : 0;
        }
        PairCounts table = new PairCounts(count, beginnings, ends, all.size());
        List<Object> cells = new ArrayList<>();
        cells.add(text(one));
        cells.add((long) one.size());
        cells.add(count);
        cells.add(count * 1e6 / tokens);
        MEASURES.forEach(measure -> cells.add(measure.of(table)));
        return cells;
    }

    private static String text(List<Word> words) {
        return String.join(" ", words.stream().map(Word::text).toList());
    }

    private static List<List<Word>> positions(List<List<Word>> runs, int n) {
        List<List<Word>> positions = new ArrayList<>();
        for (List<Word> run : runs) {
            for (int i = 0; i + n <= run.size(); i++) {
                positions.add(run.subList(i, i + n));
            }
        }
        return positions;
    }

    private static List<List<Word>> runs(AnnotatedDocument document, TermSelection selection) {
        List<List<Word>> runs = new ArrayList<>();
        for (AnnotatedBlock block : document.blocks()) {
            Tokens tokens = block.tokens();
            for (Sentence sentence : block.sentences()) {
                List<Word> run = new ArrayList<>();
                for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
                    Mention around = around(block, tokens.begin(i));
                    String term = document.term(tokens.term(i));
                    if (around != null && around.token() < 0) {
                        // A name of several tokens: written once, where it begins.
                        if (around.begin() == tokens.begin(i)) {
                            String name = block.text().substring(around.begin(), around.end());
                            run.add(new Word(name, true));
                        }
                    } else if (tokens.isWord(i)) {
                        String tag = document.tag(tokens.tag(i));
                        boolean mayEnd = selection.accepts(term, tag, around != null);
                        run.add(new Word(term.replace(' ', '\u00A0'), mayEnd));
                    } else {
                        runs.add(run);
                        run = new ArrayList<>();
                    }
                }
                runs.add(run);
            }
        }
        return runs;
    }

    /** The longest free-standing mention around an offset; null if there is none. */
    private static Mention around(AnnotatedBlock block, int offset) {
        Mention longest = null;
        for (Mention mention : block.mentions()) {
            boolean holds = mention.begin() <= offset && offset < mention.end();
            boolean longer =
                    longest == null
                            || mention.end() - mention.begin() > longest.end() - longest.begin();
            if (holds && !mention.isNested() && longer) {
                longest = mention;
            }
        }
        return longest;
    }
}
