package corpus.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointOrderTest {
    @Test
    void supplementaryCharactersComeAfterThePrivateUseArea() {
        assertThat(CodePointOrder.compare("\uE000", "😀")).isNegative();
        assertThat("\uE000".compareTo("😀")).as("Java's own order differs").isPositive();
        assertThat(CodePointOrder.compare("俄", "俄哈")).isNegative();
        assertThat(CodePointOrder.compare("俄", "俄")).isZero();
    }
}
