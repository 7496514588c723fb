package corpus.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.document.Entity;
import corpus.document.EntityType;
import corpus.segment.HanlpSegmenter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names of an invented gazetteer, so that nothing depends on the real one. */
class NameFinderTest {
    private static final TextNormalizer NORMALIZER = new TextNormalizer(HanlpSegmenter.load());

    private static final NameBook BOOK =
            NameBook.of(
                    List.of(
                            entry(
                                    "AA",
                                    EntityType.COUNTRY,
                                    List.of("甲国", "甲王国"),
                                    List.of("Aland", "Аланд"),
                                    List.of("甲国洋", "小甲国人")),
                            entry(
                                    "BB",
                                    EntityType.COUNTRY,
                                    List.of("乙甲国", "乙國"),
                                    List.of(),
                                    List.of()),
                            entry(
                                    "ORG",
                                    EntityType.ORGANIZATION,
                                    List.of("甲国乙国同盟", "同盟"),
                                    List.of("O-1", "Big Union"),
                                    List.of())),
                    List.of(
                            new UserWord("甲国同学", "n"),
                            new UserWord("同盟", "xx"),
                            new UserWord("big data", "")),
                    NORMALIZER);

    private static final NameFinder FINDER = new NameFinder(BOOK);

    @Test
    void longestNameFromLeftToRight() {
        assertThat(find("甲国与甲王国与乙国")).containsExactly("甲国=AA", "甲王国=AA", "乙国=BB");
        assertThat(find("乙甲国")).containsExactly("乙甲国=BB");
        assertThat(find("甲国乙国同盟")).containsExactly("甲国乙国同盟=ORG");
        assertThat(find("甲国乙国会谈")).containsExactly("甲国=AA", "乙国=BB");
        assertThat(find("甲国同学")).containsExactly("甲国同学=");
    }

    @Test
    void widthAndScriptDoNotMatter() {
        assertThat(find("甲國和乙國")).containsExactly("甲國=AA", "乙國=BB");
        assertThat(find("Ａｌａｎｄ和Ｏ－１")).containsExactly("Ａｌａｎｄ=AA", "Ｏ－１=ORG");
    }

    @Test
    void otherScriptsAreMatchedAsWholeWordsAndWithTheirCase() {
        assertThat(find("Aland, aland, Alander, XAland, Aland2, 在Aland呢, Аланд. Аланды"))
                .containsExactly("Aland=AA", "Aland=AA", "Аланд=AA");
        assertThat(find("the Big Union; big data; Big Unions"))
                .containsExactly("Big Union=ORG", "big data=");
        assertThat(find("Aland\u0301")).as("a mark belongs to the letter").isEmpty();
    }

    @Test
    void longerStringsHideNames() {
        assertThat(find("甲国洋上有船")).isEmpty();
        assertThat(find("小甲国人来了")).isEmpty();
        assertThat(find("小甲国来了")).containsExactly("甲国=AA");
        assertThat(find("甲国洋和甲国")).containsExactly("甲国=AA");
    }

    @Test
    void hiddenNameLeavesTheShorterOneOfAnother() {
        NameBook book =
                NameBook.of(
                        List.of(
                                entry(
                                        "AA",
                                        EntityType.COUNTRY,
                                        List.of("甲国"),
                                        List.of(),
                                        List.of()),
                                entry(
                                        "SEA",
                                        EntityType.REGION,
                                        List.of("甲国海"),
                                        List.of(),
                                        List.of("甲国海军", "甲国海外")),
                                entry(
                                        "CC",
                                        EntityType.COUNTRY,
                                        List.of("丙国", "丙国海"),
                                        List.of(),
                                        List.of("丙国海军"))),
                        List.of(),
                        NORMALIZER);

        assertThat(find(book, "甲国海上")).containsExactly("甲国海=SEA");
        assertThat(find(book, "甲国海军")).containsExactly("甲国=AA");
        assertThat(find(book, "丙国海上")).containsExactly("丙国海=CC");
        assertThat(find(book, "丙国海军")).isEmpty();
    }

