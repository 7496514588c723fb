package corpus.engine.spark;

import corpus.annotate.AnnotationSettings;
import corpus.engine.DocumentSource;

/**
 * The source of documents of an executor. Its tasks share it, because it holds the dictionaries; so
 * do the runs of one program as long as they have the same settings.
 */
final class ExecutorSource {
    private static String run = "";
    private static AnnotationSettings known;
    private static DocumentSource source;

    private ExecutorSource() {}

    static synchronized DocumentSource of(RunSettings settings) {
        if (!run.equals(settings.run())) {
            if (!settings.settings().equals(known)) {
                known = settings.settings();
                source = new DocumentSource(known);
            }
            run = settings.run();
        }
        return source;
    }
}
