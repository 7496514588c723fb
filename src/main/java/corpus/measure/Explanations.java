package corpus.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every measure of this package with its explanation. */
public final class Explanations {
    private static final List<Explanation> ALL = collect();

    private Explanations() {}

    /**
     * All explanations: associations, dispersion, lexical diversity, then agreement with coders.
     */
    public static List<Explanation> all() {
        return ALL;
    }

    /** The explanation of the measure with this column name, if it is one. */
    public static Optional<Explanation> named(String name) {
        return ALL.stream().filter(e -> e.name().equals(name)).findFirst();
    }

    private static List<Explanation> collect() {
        List<Explanation> all = new ArrayList<>();
        for (Association measure : Association.values()) {
            all.add(measure.explanation());
        }
        for (TermExtraction measure : TermExtraction.values()) {
            all.add(measure.explanation());
        }
        all.addAll(Dispersion.EXPLANATIONS);
        all.addAll(SegmentTypes.EXPLANATIONS);
        all.add(Mtld.EXPLANATION);
        all.addAll(FrequencySpectrum.EXPLANATIONS);
        all.add(Proportion.EXPLANATION);
        all.addAll(Kappa.EXPLANATIONS);
        return List.copyOf(all);
    }
}