    @Test
    void namesOfTheSameEntityInsideAreLookedThrough() {
        NameBook book =
                NameBook.of(
                        List.of(
                                entry(
                                        "UN",
                                        EntityType.ORGANIZATION,
                                        List.of("联国"),
                                        List.of(),
                                        List.of()),
                                entry(
                                        "UNX",
                                        EntityType.ORGANIZATION,
                                        List.of("联国贸会", "联国贸会组织"),
                                        List.of(),
                                        List.of())),
                        List.of(),
                        NORMALIZER);
        NameFinder finder = new NameFinder(book);
        char[] text = normal("联国贸会组织");
        FoundName outer = finder.find(text, 0, text.length).get(0);

        assertThat(show("联国贸会组织", finder.findInside(text, outer))).containsExactly("联国=UN");
    }

    @Test
    void namesInsideNamesAreThoseOfOthers() {
        char[] text = normal("甲国乙国同盟");
        FoundName outer = FINDER.find(text, 0, text.length).get(0);

        assertThat(show("甲国乙国同盟", FINDER.findInside(text, outer)))
                .as("two countries; 同盟 is another name of the same organisation")
                .containsExactly("甲国=AA", "乙国=BB");

        char[] country = normal("乙甲国");
        assertThat(FINDER.findInside(country, FINDER.find(country, 0, 3).get(0)))
                .as("no country inside the name of a country")
                .isEmpty();
        char[] word = normal("甲国同学");
        assertThat(show("甲国同学", FINDER.findInside(word, FINDER.find(word, 0, 4).get(0))))
                .containsExactly("甲国=AA");
    }

    @Test
    void namesStayInsideTheStretch() {
        char[] text = normal("甲国乙国同盟");

        assertThat(show("甲国乙国同盟", FINDER.find(text, 0, 4))).containsExactly("甲国=AA", "乙国=BB");
        assertThat(show("甲国乙国同盟", FINDER.find(text, 1, 6))).containsExactly("乙国=BB", "同盟=ORG");
        assertThat(FINDER.find(text, 3, 3)).isEmpty();
    }

    @Test
    void userWordThatIsANameGivesItsTag() {
        char[] text = normal("同盟");

        Name name = FINDER.find(text, 0, 2).get(0).name();
        assertThat(name.entity()).isEqualTo("ORG");
        assertThat(name.tag()).isEqualTo("xx");
    }

    @Test
    void charactersStandForWhoListsThem() {
        NameBook book =
                NameBook.of(
                        List.of(
                                abbreviated("PK", List.of(), List.of("巴")),
                                abbreviated("BR", List.of(), List.of("巴")),
                                abbreviated("RU", List.of("俄"), List.of()),
                                abbreviated("US", List.of("美"), List.of()),
                                abbreviated("AM", List.of(), List.of("美"))),
                        List.of(),
                        NORMALIZER);

        assertThat(book.abbreviation('俄')).isEqualTo(new NameBook.Abbreviation("RU", List.of()));
        assertThat(book.abbreviation('巴'))
                .isEqualTo(new NameBook.Abbreviation("", List.of("PK", "BR")));
        assertThat(book.abbreviation('美'))
                .isEqualTo(new NameBook.Abbreviation("US", List.of("AM")));
        assertThat(book.abbreviation('德')).isNull();
        assertThat(book.gazetteer().entities()).containsOnlyKeys("PK", "BR", "RU", "US", "AM");
    }

    private static List<String> find(String text) {
        char[] normal = normal(text);
        return show(text, FINDER.find(normal, 0, normal.length));
    }

    private static List<String> find(NameBook book, String text) {
        char[] normal = normal(text);
        return show(text, new NameFinder(book).find(normal, 0, normal.length));
    }

    private static List<String> show(String text, List<FoundName> names) {
        return names.stream()
                .map(name -> text.substring(name.begin(), name.end()) + "=" + name.name().entity())
                .toList();
    }

    private static char[] normal(String text) {
        return NORMALIZER.normalize(text);
    }

    private static GazetteerEntry entry(
            String id,
            EntityType type,
            List<String> names,
            List<String> foreign,
            List<String> not) {
        Entity entity = new Entity(id, "", type, names.get(0), "", List.of());
        return new GazetteerEntry(entity, names, List.of(), List.of(), foreign, not);
    }

    private static GazetteerEntry abbreviated(
            String id, List<String> usual, List<String> ifIntroduced) {
        Entity entity = new Entity(id, "", EntityType.COUNTRY, id, "", List.of());
        return new GazetteerEntry(entity, List.of(), usual, ifIntroduced, List.of(), List.of());
    }
}
