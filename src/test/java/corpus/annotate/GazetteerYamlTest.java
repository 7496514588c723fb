package corpus.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GazetteerYamlTest {
    private static GazetteerSource read(List<String> lines) {
        return GazetteerSource.with(
                List.of(new GazetteerSource.File("all.yaml", String.join("\n", lines))));
    }

    @Test
    void builtInGazetteerReadsBackAsItWas() {
        GazetteerSource builtIn = GazetteerSource.builtIn();

        assertThat(read(GazetteerYaml.lines(builtIn.entries()))).isEqualTo(builtIn);
    }

    /** Whatever a user's file does can be written without reference to the built-in gazetteer. */
    @Test
    void changedGazetteerReadsBackAsItWas() {
        GazetteerSource changed =
                read(
                        List.of(
                                "entities:",
                                "- {id: HK, remove: true}",
                                "- {id: WEST, remove_names: [西方]}",
                                "- {id: JHM, type: organization, name: '江湖''盟', names: [上合组织],"
                                        + " foreign: ['L: #1, \"L\"'], members: [RU, CN]}",
                                "- {id: KZ, not: ['哈\\国']}",
                                "never: [俄罗斯方块, 日]"));

        assertThat(read(GazetteerYaml.lines(changed.entries()))).isEqualTo(changed);
    }

    @Test
    void emptyGazetteerReadsBack() {
        assertThat(read(GazetteerYaml.lines(List.of())).entries()).isEmpty();
    }
}
