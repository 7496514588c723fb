package corpus.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    private static final List<String> KNOWN = List.of("name", "names", "section", "where");

    @Test
    void theNearestWordIsSuggested() {
        assertThat(Suggestion.closest("nmae", KNOWN)).contains("name");
        assertThat(Suggestion.closest("Section", KNOWN)).contains("section");
        assertThat(Suggestion.closest("wher", KNOWN)).contains("where");
        assertThat(Suggestion.didYouMean("sectoin", KNOWN)).isEqualTo("; did you mean `section`?");
    }

    @Test
    void nothingIsSuggestedForAnotherWord() {
        assertThat(Suggestion.closest("colour", KNOWN)).isEmpty();
        assertThat(Suggestion.closest("x", KNOWN)).isEmpty();
        assertThat(Suggestion.closest("", KNOWN)).isEmpty();
        assertThat(Suggestion.didYouMean("colour", KNOWN)).isEmpty();
    }
}
