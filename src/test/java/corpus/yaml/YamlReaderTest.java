package corpus.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corpus.document.CorpusException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {
    private final Problems problems = new Problems();

    @Test
    void scalarsStayAsTheyWereWritten() {
        YamlMapping root =
                YamlReader.readMapping(
                        "id: 010\nno: no\nv: 1.10\ntime: 20:55:00\ndate: 2022-01-12 20:55:00\nempty:\n",
                        "x.yaml");

        assertThat(root.names()).containsExactly("id", "no", "v", "time", "date", "empty");
        assertThat(root.string("id", problems)).contains("010");
        assertThat(root.string("no", problems)).contains("no");
        assertThat(root.string("v", problems)).contains("1.10");
        assertThat(root.string("time", problems)).contains("20:55:00");
        assertThat(root.string("date", problems)).contains("2022-01-12 20:55:00");
        assertThat(root.string("empty", problems)).contains("");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void nodesKnowWhereTheyBegin() {
        YamlMapping root = YamlReader.readMapping("甲乙: \"丙\"\nlist:\n  - 一\n  - 二\n", "x.yaml");

        YamlScalar scalar = (YamlScalar) root.get("甲乙").orElseThrow();
        assertThat(scalar.line()).isEqualTo(1);
        assertThat(scalar.column()).isEqualTo(5);
        assertThat(scalar.style()).isEqualTo(YamlScalar.Style.DOUBLE_QUOTED);
        YamlSequence list = (YamlSequence) root.get("list").orElseThrow();
        assertThat(list.items().get(1).line()).isEqualTo(4);
        assertThat(root.lineOf("list")).isEqualTo(2);
    }

    @Test
    void allMistakesAreToldWithTheirLines() {
        YamlMapping root =
                (YamlMapping)
                        YamlReader.read(
                                "nmae: x\nsize: big\nflag: yes\nlist: {a: b}\nnmae: y\nword: [a]\n",
                                "r.yaml",
                                1000,
                                problems);
        root.refuseUnknown(List.of("name", "size", "flag", "list", "word"), problems);
        assertThat(root.integer("size", 1, 9, problems)).isEqualTo(OptionalInt.empty());
        assertThat(root.flag("flag", problems)).isEqualTo(Optional.empty());
        assertThat(root.strings("list", problems)).isEmpty();
        assertThat(root.string("word", problems)).isEmpty();
        assertThat(root.requiredString("name", problems)).isEmpty();

        assertThatThrownBy(problems::throwIfAny)
                .isInstanceOf(CorpusException.class)
                .hasMessage(
                        """
                        r.yaml, line 5: `nmae` stands here again, after line 1
                        r.yaml, line 1: unknown field `nmae`; did you mean `name`?
                        r.yaml, line 2: `size`: a whole number from 1 to 9 is expected, not `big`
                        r.yaml, line 3: `flag`: true or false is expected, not `yes`
                        r.yaml, line 4: in `list`: a single value is expected, not a mapping
                        r.yaml, line 6: `word`: a single value is expected, not a list
                        r.yaml, line 1: the field `name` is missing""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: b: c",
                "a: [1, 2",
                "a: 'x",
                "x: @a",
                "x: !!java.net.URL [http://a]",
                "x: !foo y",
                "a: 1\na: 2",
                "---\na: 1\n---\nb: 2",
                "a: \u0007",
            })
    void whatIsNotSafeOrNotYamlIsRefusedWithItsLine(String text) {
        assertThatThrownBy(() -> YamlReader.read(text, "文件.yaml"))
                .isInstanceOf(CorpusException.class)
                .hasMessageMatching("(?s)文件\\.yaml, line \\d: .*");
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.SECONDS)
    void textsThatGrowAreRefused() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            laughs.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertRefused(laughs.toString());
        assertRefused("[".repeat(100_000));
        assertRefused("- ".repeat(100_000));
        assertRefused("a: " + "x".repeat(YamlReader.DATA_FILE));
    }

    @Test
    void theSlipsThatAreMadeMostAreNamed() {
        assertThatThrownBy(() -> YamlReader.read("a:\n\t- b\n", "x.yaml"))
                .hasMessage(
                        "x.yaml, line 2: this line begins with a tab; indent with blanks, in YAML a"
                                + " tab is wrong.");
        assertThatThrownBy(() -> YamlReader.read("a: b\nc：d\ne: f\n", "x.yaml"))
                .hasMessage(
                        "x.yaml, line 2: a field needs a half-width `:` and a blank behind its name.");
        Problems problems = new Problems();
        YamlReader.readMapping("{id：X, name: Y}", "x.yaml").refuseUnknown(Set.of("id"), problems);
        assertThat(problems.all())
                .first()
                .hasToString(
                        "x.yaml, line 1: unknown field `id：X`; write a half-width `:` and a blank"
                                + " behind it");
        assertThatThrownBy(() -> YamlReader.read("a: b\nc: \"d\ne: f\n\n", "x.yaml"))
                .hasMessage("x.yaml, line 2: a quotation mark is opened here and never closed.");
    }

    @Test
    void aNodeInsideItselfEnds() {
        YamlNode root = YamlReader.read("&a [*a, b]", "x.yaml");

        assertThat(((YamlSequence) root).items()).hasSize(2);
    }

    @Test
    void anEmptyFileIsAnEmptyScalar() {
        assertThat(YamlReader.read("", "x.yaml"))
                .isEqualTo(new YamlScalar("x.yaml", 1, 1, "", YamlScalar.Style.PLAIN));
        assertThatThrownBy(() -> YamlReader.readMapping("- a", "x.yaml"))
                .isInstanceOf(CorpusException.class)
                .hasMessageStartingWith("x.yaml: ");
    }

    private static void assertRefused(String text) {
        assertThatThrownBy(() -> YamlReader.read(text, "x.yaml"))
                .isInstanceOf(CorpusException.class)
                .hasMessageStartingWith("x.yaml");
    }
}
