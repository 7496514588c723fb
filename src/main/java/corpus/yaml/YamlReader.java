package corpus.yaml;

import corpus.document.CorpusException;
import java.io.StringReader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML of unknown origin. Types are never guessed, tags that would make objects are refused,
 * and so are files that grow when they are read: more than 20 references to anchors, more than 20
 * levels, more code points than allowed.
 */
public final class YamlReader {
    /** Enough for any front matter, in code points. */
    public static final int FRONT_MATTER = 64 * 1024;

    /** Enough for rules, gazetteers and studies, in code points. */
    public static final int DATA_FILE = 8 * 1024 * 1024;

    private static final int MOST_ALIASES = 20;
    private static final int MOST_LEVELS = 20;

    private YamlReader() {}

    /**
     * Reads a data file and refuses it at the first mistake.
     *
     * @param text the file's text, without a byte order mark
     * @param source the file, as it is named to the user
     * @return the root; an empty scalar for an empty file
     * @throws CorpusException naming file and line
     */
    public static YamlNode read(String text, String source) {
        Problems problems = new Problems();
        YamlNode root = read(text, source, DATA_FILE, problems);
        problems.throwIfAny();
        return root;
    }

    /**
     * Reads a file whose root has to be a mapping.
     *
     * @throws CorpusException naming file and line
     */
    public static YamlMapping readMapping(String text, String source) {
        if (read(text, source) instanceof YamlMapping mapping) {
            return mapping;
        }
        throw new CorpusException(
                source + ": this file has to consist of fields, one a line: `name: value`.");
    }

    /**
     * Reads and collects what can be collected: fields that stand twice (the first counts) and
     * tags.
     *
     * @param limit the most code points that are read
     * @return the root; an empty scalar for an empty file
     * @throws CorpusException naming file and line if the text is no YAML at all
     */
    public static YamlNode read(String text, String source, int limit, Problems problems) {
        // The library tells only after it has read that far, which takes a minute for one long
        // line.
        if (text.length() > limit && text.codePointCount(0, text.length()) > limit) {
            throw new CorpusException(
                    source + ": this file has more than " + limit + " characters, too many.");
        }
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setNestingDepthLimit(MOST_LEVELS);
        options.setCodePointLimit(limit);
        try {
            Node root = composer(oneKindOfLineEnd(text), options).getSingleNode();
            return root == null
                    ? new YamlScalar(source, 1, 1, "", YamlScalar.Style.PLAIN)
                    : new NodeTree(source, problems).convert(root);
        } catch (MarkedYAMLException e) {
            throw notYaml(source, e);
        } catch (ReaderException e) {
            String before = text.substring(0, Math.min(e.getPosition(), text.length()));
            long line = before.lines().count();
            throw new CorpusException(
                    "%s, line %d: the character U+%04X is not allowed in YAML."
                            .formatted(source, Math.max(1, line), e.getCodePoint()),
                    e);
        } catch (YAMLException e) {
            throw new CorpusException(source + ": " + e.getMessage() + ".", e);
        }
    }

    /**
     * What the class Yaml does for this, without all that it loads to make objects and to write.
     */
    private static Composer composer(String text, LoaderOptions options) {
        StreamReader characters = new StreamReader(new StringReader(text));
        return new Composer(new ParserImpl(characters, options), new Resolver(), options);
    }

    /** The library's sentence, or our own for the slips that are made most. */
    private static CorpusException notYaml(String source, MarkedYAMLException e) {
        String problem = String.valueOf(e.getProblem());
        // The problem is found at the end of the file, the mistake made at the quotation mark.
        boolean isOpen = problem.contains("unexpected end of stream") && e.getContextMark() != null;
        boolean lacksColon = problem.contains("could not find expected ':'");
        boolean hasStar = problem.contains("undefined alias");
        boolean hasQuestion = problem.endsWith("but got ?");
        boolean hasTab = problem.contains("'\\t(TAB)'");
        boolean isEarlier = (isOpen || lacksColon) && e.getContextMark() != null;
        Mark mark =
                isEarlier || e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
        String where = mark == null ? "" : ", line " + (mark.getLine() + 1);
        String sentence = "this is not valid YAML (" + problem + ").";
        if (isOpen) {
            sentence = "a quotation mark is opened here and never closed.";
        } else if (lacksColon) {
            sentence = "a field needs a half-width `:` and a blank behind its name.";
        } else if (hasStar) {
            sentence = "a value that begins with `*` needs quotation marks, as in `\"*安全\"`.";
        } else if (hasQuestion) {
            sentence = "in brackets, a value with `?` needs quotation marks, as in `[\"合作?\"]`.";
        } else if (hasTab) {
            sentence = "this line begins with a tab; indent with blanks, in YAML a tab is wrong.";
        }
        return new CorpusException(source + where + ": " + sentence, e);
    }

    /** The library also ends lines at U+0085, U+2028 and U+2029; no editor counts those. */
    private static String oneKindOfLineEnd(String text) {
        return text.replace('\u0085', ' ').replace('\u2028', ' ').replace('\u2029', ' ');
    }
}
