package corpus.document;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which documents count, and which of their sections.
 *
 * @param conditions on metadata; all have to hold
 * @param since the first date, in the form of {@link Metadata#isoDate}; empty: any
 * @param until the last date, included; empty: any
 * @param sections the sections that count
 * @param keepDuplicates whether a document counts that has the text of an earlier one
 */
public record Selection(
        List<MetadataCondition> conditions,
        String since,
        String until,
        Set<Section> sections,
        boolean keepDuplicates)
        implements Serializable {
    /** What counts unless the user says otherwise: the title and the body. */
    public static final Set<Section> USUAL_SECTIONS = Set.of(Section.TITLE, Section.BODY);

    public Selection {
        conditions = List.copyOf(conditions);
        sections = Set.copyOf(EnumSet.copyOf(sections));
    }

    /** All documents, with title and body. */
    public static Selection all() {
        return new Selection(List.of(), "", "", USUAL_SECTIONS, false);
    }

    /**
     * Whether a document with these metadata counts; one without a date has no place in a period.
     */
    public boolean accepts(Metadata metadata) {
        if (!(since.isEmpty() && until.isEmpty())) {
            String date = metadata.date();
            boolean lateEnough = since.isEmpty() || date.compareTo(since) >= 0;
            boolean earlyEnough =
                    until.isEmpty()
                            || (!date.isEmpty()
                                    && (date.compareTo(until) <= 0 || date.startsWith(until)));
            if (!lateEnough || !earlyEnough) {
                return false;
            }
        }
        return conditions.stream().allMatch(condition -> condition.matches(metadata));
    }

    /** Whether a document is left out for one reason: a period is asked for, and it has no date. */
    public boolean lacksDate(Metadata metadata) {
        return !(since.isEmpty() && until.isEmpty())
                && metadata.date().isEmpty()
                && conditions.stream().allMatch(condition -> condition.matches(metadata));
    }
}
