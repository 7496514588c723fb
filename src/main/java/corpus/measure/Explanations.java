package corpus.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every measure of this package with its explanation, by the commands whose rows it suits. */
public final class Explanations {
    private static final List<String> COMMANDS =
            List.of(
                    "stats",
                    "summary",
                    "entities",
                    "cooccur",
                    "ngrams",
                    "collocates",
                    "keyness",
                    "agreement");

    private Explanations() {}

    /**
     * What a command may print: command to explanations. A name may mean something else in another
     * command, such as the {@code log_ratio} of a pair and of a keyword.
     */
    public static Map<String, List<Explanation>> byCommand() {
        Map<String, List<Explanation>> all = new LinkedHashMap<>();
        COMMANDS.forEach(command -> all.put(command, of(command)));
        return Collections.unmodifiableMap(all);
    }

    /** What one command may print; none for a command without measures. */
    public static List<Explanation> of(String command) {
        return switch (command) {
            case "stats", "entities" -> of(TermMeasure.values());
            case "summary" -> of(Diversity.values());
            case "cooccur" -> of(Association.ofPairs().toArray(Measure[]::new));
            case "ngrams" -> ofNgrams();
            case "collocates" -> of(Association.ofCollocates().toArray(Measure[]::new));
            case "keyness" -> of(Keyness.values());
            case "agreement" -> ofAgreement();
            default -> List.of();
        };
    }

    private static List<Explanation> ofNgrams() {
        List<Explanation> ngrams = new ArrayList<>(of("cooccur"));
        ngrams.addAll(of(TermExtraction.values()));
        return ngrams;
    }

    private static List<Explanation> ofAgreement() {
        List<Explanation> agreement = new ArrayList<>();
        agreement.add(Proportion.EXPLANATION);
        agreement.addAll(Kappa.EXPLANATIONS);
        return agreement;
    }

    private static List<Explanation> of(Measure... measures) {
        return Arrays.stream(measures).map(Measure::explanation).toList();
    }
}
