package corpus.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.SampleDocuments;
import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Mention;
import corpus.document.Method;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recognition as a whole: names, abbreviations and what contains them. */
class AbbreviationFinderTest {
    /** Each sentence with all its free-standing mentions; the first names introduce. */
    @ParameterizedTest
    @CsvSource({
        "俄罗斯和哈萨克斯坦。俄哈关系很好。, 俄罗斯=RU 哈萨克斯坦=KZ 俄=RU 哈=KZ",
        "美国和加拿大。美加边境很长。, 美国=US 加拿大=CA 美=US 加=CA",
        "中日韩三国举行峰会。, 中=CN 日=JP 韩=KR",
        "印度和巴基斯坦。印巴冲突升级。, 印度=IN 巴基斯坦=PK 印=IN 巴=PK",
        "巴勒斯坦与以色列。巴以冲突持续。, 巴勒斯坦=PS 以色列=IL 巴=PS 以=IL",
        "中国、美国和俄罗斯。中美俄三国合作。, 中国=CN 美国=US 俄罗斯=RU 中=CN 美=US 俄=RU",
        "中国和美国。中美两国元首会晤。, 中国=CN 美国=US 中=CN 美=US",
        "美国派人。驻美大使馆发表声明。, 美国=US 美=US",
        "法国总统访华。, 法国=FR 华=CN",
        "俄罗斯与哈萨克斯坦。经济上对哈有影响，对俄也有。, 俄罗斯=RU 哈萨克斯坦=KZ 哈=KZ 俄=RU",
        "会上回应英、美、德等多国的提问。, 英=GB 美=US 德=DE",
        "法国旁观。对华政策不变。, 法国=FR 华=CN",
        "法国旁观。在华投资增长。, 法国=FR 华=CN",
        "法国旁观。保护在华的利益。, 法国=FR 华=CN",
        "俄罗斯很活跃。俄在中亚有影响力。, 俄罗斯=RU 俄=RU 中亚=CENTRAL_ASIA",
        "俄罗斯很活跃。俄方表示关切。, 俄罗斯=RU 俄=RU",
        "哈萨克斯坦很活跃。对哈政策不变。, 哈萨克斯坦=KZ 哈=KZ",
    })
    void oneCharacterIsACountry(String text, String mentions) {
        assertThat(free(text)).containsExactly(mentions.split(" "));
    }

    /** The countries are introduced, so that only the words around the characters speak. */
    @ParameterizedTest
    @CsvSource({
        "加拿大旁观。应当加强合作。, 加拿大=CA",
        "加拿大旁观。问题更加重要。, 加拿大=CA",
        "以色列旁观。他以为如此。, 以色列=IL",
        "法国旁观。法律有规定。, 法国=FR",
        "日本旁观。日常生活很好。, 日本=JP",
        "印度旁观。印象很深。, 印度=IN",
        "加拿大旁观。北高加索的局势。, 加拿大=CA 北高加索=NORTH_CAUCASUS",
        "中国旁观。研究中非常重要的一点。, 中国=CN",
        "中美洲国家很多。, 中美洲=CENTRAL_AMERICA",
        "中国和美国旁观。中美洲国家很多。, 中国=CN 美国=US 中美洲=CENTRAL_AMERICA",
        "中国旁观。发展中国家需要资金。, 中国=CN",
        "俄罗斯和英国旁观。他说俄语。花了十英镑。, 俄罗斯=RU 英国=GB",
        "俄罗斯、美国和中国旁观。俄式建筑。美籍华裔作家。, 俄罗斯=RU 美国=US 中国=CN",
        "美国旁观。风景很美。, 美国=US",
        "意大利旁观。他毫不在意。请留意脚下。, 意大利=IT",
        "日本旁观。来日方长。10日举行会谈。, 日本=JP",
        "法国旁观。法制很健全。, 法国=FR",
        "以色列旁观。发展要以企业为中心。, 以色列=IL",
        "新加坡旁观。新政府上台了。, 新加坡=SG",
        "南非旁观。南方很温暖。, 南非=ZA",
        "美国旁观。隆美尔是将军。, 美国=US",
        "中国旁观。其中一个在集中。, 中国=CN",
        "法国旁观。他在华盛顿和华为工作。, 法国=FR",
    })
    void sameCharacterIsAnOrdinaryWord(String text, String mentions) {
        assertThat(free(text)).containsExactly(mentions.split(" "));
    }

