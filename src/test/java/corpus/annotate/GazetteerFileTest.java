package corpus.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corpus.document.CorpusException;
import corpus.document.Entity;
import corpus.document.EntityType;
import corpus.document.Gazetteer;
import corpus.segment.HanlpSegmenter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerFileTest {
    private static final String ONE = "entities:\n- {id: XX, type: country, name: 某国}\n";

    @Test
    void everyMistakeIsToldWithItsLine() {
        assertThatThrownBy(
                        () ->
                                GazetteerSource.with(
                                        List.of(
                                                new GazetteerSource.File(
                                                        "我的.yaml",
                                                        """
                                                        version: 1
                                                        entities:
                                                          - id: XX
                                                            type: country
                                                            name: 某国
                                                            nmaes: [某某国]
                                                          - id: YY
                                                            type: country
                                                            name: 某国
                                                          - id: XX
                                                            name: 又一个
                                                          - id: ZZ
                                                            type: planet
                                                            name: 火星
                                                          - id: WW
                                                            type: group
                                                          - id: VV
                                                            type: country
                                                            name: 孤
                                                          - type: country
                                                            name: 无名氏
                                                          - 一句话
                                                          - id: QQ
                                                            remove: true
                                                          - id: UU
                                                            name: 没有类型
                                                        """))))
                .isInstanceOf(CorpusException.class)
                .satisfies(
                        e ->
                                assertThat(e.getMessage().lines().toList())
                                        .satisfiesExactly(
                                                is(6, "unknown field `nmaes`", "`names`"),
                                                is(
                                                        9,
                                                        "the name `某国` belongs to `XX` already",
                                                        "line 5"),
                                                is(10, "the id `XX` stands twice", "line 3"),
                                                is(13, "`type: planet`"),
                                                is(15, "the new entity `WW` needs a `name`"),
                                                is(19, "`孤` is one character", "`abbreviations`"),
                                                is(20, "the field `id` is missing"),
                                                is(22, "an entity is expected here"),
                                                is(23, "there is no entity `QQ` to remove"),
                                                is(25, "a new entity needs a `type`")));
    }

    private static ThrowingConsumer<String> is(int line, String... parts) {
        return message ->
                assertThat(message).startsWith("我的.yaml, line " + line + ": ").contains(parts);
    }

    @Test
    void fileWithoutEntitiesIsRefused() {
        for (String text : List.of("", "- a\n", "version: 1\n", "just words\n")) {
            assertThatThrownBy(() -> load(text))
                    .as(text)
                    .isInstanceOf(CorpusException.class)
                    .hasMessageContaining("entities:");
        }
    }

    /** Tables of other data sets are joined by it. */
    @Test
    void alpha3CodeHasThreeCapitalLetters() {
        for (String code : List.of("usa", "RU", "RUSS", "R1S")) {
            String text =
                    "entities:\n- {id: XX, type: country, name: 某国, iso3: %s}\n".formatted(code);
            assertThatThrownBy(() -> load(text))
                    .isInstanceOf(CorpusException.class)
                    .hasMessageContaining("x.yaml, line 2: `iso3: " + code + "`: an alpha-3 code");
        }
    }

    @Test
    void laterFileAddsNamesAndReplacesFields() {
        Map<String, GazetteerEntry> entries =
                load(
                        ONE,
                        """
                        entities:
                        - id: XX
                          names: [某共和国, 某国]
                          abbreviations: [某]
                          foreign: [Someland]
                          not: [某国洋]
                          name_en: Someland
                          iso3: XXX
                        - id: NEW
                          type: Organization
                          name: 新组织
                          members: [XX]
                        """);

        GazetteerEntry known = entries.get("XX");
        assertThat(known.names()).containsExactly("某国", "某共和国");
        assertThat(known.abbreviations()).containsExactly("某");
        assertThat(known.foreign()).containsExactly("Someland");
        assertThat(known.not()).containsExactly("某国洋");
        assertThat(known.entity())
                .isEqualTo(
                        new Entity("XX", "XXX", EntityType.COUNTRY, "某国", "Someland", List.of()));
        assertThat(entries.get("NEW").entity())
                .isEqualTo(
                        new Entity("NEW", "", EntityType.ORGANIZATION, "新组织", "", List.of("XX")));
    }

    @Test
    void laterFileRenamesRetypesAndKeepsTheOldName() {
        GazetteerEntry entry =
                load(ONE, "entities:\n- {id: XX, name: 新某国, type: region}\n").get("XX");

        assertThat(entry.entity().name()).isEqualTo("新某国");
        assertThat(entry.entity().type()).isEqualTo(EntityType.REGION);
        assertThat(entry.names()).containsExactly("某国", "新某国");
    }

    @Test
    void laterFileRemovesAndMayDefineAnew() {
        assertThat(load(ONE, "entities:\n- {id: XX, remove: true}\n")).isEmpty();
        assertThat(
                        load(
                                        ONE,
                                        "entities:\n- {id: XX, remove: true}\n",
                                        "entities:\n- {id: XX, type: group, name: 别的}\n")
                                .get("XX")
                                .names())
                .containsExactly("别的");
    }

    @Test
    void nameMovesToTheLaterEntity() {
        Map<String, GazetteerEntry> entries =
                load(
                        "entities:\n- {id: XX, type: country, name: 某国, names: [旧某国], foreign: [SL]}\n",
                        "entities:\n- {id: YY, type: country, name: 另国, names: [旧某国], foreign: [SL]}\n");

        assertThat(entries.get("XX").names()).containsExactly("某国");
        assertThat(entries.get("XX").foreign()).isEmpty();
        assertThat(entries.get("YY").names()).containsExactly("另国", "旧某国");
    }

    @Test
    void nameInTraditionalCharactersIsTheSameName() {
        Map<String, GazetteerEntry> entries =
                load(
                        "entities:\n- {id: XX, type: country, name: 俄罗斯, names: [ＳＬ国]}\n",
                        "entities:\n- {id: YY, type: country, name: 俄羅斯, names: [SL国]}\n");

        assertThat(entries.get("XX").names()).isEmpty();
        assertThat(entries.get("YY").names()).containsExactly("俄羅斯", "SL国");
        assertThatThrownBy(
                        () ->
                                load(
                                        """
                                        entities:
                                        - {id: XX, type: country, name: 俄罗斯}
                                        - id: YY
                                          type: country
                                          name: 俄羅斯
                                        """))
                .hasMessage(
                        "x.yaml, line 5: the name `俄羅斯` belongs to `XX` already, by line 2; leave it"
                                + " to one of them");
    }

    @Test
    void namesAreTakenAwayOneByOne() {
        String known =
                """
                entities:
                - id: XX
                  type: country
                  name: 某国
                  names: [某某国]
                  abbreviations: [某]
                  foreign: [SL]
                """;

        GazetteerEntry left =
                load(known, "entities:\n- {id: XX, remove_names: [某國, 某, SL]}\n").get("XX");

        assertThat(left.names()).containsExactly("某某国");
        assertThat(left.abbreviations()).isEmpty();
        assertThat(left.foreign()).isEmpty();
        assertThat(left.entity().name()).as("still printed").isEqualTo("某国");
        assertThatThrownBy(() -> load(known, "entities:\n- id: XX\n  remove_names: [某果]\n"))
                .hasMessage("x.yaml, line 3: `某果` is no name of `XX`; did you mean `某国`?");
    }

    @Test
    void aNameThatWasTakenAwayCanBeGivenToAnother() {
        Map<String, GazetteerEntry> entries =
                load(
                        ONE,
                        """
                        entities:
                        - {id: XX, remove_names: [某国]}
                        - {id: YY, type: country, name: 某国}
                        """);

        assertThat(entries.get("XX").names()).isEmpty();
        assertThat(entries.get("YY").names()).containsExactly("某国");
    }

    @Test
    void neverIsAnExceptionForAllWhoseNamesAreInside() {
        Map<String, GazetteerEntry> entries =
                load(
                        """
                        entities:
                        - {id: XX, type: country, name: 某国, abbreviations: [某]}
                        - {id: YY, type: country, name: 丁国}
                        """,
                        "never: [某国酒店, 某]\n");

        assertThat(entries.get("XX").not()).containsExactly("某国酒店", "某");
        assertThat(entries.get("XX").abbreviations()).isEmpty();
        assertThat(entries.get("YY").not()).isEmpty();
    }

    @Test
    void earlierFilesAreForgottenIfAFileSaysSo() {
        Map<String, GazetteerEntry> entries =
                load(ONE, "built_in: false\nentities:\n- {id: YY, type: country, name: 某国}\n");

        assertThat(entries.keySet()).containsExactly("YY");
        assertThat(entries.get("YY").names()).containsExactly("某国");
    }

    @Test
    void characterUsuallyMeansTheLaterEntity() {
        String other = "{id: YY, type: country, name: 另国, abbreviations: [某]}\n";
        String first = "entities:\n- {id: XX, type: country, name: 某国, abbreviations: [某]}\n";

        Map<String, GazetteerEntry> entries = load(first, "entities:\n- " + other);
        assertThat(entries.get("XX").abbreviations()).isEmpty();
        assertThat(entries.get("XX").abbreviationsIfIntroduced()).containsExactly("某");
        assertThat(entries.get("YY").abbreviations()).containsExactly("某");

        Map<String, GazetteerEntry> inOneFile = load(first + "- " + other);
        assertThat(inOneFile.get("XX").abbreviations()).containsExactly("某");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "names: ['']                | an empty name under `names`; leave it out",
                "foreign: [' ']             | an empty name under `foreign`; leave it out",
                "abbreviations: ['']        | an empty name under `abbreviations`; leave it out",
                "abbreviations: [某国]      | `某国` has 2 characters: put it under `names`;"
                        + " `abbreviations` are one character each",
                "names: [——]                | `——` has no letter, digit or Chinese character",
                "not: ['']                  | an empty value under `not`; leave it out",
                "members: [' ']             | an empty value under `members`; leave it out",
                "names: [[某国]]            | in `names`: a single value is expected, not a list",
                "type: organisation         | `type: organisation`; did you mean `organization`?",
                "remove: yes                | `remove`: true or false is expected, not `yes`",
            })
    void mistakeInAFieldIsToldWithItsLine(String field, String mistake) {
        assertThatThrownBy(() -> load(ONE, "entities:\n- id: XX\n  " + field + "\n"))
                .isInstanceOf(CorpusException.class)
                .hasMessage("x.yaml, line 3: " + mistake);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: a b | the id `a b`: an id is letters, digits, `_`, `-` and `.`, no blanks",
                "id: 'A,B' | the id `A,B`: an id is letters, digits, `_`, `-` and `.`, no blanks",
                "id: xx | the new entity `xx` needs a `name`; did you mean `XX`?",
                "{id: XY, remove: true} | there is no entity `XY` to remove; did you mean `XX`?",
            })
    void idHasToBeOne(String entry, String mistake) {
        assertThatThrownBy(() -> load(ONE, "entities:\n- " + entry + "\n"))
                .hasMessageStartingWith("x.yaml, line 2: " + mistake);
    }

    @Test
    void membersThatWereRemovedAreNoMembers() {
        GazetteerSource gazetteer =
                GazetteerSource.with(
                        List.of(
                                new GazetteerSource.File(
                                        "x.yaml", "entities:\n- {id: KZ, remove: true}\n")));

        assertThat(gazetteer.gazetteer().get("CSTO").members()).contains("RU").doesNotContain("KZ");
    }

    @Test
    void builtInFilesHoldEveryCountryOfIso3166() {
        Gazetteer gazetteer = GazetteerSource.builtIn().gazetteer();

        for (String code : Locale.getISOCountries()) {
            Entity country = gazetteer.get(code);
            assertThat(country.type()).as(code).isEqualTo(EntityType.COUNTRY);
            assertThat(country.iso3())
                    .as(code)
                    .isEqualTo(new Locale.Builder().setRegion(code).build().getISO3Country());
            assertThat(country.name()).as(code).isNotBlank();
            assertThat(country.nameEn()).as(code).isNotBlank();
        }
        assertThat(gazetteer.get("XK").iso3()).isEqualTo("XKX");
        assertThat(gazetteer.entities())
                .containsKeys("SU", "YU", "DD", "CSHH", "OAU", "CSCE", "WP");
    }

    @Test
    void builtInFilesAgreeWithThemselves() {
        List<GazetteerEntry> entries = GazetteerSource.builtIn().entries();
        List<Entity> all = entries.stream().map(GazetteerEntry::entity).toList();
        Set<String> ids = all.stream().map(Entity::id).collect(Collectors.toSet());

        assertThat(ids).as("ids are unique").hasSameSizeAs(all);
        assertThat(of(all, EntityType.ORGANIZATION)).hasSizeGreaterThanOrEqualTo(80);
        for (Entity entity : all) {
            assertThat(ids).as(entity.id()).containsAll(entity.members());
            assertThat(entity.members()).as(entity.id()).doesNotHaveDuplicates();
            assertThat(entity.id()).matches("[A-Z0-9_]+");
            assertThat(entity.type() == EntityType.COUNTRY)
                    .as(entity.id() + " has an alpha-3 code if it is a country")
                    .isEqualTo(!entity.iso3().isEmpty());
        }
        Set<String> iso3 = new HashSet<>();
        of(all, EntityType.COUNTRY)
                .forEach(country -> assertThat(iso3.add(country.iso3())).as(country.id()).isTrue());
    }

    /** Of two entities with one name, the one that comes later would silently have it. */
    @Test
    void builtInNamesBelongToOneEntityEach() {
        TextNormalizer normalizer = new TextNormalizer(HanlpSegmenter.load());
        Map<String, String> owners = new HashMap<>();
        for (GazetteerEntry entry : GazetteerSource.builtIn().entries()) {
            for (List<String> names : List.of(entry.names(), entry.foreign())) {
                for (String name : names) {
                    String owner =
                            owners.putIfAbsent(
                                    new String(normalizer.normalize(name)), entry.entity().id());
                    assertThat(owner == null || owner.equals(entry.entity().id()))
                            .as(name + " of " + owner + " and " + entry.entity().id())
                            .isTrue();
                }
            }
            assertThat(entry.abbreviations()).allMatch(c -> c.codePointCount(0, c.length()) == 1);
        }
    }

    private static List<Entity> of(List<Entity> all, EntityType type) {
        return all.stream().filter(entity -> entity.type() == type).toList();
    }

    private static Map<String, GazetteerEntry> load(String... texts) {
        GazetteerFile file = new GazetteerFile();
        Arrays.stream(texts).forEach(text -> file.add(text, "x.yaml"));
        return file.entries().stream()
                .collect(Collectors.toMap(entry -> entry.entity().id(), entry -> entry));
    }
}
