package corpus.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The form is that of the Manual for VOSviewer 1.6.18, sections 4 and 4.3. */
class VosviewerThesaurusTest {
    private final List<String> lines =
            VosviewerThesaurus.lines(GazetteerSource.builtIn().entries());

    @Test
    void namesAreReplacedByThatOfTheirEntity() {
        assertThat(lines.get(0)).isEqualTo("label\treplace by");
        assertThat(lines).contains("上合组织\t上海合作组织", "俄\t俄罗斯", "俄国\t俄罗斯", "NATO\t北大西洋公约组织");
        assertThat(lines).doesNotContain("俄罗斯\t俄罗斯");
    }

    @Test
    void everyLineHasTwoFieldsAndALabelStandsOnce() {
        Set<String> labels = new HashSet<>();
        Set<String> replacements = new HashSet<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split("\t", -1);
            assertThat(fields).as(line).hasSize(2).noneMatch(String::isBlank);
            assertThat(labels.add(fields[0].toLowerCase(Locale.ROOT))).as(line).isTrue();
            replacements.add(fields[1].toLowerCase(Locale.ROOT));
        }
        assertThat(replacements)
                .as("nothing is replaced twice")
                .doesNotContainAnyElementsOf(labels);
    }
}
