package corpus.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names of a gazetteer as a thesaurus file of VOSviewer: two columns with the headers {@code
 * label} and {@code replace by}, separated by tabs; fields with a comma, a semicolon or a quotation
 * mark in quotation marks (Manual for VOSviewer 1.6.18, sections 4 and 4.3). Every name is replaced
 * by that under which tables print its entity. Characters that mean several entities are left out:
 * a thesaurus knows no context.
 */
public final class VosviewerThesaurus {
    private static final String HEADER = "label\treplace by";

    private VosviewerThesaurus() {}

    /** The lines of the file, without line ends. */
    public static List<String> lines(List<GazetteerEntry> entries) {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        // VOSviewer takes no notice of case, and a label may stand once only.
        Set<String> labels = new TreeSet<>();
        for (GazetteerEntry entry : entries) {
            String name = entry.entity().name();
            labels.add(name.toLowerCase(Locale.ROOT));
        }
        for (GazetteerEntry entry : entries) {
            for (NameKind kind : NameKind.values()) {
                if (kind == NameKind.ABBREVIATION_IF_INTRODUCED) {
                    continue;
                }
                for (String label : entry.of(kind)) {
                    if (labels.add(label.toLowerCase(Locale.ROOT))) {
                        lines.add(field(label) + "\t" + field(entry.entity().name()));
                    }
                }
            }
        }
        return lines;
    }

    private static String field(String text) {
        boolean isPlain = text.chars().noneMatch(c -> ",;\"".indexOf(c) >= 0);
        return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
