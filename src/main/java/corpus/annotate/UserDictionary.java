package corpus.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a list of words, one a line: the word, and optionally its tag and its frequency after a tab
 * or, for words without blanks, after a blank. Empty lines and lines that begin with {@code #} are
 * passed over. The frequency is read and not needed: a user's word is never cut, however rare.
 *
 * @param words the words of the file
 * @param warnings a sentence for each line that could not be used; the other lines count
 */
public record UserDictionary(List<UserWord> words, List<String> warnings) {
    private static final Pattern TAG = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,15}");
    private static final Pattern FREQUENCY = Pattern.compile("[0-9]{1,18}");
    private static final int LONGEST_WORD = 100;

    public UserDictionary {
        words = List.copyOf(words);
        warnings = List.copyOf(warnings);
    }

    /**
     * Reads a dictionary.
     *
     * @param text the text of the file
     * @param source how the file is named to the user
     */
    public static UserDictionary parse(String text, String source) {
        List<UserWord> words = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\r\n|\r|\n", -1)) {
            number++;
            String entry = line.strip();
            if (entry.isEmpty() || entry.startsWith("#")) {
                continue;
            }
            String[] fields = fields(entry);
            String mistake = mistake(fields);
            if (mistake.isEmpty()) {
                words.add(new UserWord(fields[0], fields.length > 1 ? fields[1] : ""));
            } else {
                warnings.add(
                        "%s, line %d: %s; this line is left out."
                                .formatted(source, number, mistake));
            }
        }
        return new UserDictionary(words, warnings);
    }

    private static String[] fields(String entry) {
        if (entry.indexOf('\t') >= 0) {
            return entry.split("\\s*\t\\s*");
        }
        String[] fields = entry.split("\\s+");
        boolean tagged = fields.length > 1 && TAG.matcher(fields[1]).matches();
        boolean ranked =
                fields.length == 2
                        || (fields.length == 3 && FREQUENCY.matcher(fields[2]).matches());
        // "machine learning" is a word with a blank: only after Chinese does a blank begin a tag.
        boolean split = fields.length == 1 || (tagged && ranked && !isLatin(fields[0]));
        return split ? fields : new String[] {entry};
    }

    private static boolean isLatin(String word) {
        return word.chars().allMatch(c -> c < 0x250);
    }

    private static String mistake(String[] fields) {
        if (fields.length > 3) {
            return "a line is a word, a tag and a frequency, not " + fields.length + " fields";
        }
        if (fields[0].length() > LONGEST_WORD) {
            return "a word has at most " + LONGEST_WORD + " characters";
        }
        if (!CharacterClass.hasWordCharacter(fields[0], 0, fields[0].length())) {
            return "`" + fields[0] + "` has no letter, digit or Chinese character";
        }
        if (fields.length > 1 && !TAG.matcher(fields[1]).matches()) {
            return "`" + fields[1] + "` is no tag; tags are letters, such as n or nz";
        }
        if (fields.length > 2 && !FREQUENCY.matcher(fields[2]).matches()) {
            return "`" + fields[2] + "` is no frequency";
        }
        return "";
    }
}
