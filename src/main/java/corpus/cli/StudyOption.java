package corpus.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An option that a study gives a table.
 *
 * @param key its name
 * @param line where it stands in the study, 1-based
 * @param written its values as they are written
 * @param arguments the same for the command line; files are found from the working folder
 * @param isArgument whether it is an argument of the command line and no option
 * @param files those of its values that are files, found from the working folder
 */
record StudyOption(
        String key,
        int line,
        List<String> written,
        List<String> arguments,
        boolean isArgument,
        List<String> files) {
    StudyOption {
        written = List.copyOf(written);
        arguments = List.copyOf(arguments);
        files = List.copyOf(files);
    }

    /** Where a sentence names the option; −1 if it doesn't. */
    int placeIn(String sentence) {
        Matcher name = Pattern.compile("--" + Pattern.quote(key) + "(?![\\w-])").matcher(sentence);
        return name.find() ? name.start() : -1;
    }

    /** Whether a sentence names one of its values. */
    boolean hasValueIn(String sentence) {
        return written.stream().anyMatch(value -> sentence.contains("`" + value + "`"))
                || files.stream().anyMatch(sentence::contains);
    }

    /** Its values for the record: a list only if it has several. */
    Object value() {
        return written.size() == 1 ? written.get(0) : written;
    }
}
