package corpus.analysis;

import corpus.document.CodePointOrder;
import corpus.document.Metadata;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The periods of a series: the values of a metadata field, and for times those between them. */
public final class Periods {
    private static final Set<String> TIMES =
            Set.of(Metadata.YEAR, Metadata.QUARTER, Metadata.MONTH);
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern QUARTER = Pattern.compile("[0-9]{4}-Q[1-4]");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_YEAR = 12;

    private Periods() {}

    /** Whether the values of a field are times, so that there are others between them. */
    public static boolean isTime(String field) {
        return TIMES.contains(field);
    }

    /**
     * The values of a field in order, with all times from the first to the last. A value that is no
     * such time, as of a document without a date, stands for itself.
     */
    public static List<String> of(String field, Collection<String> values) {
        Set<String> periods = new TreeSet<>(CodePointOrder.COMPARATOR);
        periods.addAll(values);
        switch (field) {
            case Metadata.YEAR -> fill(periods, YEAR, MONTHS_OF_YEAR);
            case Metadata.QUARTER -> fill(periods, QUARTER, MONTHS_OF_QUARTER);
            case Metadata.MONTH -> fill(periods, MONTH, 1);
            default -> {
                // Nothing lies between the names of two newspapers.
            }
        }
        return new ArrayList<>(periods);
    }

    private static void fill(Set<String> periods, Pattern form, int months) {
        List<String> times =
                periods.stream().filter(period -> form.matcher(period).matches()).toList();
        if (times.isEmpty()) {
            return;
        }
        YearMonth last = first(times.get(times.size() - 1));
        for (YearMonth time = first(times.get(0));
                !time.isAfter(last);
                time = time.plusMonths(months)) {
            periods.add(name(time, months));
        }
    }

    /** The first month of a period. */
    private static YearMonth first(String period) {
        int year = Integer.parseInt(period.substring(0, 4));
        if (period.length() == 4) {
            return YearMonth.of(year, 1);
        }
        return period.charAt(5) == 'Q'
                ? YearMonth.of(year, (period.charAt(6) - '1') * MONTHS_OF_QUARTER + 1)
                : YearMonth.of(year, Integer.parseInt(period.substring(5)));
    }

    private static String name(YearMonth first, int months) {
        String year = fourDigits(first.getYear());
        return switch (months) {
            case MONTHS_OF_YEAR -> year;
            case MONTHS_OF_QUARTER ->
                    year + "-Q" + ((first.getMonthValue() - 1) / MONTHS_OF_QUARTER + 1);
            default -> year + "-" + (first.getMonthValue() < 10 ? "0" : "") + first.getMonthValue();
        };
    }

    private static String fourDigits(int year) {
        return Integer.toString(10_000 + year).substring(1);
    }
}
