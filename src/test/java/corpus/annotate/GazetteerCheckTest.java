package corpus.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerCheckTest {
    private static final GazetteerCheck CHECK = new GazetteerCheck(Set.of("这个"));

    private static List<GazetteerCheck.Report> check(String... texts) {
        List<GazetteerSource.File> files = new ArrayList<>();
        for (String text : texts) {
            files.add(new GazetteerSource.File("x.yaml", text));
        }
        return CHECK.check(files, List.of());
    }

    private static GazetteerCheck.Report entry(String fields) {
        return check("entities:\n- " + fields.replace("; ", "\n  ") + "\n").get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: RU; names: [关系] | 2 | `关系` is an ordinary word",
                "id: RU; names: [这个] | 2 | `这个` is an ordinary word",
                "id: RU; names: [法律] | 2 | `法律` is an ordinary word",
                "id: RU; names: [青石] | 2 | `青石` stands inside ordinary words (天青石, 青石板);",
                "id: RU; names: [俄國] | 2 | `俄國` is a name of `RU` already",
                "id: RU; names: [北极熊族, 北極熊族] | 2 | `北極熊族` is given twice, first as `北极熊族`",
                "id: RU; names: [哈萨克斯坦] | 2 | `哈萨克斯坦` has been a name of `KZ`"
                        + " (哈萨克斯坦), which loses it",
                "id: RU; abbreviations: [哈] | 2 | `哈` usually means `KZ`",
                "id: RU; abbreviations: [好] | 2 | `好` is one character, and the dictionary has it",
                "id: RU; names: [北极熊族]; not: [北极熊族] | 2 | `北极熊族` stands under `not` of `RU`",
                "id: AU; type: organization; name: 澳大 | 1 | `AU` is the id of 澳大利亚 (country)",
                "id: AU; name: 阿联 | 1 | `AU` is the id of 澳大利亚 (country)",
                "id: RUS; type: country; name: 露国 | 1 | `RUS` is the alpha-3 code of 俄罗斯, whose id"
                        + " is `RU`",
                "id: CSTO; members: [RU, KAZ] | 2 | the member `KAZ` of `CSTO` is no entity",
                "id: RU; names: [露西亚邦，罗刹国] | 2 | `露西亚邦，罗刹国` is one name; to list several",
                "id: RU; remove: true; name: 俄国 | 1 | `RU` is removed, so `name` says nothing",
            })
    void whatIsDoubtfulIsToldWithItsLine(String fields, int line, String warning) {
        GazetteerCheck.Report report = entry(fields);

        assertThat(report.mistakes()).isEmpty();
        assertThat(report.warnings())
                .anySatisfy(
                        told ->
                                assertThat(told)
                                        .startsWith(
                                                "x.yaml, line "
                                                        + (line + 1)
                                                        + ": warning: "
                                                        + warning));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: EU; name: 欧盟",
                "id: RU; names: [露西亚邦]",
                "id: HK; remove: true; comment: 并入",
                "id: KZ; remove_names: [哈萨克]",
                "id: RU; names: [合作社员]; not: [合作社员工]",
            })
    void whatIsMeantIsNotWarnedOf(String fields) {
        GazetteerCheck.Report report = entry(fields);

        assertThat(report.mistakes()).isEmpty();
        assertThat(report.warnings()).isEmpty();
        assertThat(report.changes()).hasSize(1);
    }

    @Test
    void aWordThatIsListedUnderNotIsNotToldAgain() {
        assertThat(entry("id: RU; names: [青石]; not: [天青石]").warnings())
                .containsExactly(
                        "x.yaml, line 3: warning: `青石` stands inside ordinary words (青石板); list"
                                + " under `not` those in which it is not meant");
        assertThat(entry("id: RU; names: [青石]; not: [天青石, 石板, 青石板]").warnings()).isEmpty();
    }

    @Test
    void changesAreThoseOfTheEntities() {
        List<GazetteerCheck.Report> reports =
                check(
                        """
                        entities:
                        - {id: HK, remove: true}
                        - {id: CN, names: [香江特区], not: [中国结]}
                        - {id: JHM, type: organization, name: 江湖盟}
                        - {id: WEST, remove_names: [西方]}
                        never: [中国象棋大师赛]
                        """,
                        "entities:\n- {id: JHM, name: 新江湖盟, name_en: League, type: group}\n");

        assertThat(reports.get(0).changes())
                .containsExactly(
                        "adds JHM 江湖盟 (organization): 江湖盟",
                        "changes CN 中国 (country): finds 香江特区; is not meant in 中国结",
                        "changes WEST 西方 (region): no longer finds 西方",
                        "removes HK 香港 (country)",
                        "finds nobody in 中国象棋大师赛");
        assertThat(reports.get(1).changes())
                .containsExactly(
                        "changes JHM 江湖盟 (organization): name 新江湖盟 instead of 江湖盟; English name"
                                + " League; type group instead of organization; finds 新江湖盟");
    }

    @Test
    void filesThatAreTakenForGrantedAreNotReported() {
        List<GazetteerSource.File> base =
                List.of(
                        new GazetteerSource.File(
                                "base.yaml",
                                "entities:\n- {id: JHM, type: group, name: 江湖盟, names: [合作]}\n"));
        List<GazetteerSource.File> files =
                List.of(
                        new GazetteerSource.File(
                                "x.yaml", "entities:\n- {id: JHM, remove_names: [合作]}\n"));

        assertThat(CHECK.check(files, base))
                .containsExactly(
                        new GazetteerCheck.Report(
                                "x.yaml",
                                List.of(),
                                List.of(),
                                List.of("changes JHM 江湖盟 (group): no longer finds 合作")));
    }

    @Test
    void aNameThatIsTakenAwayAndGivenIsMeant() {
        GazetteerCheck.Report report =
                check(
                                """
                                entities:
                                - {id: SCO, remove_names: [上合]}
                                - {id: JHM, type: organization, name: 江湖盟, names: [上合]}
                                """)
                        .get(0);

        assertThat(report.mistakes()).isEmpty();
        assertThat(report.warnings()).isEmpty();
    }

    @Test
    void textThatIsNoYamlIsOneMistake() {
        assertThat(check("entities:\n\t- id: X\n").get(0).mistakes())
                .containsExactly(
                        "x.yaml, line 2: this line begins with a tab; indent with blanks, in YAML a"
                                + " tab is wrong.");
    }

    /** Which words the program takes for everyday ones does not make its own names doubtful. */
    @Test
    void theBuiltInGazetteerIsSoundAndSaysNothingNew() {
        List<String> yaml = GazetteerYaml.lines(GazetteerSource.builtIn().entries());

        GazetteerCheck.Report report = check(String.join("\n", yaml)).get(0);

        assertThat(report.mistakes()).isEmpty();
        assertThat(report.warnings()).isEmpty();
        assertThat(report.changes()).isEmpty();
    }
}
