package corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The house that the program lives in: levels of packages, and rooms for libraries. */
class ArchitectureTest {
    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("corpus");

    private static final String FIXTURES = "corpus.fixture";
    private static final JavaClasses BAD_PROGRAM = new ClassFileImporter().importPackages(FIXTURES);

    /** What the rules say about the fixtures, a line each. */
    private static final List<String> COMPLAINTS =
            new ArchitectureRules(FIXTURES)
                    .all().stream()
                            .map(rule -> rule.evaluate(BAD_PROGRAM))
                            .map(EvaluationResult::getFailureReport)
                            .flatMap(report -> report.getDetails().stream())
                            .flatMap(String::lines)
                            .map(String::strip)
                            .toList();

    static List<ArchRule> rules() {
        return new ArchitectureRules("corpus").all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void programKeepsTheRule(ArchRule rule) {
        rule.check(PROGRAM);
    }

    @Test
    void programIsLookedAtWhole() {
        assertThat(PROGRAM.stream().map(JavaClass::getPackageName))
                .contains("corpus.document", "corpus.annotate", "corpus.engine", "corpus.cli");
        assertThat(PROGRAM.stream().map(JavaClass::getName))
                .as("tests are not the program")
                .noneMatch(name -> name.endsWith("Test"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "document.KnowsCommand", // a lower level imports a higher one
                "read.KnowsTable", // the same level
                "table.KnowsReader", // and back: a cycle
                "elsewhere.Homeless", // a package without a level
                "annotate.SecondSegmenter", // HanLP outside its class
                "measure.ReadsYaml", // snakeyaml outside its package
                "analysis.WritesCsv", // commons-csv outside its package
                "analysis.ParsesOptions", // picocli outside its package
                "document.UsesStranger", // a library without a room
                "analysis.Prints",
                "read.Exits"
            })
    void badClassBreaksARule(String name) {
        assertThat(violations(FIXTURES + "." + name)).isNotEmpty();
    }

    @Test
    void goodClassesBreakNone() {
        assertThat(violations(FIXTURES + ".cli.Speaks")).isEmpty();
        assertThat(violations(FIXTURES + ".table.WritesCsv")).isEmpty();
        assertThat(violations(FIXTURES + ".segment.HanlpCompiler")).isEmpty();
    }

    @Test
    void everyRuleIsBrokenBySomeFixture() {
        for (ArchRule rule : new ArchitectureRules(FIXTURES).all()) {
            assertThat(rule.evaluate(BAD_PROGRAM).hasViolation())
                    .as(rule.getDescription())
                    .isTrue();
        }
    }

    /** What the rules say about one class among all fixtures. */
    private static List<String> violations(String className) {
        assertThat(BAD_PROGRAM.contain(className)).as(className + " is compiled").isTrue();
        return COMPLAINTS.stream().filter(line -> isFrom(line, className)).toList();
    }

    /** Whether the class is where the dependency begins: {@code Method <a.B.c()> calls …}. */
    private static boolean isFrom(String line, String className) {
        return line.matches("(- )?\\w+ <" + Pattern.quote(className) + "[.$>].*");
    }
}
