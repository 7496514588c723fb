package corpus.engine.spark;

import corpus.annotate.AnnotationSettings;
import corpus.document.Section;
import java.io.Serializable;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.util.SerializableConfiguration;

/**
 * What executors have to know of a run; sent once to each.
 *
 * @param run which run it is, unlike any other
 * @param settings what happens to the texts before counting, with all words, rules and names
 * @param sections the sections that count
 * @param hadoop how file systems other than that of the machine are reached
 */
record RunSettings(
        String run,
        AnnotationSettings settings,
        Set<Section> sections,
        SerializableConfiguration hadoop)
        implements Serializable {
    /** How file systems other than that of the machine are reached. */
    Configuration configuration() {
        return hadoop.value();
    }
}
