package corpus.read;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which files of a folder are wanted, by their names.
 *
 * @param include a file must match one of these, if there are any
 * @param exclude a file must match none of these
 */
public record FileFilter(List<String> include, List<String> exclude) implements Serializable {
    /** Every file is wanted. */
    public static final FileFilter ALL = new FileFilter(List.of(), List.of());

    /**
     * Checks the patterns at once, before a folder is read.
     *
     * @throws corpus.document.CorpusException if one is malformed
     */
    public FileFilter {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        include.forEach(Glob::pattern);
        exclude.forEach(Glob::pattern);
    }

    /** The test, ready for use. */
    Matcher matcher() {
        return new Matcher(
                include.stream().map(Glob::pattern).toList(),
                exclude.stream().map(Glob::pattern).toList(),
                include,
                exclude);
    }

    /** A compiled filter. */
    record Matcher(
            List<Pattern> include,
            List<Pattern> exclude,
            List<String> includeGlobs,
            List<String> excludeGlobs) {
        /** Whether a document name is wanted; a glob without a slash may match the file name. */
        boolean wants(String name) {
            boolean included = include.isEmpty() || any(include, includeGlobs, name);
            return included && !any(exclude, excludeGlobs, name);
        }

        /** Whether a name is not wanted by the patterns that say what is not. */
        boolean excludes(String name) {
            return any(exclude, excludeGlobs, name);
        }

        private static boolean any(List<Pattern> patterns, List<String> globs, String name) {
            String fileName = name.substring(name.lastIndexOf('/') + 1);
            for (int i = 0; i < patterns.size(); i++) {
                Pattern pattern = patterns.get(i);
                boolean byFileName = globs.get(i).indexOf('/') < 0;
                if (pattern.matcher(name).matches()
                        || (byFileName && pattern.matcher(fileName).matches())) {
                    return true;
                }
            }
            return false;
        }
    }
}
