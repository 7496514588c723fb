package corpus.cli;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an option or argument that names a file although its type doesn't say so; a study looks for
 * such a file beside itself.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@interface FileUnless {
    /** The words that are no files. */
    String[] value();
}
