package corpus.engine;

import corpus.annotate.AnnotationSettings;
import corpus.document.Selection;
import corpus.read.FileList;
import java.util.List;
import java.util.Objects;

/**
 * Which corpus an analysis is run over.
 *
 * @param files its files
 * @param settings what happens to the texts before counting
 * @param selection which documents and sections count
 * @param groupFields the metadata fields that divide the corpus; the report tells how they are
 *     filled
 * @param nearDuplicates from which similarity on a document is left out that has nearly the text of
 *     an earlier one; 0: none is
 */
public record CorpusRequest(
        FileList files,
        AnnotationSettings settings,
        Selection selection,
        List<String> groupFields,
        double nearDuplicates) {
    public CorpusRequest {
        Objects.requireNonNull(files, "files");
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(selection, "selection");
        groupFields = List.copyOf(groupFields);
    }

    /** The corpus with its near-duplicates. */
    public CorpusRequest(
            FileList files,
            AnnotationSettings settings,
            Selection selection,
            List<String> groupFields) {
        this(files, settings, selection, groupFields, 0);
    }

    /** The same without leaving any near-duplicate out. */
    public CorpusRequest keepingNearDuplicates() {
        return new CorpusRequest(files, settings, selection, groupFields);
    }

    /** The same corpus, divided by other fields. */
    public CorpusRequest by(List<String> fields) {
        return new CorpusRequest(files, settings, selection, fields, nearDuplicates);
    }
}
