package corpus.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every measure of this package with its explanation, by the commands whose rows it suits. */
public final class Explanations {
    private static final Map<String, List<Explanation>> BY_COMMAND = collect();

    private Explanations() {}

    /**
     * What a command may print: command to explanations. A name may mean something else in another
     * command, such as the {@code log_ratio} of a pair and of a keyword.
     */
    public static Map<String, List<Explanation>> byCommand() {
        return BY_COMMAND;
    }

    private static Map<String, List<Explanation>> collect() {
        List<Explanation> agreement = new ArrayList<>();
        agreement.add(Proportion.EXPLANATION);
        agreement.addAll(Kappa.EXPLANATIONS);
        List<Explanation> ngrams =
                new ArrayList<>(of(Association.ofPairs().toArray(Measure[]::new)));
        ngrams.addAll(of(TermExtraction.values()));
        Map<String, List<Explanation>> all = new LinkedHashMap<>();
        all.put("stats", of(TermMeasure.values()));
        all.put("summary", of(Diversity.values()));
        all.put("entities", of(TermMeasure.values()));
        all.put("cooccur", of(Association.ofPairs().toArray(Measure[]::new)));
        all.put("ngrams", ngrams);
        all.put("collocates", of(Association.ofCollocates().toArray(Measure[]::new)));
        all.put("keyness", of(Keyness.values()));
        all.put("agreement", agreement);
        return Collections.unmodifiableMap(all);
    }

    private static List<Explanation> of(Measure... measures) {
        return Arrays.stream(measures).map(Measure::explanation).toList();
    }
}
