package corpus.analysis;

import corpus.yaml.Problems;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What somebody who checked a row said of it. */
public enum Judgement {
    CORRECT,
    WRONG,
    /** Not judged, or not yet. */
    BLANK;

    private static final Set<String> YES =
            Set.of("1", "1.0", "yes", "y", "true", "是", "对", "對", "正确", "正確", "✓", "✔", "√", "☑");
    private static final Set<String> NO =
            Set.of(
                    "0", "0.0", "no", "n", "false", "否", "错", "錯", "错误", "錯誤", "✗", "✘", "✕", "✖",
                    "×", "☒");

    /** R writes NA for an empty cell. */
    private static final Set<String> NOTHING = Set.of("", "na");

    /** A Latin x and a Cyrillic one. */
    private static final Set<String> X = Set.of("x", "х");

    /**
     * Reads a column. An {@code x} ticks a box for some and crosses a row out for others: it is
     * read as whatever the other cells have no sign for, and refused if they don't tell.
     *
     * @param cells the cells
     * @param lines the line of each, for messages
     * @param source the file, as it is named to the user
     * @param problems gets a sentence for each cell that is no judgement
     */
    static List<Judgement> read(
            List<String> cells, List<Integer> lines, String source, Problems problems) {
        List<String> values = cells.stream().map(Judgement::folded).toList();
        boolean hasYes = values.stream().anyMatch(YES::contains);
        boolean hasNo = values.stream().anyMatch(NO::contains);
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            Judgement judgement = BLANK;
            if (YES.contains(value) || (X.contains(value) && hasNo && !hasYes)) {
                judgement = CORRECT;
            } else if (NO.contains(value) || (X.contains(value) && hasYes && !hasNo)) {
                judgement = WRONG;
            } else if (X.contains(value)) {
                problems.add(
                        source,
                        lines.get(i),
                        "`"
                                + cells.get(i).strip()
                                + "` can mean right or wrong; write 1 for right and 0 for wrong");
            } else if (!NOTHING.contains(value)) {
                problems.add(
                        source,
                        lines.get(i),
                        "`"
                                + cells.get(i).strip()
                                + "` is no judgement; write 1 for right, 0 for wrong (or yes and no, 是 and 否, 对 and 错, ✓ and ✗), or leave the cell empty");
            }
            judgements.add(judgement);
        }
        return judgements;
    }

    private static String folded(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
