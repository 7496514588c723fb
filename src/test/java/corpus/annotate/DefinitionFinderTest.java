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

/** Short names that a document gives to an entity. */
class DefinitionFinderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "集体安全条约组织（以下简称“安约”）开会。安约很忙。 | 安约=CSTO 安约=CSTO",
                "集体安全条约组织(以下简称安约)开会。 | 安约=CSTO",
                "集體安全條約組織（以下簡稱「安約」）開會。 | 安約=CSTO",
                "集体安全条约组织，简称“安约”，开会。 | 安约=CSTO",
                "“集体安全条约组织”（下称“安约”）开会。 | 安约=CSTO",
                "集体安全条约组织（俄文 ОДКБ，以下简称“安约”）开会。 | 安约=CSTO",
                "联合国和集体安全条约组织（以下简称“集安”）开会。 | 集安=CSTO",
                "集体安全条约组织（以下简称“安约”、“条约组织”）开会。 | 安约=CSTO 条约组织=CSTO",
                "亚马孙合作条约组织（ＡＭＣＯ）开会。AMCO很忙。 | ＡＭＣＯ=ACTO AMCO=ACTO",
            })
    void shortNameIsAMentionInItsDocument(String text, String mentions) {
        assertThat(defined(text)).containsExactly(mentions.split(" "));
    }

    /** Brackets that define nothing, and names that are known already. */
    @ParameterizedTest
    @CsvSource({
        "集体安全条约组织（成立于一九九二年）开会。",
        "集体安全条约组织（秘书长说，简直不可能）开会。",
        "集体安全条约组织（以下简称“集安组织”）开会。",
        "中国（CHN）派人出席。",
        "他说，简称“安约”。",
        "美国与苏联（以下合称“两国”）对抗。两国关系恶化。",
        "美国与苏联（以下简称“双雄”）对抗。双雄都不让步。",
        "中国—俄罗斯（以下简称“中俄”）合作。中俄关系很好。",
        "大韩民国（以下简称“朝鲜”）派人出席。朝鲜很远。",
        "欧亚经济联盟（以下简称“合作”）组织合作。",
        "俄罗斯（下称“公司”）很大。公司很小。",
    })
    void nothingIsDefined(String text) {
        assertThat(defined(text)).isEmpty();
    }

    /** 联盟 is a word besides: with a noun before it, it is another alliance. */
    @Test
    void everydayWordCountsOnlyByItself() {
        assertThat(defined("美洲国家组织（简称“联盟”）开会。联盟认为，军事联盟不是目标。")).containsExactly("联盟=OAS", "联盟=OAS");
    }

    @Test
    void shortNameOfOneDocumentIsNoneInAnother() {
        assertThat(defined("集体安全条约组织（以下简称“安约”）开会。")).isNotEmpty();
        assertThat(defined("安约很忙。")).isEmpty();
    }

    @Test
    void shortNameHoldsFromItsDefinitionOn() {
        AnnotatedDocument document =
                SampleDocuments.annotated("a.md", "安约之前。", "集体安全条约组织（以下简称“安约”）开会。", "安约之后。");
        assertThat(document.blocks())
                .extracting(block -> block.mentions().stream().filter(this::isDefined).count())
                .containsExactly(0L, 1L, 1L);
    }

    private boolean isDefined(Mention mention) {
        return mention.method() == Method.DEFINED;
    }

    private List<String> defined(String text) {
        AnnotatedBlock block = SampleDocuments.annotated("a.md", text).blocks().get(0);
        List<String> found = new ArrayList<>();
        for (Mention mention : block.mentions()) {
            if (isDefined(mention)) {
                found.add(text.substring(mention.begin(), mention.end()) + "=" + mention.entity());
            }
        }
        return found;
    }
}
