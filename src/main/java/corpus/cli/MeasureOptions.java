package corpus.cli;

import corpus.document.CorpusException;
import corpus.measure.Measure;
import corpus.measure.TermMeasure;
import corpus.yaml.Suggestion;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** Which measures a table has. */
final class MeasureOptions {
    private static final String DEFAULT = "default";
    private static final String ALL = "all";

    @Option(
            names = "--measures",
            paramLabel = "LIST",
            split = ",",
            description =
                    "Measures in place of the usual ones, by the names of their columns; default stands for the usual ones, all for every one. `corpus explain` says what they are.")
    List<String> names = List.of();

    /**
     * The measures that are asked for, each once, in the order of the list. A measure that the
     * table is sorted by is among them.
     *
     * @param known every measure that the table can have
     * @param usual those that it has unless the user asks for others
     * @param sort the column that the user sorts by; null if none is named
     */
    <M extends Measure> List<M> chosen(M[] known, List<M> usual, String sort) {
        Set<M> chosen = new LinkedHashSet<>();
        if (names.isEmpty()) {
            chosen.addAll(usual);
        }
        for (String name : names) {
            switch (name.strip()) {
                case DEFAULT -> chosen.addAll(usual);
                case ALL -> chosen.addAll(Arrays.asList(known));
                default -> chosen.add(named(name.strip(), known));
            }
        }
        for (M measure : known) {
            if (measure.columnName().equals(sort)) {
                chosen.add(measure);
            }
        }
        return List.copyOf(chosen);
    }

    /**
     * The measures of items that are asked for, but for those that every table of items has a
     * column for anyway.
     */
    List<TermMeasure> ofItems(List<TermMeasure> usual, RowOptions rows) {
        Set<TermMeasure> anyway = EnumSet.of(TermMeasure.PER_MILLION, TermMeasure.DOCUMENT_SHARE);
        return chosen(TermMeasure.values(), usual, rows.sort).stream()
                .filter(measure -> !anyway.contains(measure))
                .toList();
    }

    private static <M extends Measure> M named(String name, M[] known) {
        for (M measure : known) {
            if (measure.columnName().equals(name)) {
                return measure;
            }
        }
        List<String> names = Arrays.stream(known).map(Measure::columnName).toList();
        String hint = Suggestion.didYouMean(name, names);
        throw new CorpusException(
                "--measures: this table has no measure `%s`%s"
                        .formatted(
                                name,
                                hint.isEmpty()
                                        ? "; it can have "
                                                + String.join(", ", names)
                                                + ", default and all."
                                        : hint));
    }
}