    /** Nobody introduces them: the words around the characters have to do. */
    @ParameterizedTest
    @CsvSource({
        "中韩关系正在发展中。, 中=CN 韩=KR",
        "英、法、德三国外长会谈。, 英=GB 法=FR 德=DE",
        "俄移民部公布了新规定。, 俄=RU",
        "日央行宣布加息。, 日=JP",
        "古今中外都有先例。, 中=CN",
        "抗美援朝老兵回忆往事。, 美=US 朝=KP",
        "全美三十个州下雪。, 美=US",
        "捷、斯兩國和平分家。, 捷=CZ 斯=SK",
        "澳紐兩國公民互免簽證。, 澳=AU 紐=NZ",
        "印巴边境交火。, 印=IN 巴=PK",
        "巴以和谈破裂。, 巴=PS 以=IL",
        "新、马两地游客增加。, 新=SG 马=MY",
        "中欧四国组成集团。, 中欧=CENTRAL_EUROPE",
        "中欧关系升温。, 中=CN",
        "中非政府军收复首都。, 中非=CF",
        "中非合作成果丰硕。, 中=CN",
    })
    void wordsAroundDecideWithoutIntroduction(String text, String mentions) {
        assertThat(free(text)).containsExactly(mentions.split(" "));
    }

    /** Who else is named decides whom an ambiguous character means. */
    @ParameterizedTest
    @CsvSource({
        "阿根廷和智利旁观。巴方表示欢迎。, 阿根廷=AR 智利=CL 巴=BR",
        "以色列旁观。巴方表示欢迎。, 以色列=IL 巴=PS",
        "巴勒斯坦旁观。巴方表示欢迎。, 巴勒斯坦=PS 巴=PS",
        "伊拉克旁观。伊方表示欢迎。, 伊拉克=IQ 伊=IQ",
        "伊方表示欢迎。, 伊=IR",
    })
    void companyDecidesAmbiguousCharacters(String text, String mentions) {
        assertThat(free(text)).containsExactly(mentions.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "新政府的新政策。",
        "医生说秘方有效，多方求证。",
        "马拉卡纳球场人山人海。",
        "会议在巴西利亚召开。",
        "他以先发制人著称。",
        "黑方弃车之后投子。",
        "夕阳中美得像一幅画。",
    })
    void nobodyIsMeant(String text) {
        assertThat(free(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "印度尼西亚是岛国。, 印度尼西亚=ID",
        "白俄罗斯是邻国。, 白俄罗斯=BY",
        "南苏丹独立了。, 南苏丹=SS",
        "尼日利亚人口多。, 尼日利亚=NG",
        "几内亚比绍在西非。, 几内亚比绍=GW 西非=WEST_AFRICA",
        "刚果（金）局势紧张。, 刚果（金）=CD",
        "刚果(布)局势平稳。, 刚果(布)=CG",
        "台湾地区的选举。, 台湾地区=TW",
        "中国台湾的企业。, 中国台湾=TW",
        "台灣的選舉。, 台灣=TW",
        "ＮＡＴＯ扩大了。, ＮＡＴＯ=NATO",
        "NATO扩大了。, NATO=NATO",
        "俄羅斯總統訪問。, 俄羅斯=RU",
        "寮國在哪裡？, 寮國=LA",
        "联合国安理会开会。, 联合国=UN 安理会=UNSC",
        "В Россия и НАТО., Россия=RU НАТО=NATO",
    })
    void longestNameCounts(String text, String mentions) {
        assertThat(free(text)).containsExactly(mentions.split(" "));
        assertThat(all(text)).as("nothing inside them").hasSameSizeAs(free(text));
    }

    @Test
    void nameInsideALongerWordIsNone() {
        assertThat(all("内蒙古的草原。")).isEmpty();
        assertThat(all("发展中国家需要资金。")).isEmpty();
        assertThat(all("印度洋上的船。")).noneMatch(mention -> mention.endsWith("=IN"));
        assertThat(all("NATOs UNESCOx xUN")).isEmpty();
    }

    @Test
    void namesInsideNamesAreNested() {
        assertThat(all("后苏联空间的一体化。")).containsExactly("后苏联空间=POST_SOVIET_SPACE", "苏联=SU in 后苏联空间");
        assertThat(all("中国人民大学的教授。")).containsExactly("中国=CN in 中国人民大学");
        assertThat(all("《俄罗斯研究》的文章。")).containsExactly("俄罗斯=RU in 俄罗斯研究");
        assertThat(all("俄罗斯外交部表示。")).containsExactly("俄罗斯=RU");
        assertThat(all("苏联解体后，后苏联空间形成。"))
                .containsExactly("苏联=SU", "后苏联空间=POST_SOVIET_SPACE", "苏联=SU in 后苏联空间");
    }

    @Test
    void countriesOfAJointAbbreviationInsideANameAreNested() {
        assertThat(all("中日韩合作秘书处在首尔。"))
                .containsExactly(
                        "中日韩合作秘书处=TCS", "中=CN in 中日韩合作秘书处", "日=JP in 中日韩合作秘书处", "韩=KR in 中日韩合作秘书处");
        assertThat(all("中非合作论坛开幕。")).containsExactly("中非合作论坛=FOCAC", "中=CN in 中非合作论坛");
        assertThat(all("哈利法克斯论坛开幕。")).noneMatch(mention -> mention.contains(" in "));
    }

    @Test
    void methodSaysHowAMentionWasFound() {
        List<Mention> mentions = mentions("俄罗斯和哈萨克斯坦。俄哈关系。俄方。");

        assertThat(mentions)
                .extracting(Mention::method)
                .containsExactly(
                        Method.NAME, Method.NAME, Method.JOINT, Method.JOINT, Method.ABBREVIATION);
        // Both halves name the place where the joint abbreviation begins.
        assertThat(mentions.get(2).jointBegin()).isEqualTo(mentions.get(2).begin());
        assertThat(mentions.get(3).jointBegin()).isEqualTo(mentions.get(2).begin());
        assertThat(mentions.get(4).jointBegin()).isEqualTo(-1);
    }

    @Test
    void tokensFollowTheOutermostName() {
        assertThat(tokens("集安组织与后苏联空间。")).containsExactly("集安组织/nt", "与/p", "后苏联空间/ns", "。/w");
        assertThat(tokens("俄罗斯和哈萨克斯坦。俄哈关系。")).containsSubsequence("俄/ns", "哈/ns", "关系/n");
    }

    private static List<Mention> mentions(String text) {
        return SampleDocuments.annotated("a.md", text).blocks().get(0).mentions();
    }

    private static List<String> free(String text) {
        return mentions(text).stream()
                .filter(mention -> !mention.isNested())
                .map(mention -> shown(text, mention))
                .toList();
    }

    private static List<String> all(String text) {
        return mentions(text).stream()
                .map(
                        mention ->
                                shown(text, mention)
                                        + (mention.isNested() ? " in " + mention.nestedIn() : ""))
                .toList();
    }

    private static String shown(String text, Mention mention) {
        return text.substring(mention.begin(), mention.end()) + "=" + mention.entity();
    }

    private static List<String> tokens(String text) {
        AnnotatedDocument document = SampleDocuments.annotated("a.md", text);
        List<String> tokens = new ArrayList<>();
        for (AnnotatedBlock block : document.blocks()) {
            for (int i = 0; i < block.tokens().size(); i++) {
                tokens.add(
                        document.term(block.tokens().term(i))
                                + "/"
                                + document.tag(block.tokens().tag(i)));
            }
        }
        return tokens;
    }
}
