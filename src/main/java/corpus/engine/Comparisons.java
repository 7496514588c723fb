package corpus.engine;

import java.util.List;

/** The tables of a run that compare documents, which needs no annotation. */
final class Comparisons {
    private Comparisons() {}

    /**
     * Makes these tables.
     *
     * @return what became of the files; null if there are no such tables
     */
    static CorpusReport run(CorpusRequest request, List<Job> jobs, int threads, Progress progress) {
        CorpusReport report = null;
        for (Job job : jobs) {
            if (job instanceof Job.Compare compare) {
                NearDuplicateSearch.Result found =
                        new NearDuplicateSearch(request, compare.threshold())
                                .run(threads, progress);
                found.documents().forEach(document -> compare.rows().write(document.row()));
                report = found.report();
            }
        }
        return report;
    }
}
