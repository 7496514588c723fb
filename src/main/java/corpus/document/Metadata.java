package corpus.document;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is known about a document beside its text: every field of its front matter, as strings, in
 * the order of the file. A nested field has a name with dots ({@code source.name}); a field may
 * have several values (tags). {@code path} is there for every document, {@code year}, {@code
 * quarter} and {@code month} for those that have a date.
 */
public final class Metadata implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The document's name. */
    public static final String PATH = "path";

    /** The field from which {@code year} and {@code month} are taken. */
    public static final String DATE = "date";

    /** Four digits, from {@code date}. */
    public static final String YEAR = "year";

    /** Year and month as {@code 2022-01}, from {@code date}. */
    public static final String MONTH = "month";

    /** Year and quarter as {@code 2022-Q1}, from {@code date}. */
    public static final String QUARTER = "quarter";

    private static final Pattern WRITTEN_DATE =
            Pattern.compile(
                    "\\s*(\\d{4})(?:\\s*[-/.年]\\s*(\\d{1,2})(?:\\s*[-/.月]\\s*(\\d{1,2}))?)?(?!\\d).*",
                    Pattern.DOTALL);

    /** Null until somebody asks, if they are elsewhere. */
    private transient Map<String, List<String>> fields;

    private final transient Supplier<Map<String, List<String>>> source;

    private Metadata(Map<String, List<String>> fields, Supplier<Map<String, List<String>>> source) {
        this.fields = fields;
        this.source = source;
    }

    /**
     * Metadata that are elsewhere, and fetched once somebody asks for anything of them.
     *
     * @param source gives all fields, {@code path} and those derived from {@code date} among them,
     *     in their order
     */
    public static Metadata from(Supplier<Map<String, List<String>>> source) {
        return new Metadata(null, source);
    }

    private Map<String, List<String>> fields() {
        if (fields == null) {
            fields = Collections.unmodifiableMap(source.get());
        }
        return fields;
    }

    /**
     * Metadata of one document.
     *
     * @param path the document's name
     * @param fields the front matter; {@code year}, {@code quarter} and {@code month} in it win
     *     over those derived from {@code date}
     */
    public static Metadata of(String path, Map<String, List<String>> fields) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        fields.forEach((name, values) -> all.put(name, List.copyOf(values)));
        all.put(PATH, List.of(path));
        String date = isoDate(String.join(" ", all.getOrDefault(DATE, List.of())));
        if (!date.isEmpty()) {
            all.putIfAbsent(YEAR, List.of(date.substring(0, 4)));
            if (date.length() >= 7) {
                all.putIfAbsent(MONTH, List.of(date.substring(0, 7)));
                int month = Integer.parseInt(date.substring(5, 7));
                all.putIfAbsent(QUARTER, List.of(date.substring(0, 4) + "-Q" + ((month + 2) / 3)));
            }
        }
        return new Metadata(Collections.unmodifiableMap(all), null);
    }

    /** What goes over the wire: all fields, wherever they were. */
    private record Written(LinkedHashMap<String, List<String>> fields) implements Serializable {
        private Object readResolve() {
            return new Metadata(Collections.unmodifiableMap(fields), null);
        }
    }

    private Object writeReplace() {
        return new Written(new LinkedHashMap<>(fields()));
    }

    /** All values of a field; empty if the document does not have it. */
    public List<String> values(String field) {
        return fields().getOrDefault(field, List.of());
    }

    /** The values of a field joined by {@code "; "}; empty if the document does not have it. */
    public String value(String field) {
        return String.join("; ", values(field));
    }

    /** The names of all fields. */
    public Set<String> names() {
        return fields().keySet();
    }

    /** The date as {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}; empty if there is none. */
    public String date() {
        return isoDate(value(DATE));
    }

    /**
     * A date as people write it ({@code 2022-01-12 20:55:00}, {@code 2022/1/12}, {@code
     * 2022年1月12日}, {@code 2022}) in the order of ISO 8601, so that dates compare as strings.
     *
     * @return {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}; empty if {@code written} does
     *     not begin with a date that exists
     */
    public static String isoDate(String written) {
        Matcher matcher = WRITTEN_DATE.matcher(written);
        if (!matcher.matches()) {
            return "";
        }
        StringBuilder iso = new StringBuilder(matcher.group(1));
        int[] most = {12, 31};
        for (int part = 0; part < 2 && matcher.group(part + 2) != null; part++) {
            int number = Integer.parseInt(matcher.group(part + 2));
            if (number < 1 || number > most[part]) {
                return part == 0 ? "" : iso.toString();
            }
            iso.append('-').append(number < 10 ? "0" : "").append(number);
        }
        return iso.toString();
    }
}
