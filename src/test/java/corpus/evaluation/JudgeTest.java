package corpus.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules of “How to score” in the guidelines, one a test. */
class JudgeTest {
    private static final String TEXT = "a.txt";

    private static Stretch at(int start, String surface, String id) {
        return new Stretch(TEXT, 1, start, surface, id);
    }

    private static GoldRow row(String type, int start, String surface, String id, String... notes) {
        return new GoldRow(at(start, surface, id), type, Set.of(notes));
    }

    private static GoldRow country(int start, String surface, String id, String... notes) {
        return row(GoldRow.COUNTRY, start, surface, id, notes);
    }

    private static Prediction found(int start, String surface, String id) {
        return new Prediction(at(start, surface, id), GoldRow.COUNTRY, Kind.ABBREVIATION);
    }

    /** The judgements as {@code outcome surface id kind}. */
    private static List<String> judged(List<GoldRow> rows, Prediction... found) {
        GoldSet gold = new GoldSet(Map.of(TEXT, List.of()), rows, Map.of());
        return Judge.compare(gold, Arrays.asList(found)).stream().map(JudgeTest::text).toList();
    }

    private static String text(Judgement each) {
        return String.join(
                " ",
                each.outcome().label(),
                each.stretch().surface(),
                each.stretch().id(),
                each.kind().label());
    }

    @Test
    void aHitHasPlaceTextAndId() {
        List<GoldRow> rows = List.of(country(3, "巴", "PK"));
        assertThat(judged(rows, found(3, "巴", "PK"))).containsExactly("hit 巴 PK abbreviation");
        assertThat(judged(rows, found(3, "巴", "PS")))
                .containsExactly("missed 巴 PK abbreviation", "false 巴 PS abbreviation");
        assertThat(judged(rows, found(4, "巴", "PK")))
                .containsExactly("missed 巴 PK abbreviation", "false 巴 PK abbreviation");
        assertThat(judged(rows)).containsExactly("missed 巴 PK abbreviation");
    }

    @Test
    void nestedAndHistoricalRowsAreWanted() {
        assertThat(judged(List.of(country(0, "苏联", "SU", "nested", "historical"))))
                .containsExactly("missed 苏联 SU name");
    }

    @Test
    void whatOverlapsAnOptionalRowIsPassedOver() {
        assertThat(judged(List.of(country(0, "台湾", "TW", "uncertain")), found(1, "湾", "X")))
                .isEmpty();
        assertThat(judged(List.of(country(0, "俄", "RU", "derived")))).isEmpty();
        assertThat(
                        judged(
                                List.of(row(GoldRow.OTHER_ORGANIZATION, 0, "中国银行", "a bank")),
                                found(0, "中国", "CN"),
                                found(4, "中", "CN")))
                .containsExactly("false 中 CN abbreviation");
    }

    @Test
    void aWantedRowInsideAnOptionalOneIsStillWanted() {
        List<GoldRow> rows =
                List.of(
                        row(GoldRow.OTHER_ORGANIZATION, 0, "中国银行", "a bank"),
                        country(0, "中国", "CN", "nested"));
        assertThat(judged(rows, found(0, "中国", "CN"))).containsExactly("hit 中国 CN name");
        assertThat(judged(rows)).containsExactly("missed 中国 CN name");
    }

    @Test
    void regionsAreNotWantedAndForgiveNothing() {
        assertThat(
                        judged(
                                List.of(row(GoldRow.REGION, 0, "北美", "North America")),
                                found(1, "美", "US")))
                .containsExactly("false 美 US abbreviation");
    }

    /** 俄哈 are joint; in 英、法 and 对美 each stands alone; the program's word counts for others. */
    @Test
    void charactersThatTouchAreJoint() {
        assertThat(
                        judged(
                                List.of(
                                        country(0, "俄", "RU"),
                                        country(1, "哈", "KZ"),
                                        country(5, "英", "GB"),
                                        country(7, "法", "FR"),
                                        country(9, "美", "US"),
                                        country(10, "台", "TW", "uncertain"),
                                        row(GoldRow.ORGANIZATION, 12, "欧", "EU"),
                                        country(13, "日", "JP"),
                                        country(14, "西班牙", "ES"))))
                .containsExactly(
                        "missed 俄 RU joint",
                        "missed 哈 KZ joint",
                        "missed 英 GB abbreviation",
                        "missed 法 FR abbreviation",
                        "missed 美 US joint",
                        "missed 欧 EU abbreviation",
                        "missed 日 JP abbreviation",
                        "missed 西班牙 ES name");
    }

    @Test
    void documentsThatTheSetDoesNotNameDoNotCount() {
        Prediction elsewhere =
                new Prediction(
                        new Stretch("GUIDELINES.md", 1, 0, "中", "CN"),
                        GoldRow.COUNTRY,
                        Kind.ABBREVIATION);
        assertThat(judged(List.of(), elsewhere)).isEmpty();
    }

    /** Manning, Raghavan & Schütze 2008, section 8.3: tp 20, fp 40, fn 60. */
    @Test
    void theScoreIsThatOfTheTextbook() {
        Score score = new Score(20, 60, 40);
        assertThat(score.precision().share()).isEqualTo(1.0 / 3);
        assertThat(score.recall().share()).isEqualTo(1.0 / 4);
        assertThat(score.f1()).isEqualTo(2.0 / 7);
        assertThat(new Score(0, 0, 0).f1()).isNaN();
    }
}
