package corpus.engine.spark;

import corpus.annotate.AnnotationSettings;
import corpus.document.Section;
import java.io.Serializable;
import java.util.Set;

/**
 * What executors have to know of a run; sent once to each.
 *
 * @param run which run it is, unlike any other
 * @param settings what happens to the texts before counting, with all words, rules and names
 * @param sections the sections that count
 */
record RunSettings(String run, AnnotationSettings settings, Set<Section> sections)
        implements Serializable {}
