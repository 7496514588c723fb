package corpus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.SampleDocuments;
import corpus.document.AnnotatedDocument;
import corpus.document.DocumentId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupingTest {
    private static final AnnotatedDocument DOCUMENT =
            SampleDocuments.annotator()
                    .annotate(
                            SampleDocuments.source(
                                    DocumentId.ofFile("a.md"),
                                    Map.of(
                                            "tags", List.of("安全", "能源", "安全"),
                                            "year", List.of("2022")),
                                    List.of("俄罗斯研究能源。")));

    @Test
    void documentWithSeveralTagsIsOnceInTheGroupOfEach() {
        assertThat(groups("tags")).containsExactly(List.of("安全"), List.of("能源"));
    }

    @Test
    void everyCombinationOfTheValuesOfSeveralFieldsIsAGroup() {
        assertThat(groups("year", "tags", "author"))
                .containsExactly(List.of("2022", "安全", ""), List.of("2022", "能源", ""));
    }

    @Test
    void aMissingFieldIsTheGroupOfTheEmptyValue() {
        assertThat(groups("author")).containsExactly(List.of(""));
        assertThat(Grouping.none().of(DOCUMENT)).containsExactly(Group.ALL);
    }

    private static List<List<String>> groups(String... fields) {
        return new Grouping(List.of(fields)).of(DOCUMENT).stream().map(Group::values).toList();
    }
}
