package corpus.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corpus.document.CorpusException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class CleaningRulesTest {
    private final CleaningRules builtIn = CleaningRules.builtIn();

    @Test
    void theUsersRulesComeFirstReplaceOrSwitchOff() {
        CleaningRules rules =
                builtIn.with(
                        """
                        rules:
                          - name: motto
                            section: boilerplate
                            where: anywhere
                            matches: '天下.*'
                          - name: album
                            off: true
                          - name: credits
                            section: body
                            matches: ['编辑：.*']
                        """,
                        "mine.yaml");

        assertThat(rules.names()).startsWith("motto").doesNotContain("album").contains("credits");
        assertThat(rules.names()).hasSameSizeAs(builtIn.names());
        assertThat(rules.hash()).hasSize(64).isNotEqualTo(builtIn.hash());
        assertThat(CleaningRules.builtIn().hash()).isEqualTo(builtIn.hash());
    }

    @Test
    void allMistakesOfAFileAreToldWithTheirLines() {
        String text =
                """
                rules:
                  - name: a
                    section: boilerplat
                    matches: '('
                  - nmae: b
                    section: bio
                    matches: x
                    within: 0
                  - name: allbum
                    off: true
                  - 17
                """;

        assertThatThrownBy(() -> builtIn.with(text, "mine.yaml"))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("mine.yaml, line 4: `(` is no expression")
                .hasMessageContaining("mine.yaml, line 3: `section`: `boilerplat` is not known")
                .hasMessageContaining(
                        "mine.yaml, line 5: unknown field `nmae`; did you mean `name`")
                .hasMessageContaining("mine.yaml, line 5: the field `name` is missing")
                .hasMessageContaining("mine.yaml, line 8: `within`")
                .hasMessageContaining("did you mean `album`?")
                .hasMessageContaining("mine.yaml, line 11: a rule is expected");
    }

    @Test
    void rulesTravel() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(builtIn);
        }
        try (ObjectInputStream in =
                new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            CleaningRules copy = (CleaningRules) in.readObject();
            assertThat(copy.names()).isEqualTo(builtIn.names());
            assertThat(copy.hash()).isEqualTo(builtIn.hash());
        }
    }

    @Test
    void withoutRulesThereAreNone() {
        assertThat(CleaningRules.none().names()).isEmpty();
    }
}
