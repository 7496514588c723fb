package corpus;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the packages below a root may depend on each other and on libraries. The root is a parameter,
 * so that the rules can be shown to fail.
 */
final class ArchitectureRules {
    /** A package imports only packages of a lower level. */
    private static final Map<String, Integer> LEVELS =
            Map.ofEntries(
                    Map.entry("document", 0),
                    Map.entry("yaml", 0),
                    Map.entry("measure", 0),
                    Map.entry("table", 1),
                    Map.entry("read", 1),
                    Map.entry("clean", 1),
                    Map.entry("segment", 1),
                    Map.entry("graph", 2),
                    Map.entry("annotate", 2),
                    Map.entry("analysis", 2),
                    Map.entry("report", 3),
                    Map.entry("cache", 3),
                    Map.entry("engine", 4),
                    Map.entry("prepare", 6),
                    Map.entry("cli", 5));

    /**
     * A library and the places that may use it: packages below the root, or a class.
     *
     * @param library the packages of the library, as a prefix
     * @param places names below the root; a class covers what is nested in it
     */
    private record Room(String library, Set<String> places) {}

    private static final List<Room> ROOMS =
            List.of(
                    new Room("org.yaml.snakeyaml", Set.of("yaml")),
                    new Room("org.apache.commons.csv", Set.of("table")),
                    new Room("org.apache.poi", Set.of("table", "read")),
                    new Room("com.fasterxml.jackson", Set.of("table", "read")),
                    new Room("org.commonmark", Set.of("read")),
                    new Room("org.jsoup", Set.of("read")),
                    new Room("org.apache.pdfbox", Set.of("read")),
                    new Room("org.apache.commons.math4", Set.of("measure")),
                    new Room("org.apache.commons.math3", Set.of("measure")),
                    new Room("org.apache.commons.statistics", Set.of("measure")),
                    new Room("org.jgrapht", Set.of("graph")),
                    new Room(
                            "com.hankcs",
                            Set.of(
                                    "segment.HanlpCompiler",
                                    "segment.HanlpPersons",
                                    "segment.HanlpWords",
                                    "segment.HanlpSettings",
                                    "annotate.HanlpNames")),
                    new Room("org.apache.spark", Set.of("engine.spark")),
                    new Room("org.apache.hadoop", Set.of("engine.spark")),
                    new Room("scala", Set.of("engine.spark")),
                    new Room("picocli", Set.of("cli")),
                    new Room("org.objectweb.asm", Set.of("prepare")),
                    new Room("me.tongfei.progressbar", Set.of("cli")));

    /** What every package may throw: a sentence for the user. Even YAML, on the same level. */
    private static final String SENTENCE_FOR_THE_USER = "document.CorpusException";

    /** What every package may use. */
    private static final List<String> COMMON = List.of("java", "javax", "com.carrotsearch.hppc");

    private final String root;

    /**
     * @param root the package above those with levels
     */
    ArchitectureRules(String root) {
        this.root = root;
    }

    /** All rules. */
    List<ArchRule> all() {
        return List.of(levels(), cycles(), rooms(), streams(), exit());
    }

    private ArchRule levels() {
        return classes()
                .should(
                        new EachDependency("import only packages of a lower level") {
                            @Override
                            boolean allows(JavaClass from, JavaClass to) {
                                if (!isBelow(to.getPackageName(), root)
                                        || isIn(to, root + "." + SENTENCE_FOR_THE_USER)) {
                                    return true;
                                }
                                String own = stage(from);
                                String other = stage(to);
                                return LEVELS.containsKey(own)
                                        && LEVELS.containsKey(other)
                                        && (own.equals(other)
                                                || LEVELS.get(other) < LEVELS.get(own));
                            }
                        });
    }

    private ArchRule cycles() {
        return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }

    private ArchRule rooms() {
        return classes()
                .should(
                        new EachDependency("use a library only in its room") {
                            @Override
                            boolean allows(JavaClass from, JavaClass to) {
                                String target = to.getPackageName();
                                if (target.isEmpty()
                                        || isBelow(target, root)
                                        || COMMON.stream().anyMatch(p -> isBelow(target, p))) {
                                    return true;
                                }
                                return ROOMS.stream()
                                        .filter(room -> isBelow(target, room.library()))
                                        .flatMap(room -> room.places().stream())
                                        .anyMatch(place -> isIn(from, root + "." + place));
                            }
                        });
    }

    private ArchRule streams() {
        return noClasses()
                .that(areOutside("cli"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace");
    }

    private ArchRule exit() {
        return noClasses()
                .that(areOutside("cli"))
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class);
    }

    private DescribedPredicate<JavaClass> areOutside(String stage) {
        return DescribedPredicate.describe(
                "are outside " + stage,
                type -> !isBelow(type.getPackageName(), root + "." + stage));
    }

    /** The part of a package name right below the root. */
    private String stage(JavaClass type) {
        String name = type.getPackageName();
        if (name.length() <= root.length()) {
            return "";
        }
        String rest = name.substring(root.length() + 1);
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    private static boolean isBelow(String packageName, String prefix) {
        return packageName.equals(prefix) || packageName.startsWith(prefix + ".");
    }

    private static boolean isIn(JavaClass type, String place) {
        return isBelow(type.getPackageName(), place)
                || type.getName().equals(place)
                || type.getName().startsWith(place + "$");
    }

    /** A condition on every type that a class mentions. */
    private abstract static class EachDependency extends ArchCondition<JavaClass> {
        private EachDependency(String description) {
            super(description);
        }

        abstract boolean allows(JavaClass from, JavaClass to);

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (!allows(type, target)) {
                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                }
            }
        }
    }
}
