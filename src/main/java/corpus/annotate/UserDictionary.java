package corpus.annotate;

import corpus.table.Columns;
import corpus.table.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
     * Reads a dictionary: a list of words, or of a file that ends in {@code .csv} or {@code .tsv}
     * and has a column {@code term}, that column and, if there is one, the column {@code pos}. So a
     * table of candidates can be cut down in a spreadsheet and given back.
     *
     * @param text the text of the file
     * @param source how the file is named to the user
     */
    public static UserDictionary read(String text, String source) {
        String name = source.toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv") || name.endsWith(".tsv")) {
            Sheet sheet = Sheet.parse(source, text);
            int term = indexOfTerm(sheet);
            if (term >= 0) {
                return ofTable(sheet, term);
            }
        }
        return parse(text, source);
    }

    private static int indexOfTerm(Sheet sheet) {
        int candidate = sheet.indexOf(Columns.named("ngrams", "term"));
        return candidate >= 0 ? candidate : sheet.indexOf(Columns.named("term"));
    }

    private static UserDictionary ofTable(Sheet sheet, int term) {
        int tag = sheet.indexOf(Columns.named("pos"));
        List<UserWord> words = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (Sheet.Row row : sheet.rows()) {
            String word = row.cells().get(term).strip();
            String tagOfWord = tag < 0 ? "" : row.cells().get(tag).strip();
            String[] fields =
                    tagOfWord.isEmpty() ? new String[] {word} : new String[] {word, tagOfWord};
            add(fields, sheet.name(), row.line(), words, warnings);
        }
        return new UserDictionary(words, warnings);
    }

    private static void add(
            String[] fields, String source, int line, List<UserWord> words, List<String> warnings) {
        String mistake = mistake(fields);
        if (mistake.isEmpty()) {
            words.add(new UserWord(fields[0], fields.length > 1 ? fields[1] : ""));
        } else {
            warnings.add(
                    "%s, line %d: %s; this line is left out.".formatted(source, line, mistake));
        }
    }

    /**
     * Reads a list of words.
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
            add(fields(entry), source, number, words, warnings);
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
