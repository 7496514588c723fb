package corpus.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corpus.document.CorpusException;
import corpus.document.Entity;
import corpus.document.EntityType;
import corpus.document.Gazetteer;
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
                                                is(7, "the name `某国` belongs to `XX` already"),
                                                is(10, "the id `XX` stands twice"),
                                                is(13, "`type: planet`"),
                                                is(15, "the new entity `WW` needs a `name`"),
                                                is(17, "`孤` is one character", "`abbreviations`"),
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
