package corpus.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a document gives an entity a short name of its own: 集体安全条约组织（以下简称“集安组织”）,
 * 独立国家联合体，简称“联合体”, 亚马孙合作条约组织（ACTO）.
 */
final class DefinitionFinder {
    private static final int LONGEST_DEFINITION = 120;
    private static final String OPENING_QUOTES = "“\"‘'「『《";
    private static final String CLOSING_QUOTES = "”\"’'」』》";

    private static final String MARKER =
            "(?:又|亦|也|以下|下文|下面|文中|后文|本文)?中?(?:均|统一?|都|一律)?(?:简称|下称|称|缩写)";

    /** What stands in brackets right behind a name, which may stand in quotation marks itself. */
    private static final Pattern BRACKETED =
            Pattern.compile("[" + CLOSING_QUOTES + "]?\\s?\\(([^()]{2,100})\\)");

    private static final Pattern MARKED =
            Pattern.compile("(?:^|.*[,，;；、。:：\\s])" + MARKER + "(?:为|作|做|之为)?[:：\\s]?(.+)");

    private static final Pattern UNBRACKETED =
            Pattern.compile(
                    "[" + CLOSING_QUOTES + "]?[,，]" + MARKER + "(?:为|作|做|之为)?([“\"「『].+)",
                    Pattern.DOTALL);

    private static final Pattern QUOTED =
            Pattern.compile(
                    "["
                            + OPENING_QUOTES
                            + "]([^"
                            + CLOSING_QUOTES
                            + "]{2,20})["
                            + CLOSING_QUOTES
                            + "](?:[、,，]?[或和及]?(?=["
                            + OPENING_QUOTES
                            + "]))?");

    private static final Pattern ALIAS =
            Pattern.compile("[\\p{IsHan}A-Za-z][\\p{IsHan}A-Za-z0-9·+-]{1,19}");
    private static final Pattern ACRONYM = Pattern.compile("[A-Z][A-Za-z0-9+-]{1,11}");

    private DefinitionFinder() {}

    /** What joins a name to one before it: then a short name may mean both (以下简称“两国”). */
    private static final String JOINS = "与和及同跟暨、—–-/·";

    /**
     * A short name.
     *
     * @param name what it stands for
     * @param from where it is defined, in UTF-16 units from the beginning of the document; before,
     *     it is none
     */
    record Definition(Name name, int from) {}

    /**
     * Adds the short names that a block defines.
     *
     * @param block the block and the names found in it
     * @param acronyms whether a Latin acronym alone in brackets defines one, by the entity's name
     * @param definitions receives them, by the short name; an earlier definition stays
     */
    static void addTo(
            Map<String, Definition> definitions, BlockNames block, Predicate<Name> acronyms) {
        char[] text = block.normal();
        int previousEnd = -1;
        for (FoundName name : block.names()) {
            if (name.isEntity() && mayDefine(text, name.end())) {
                int length = Math.min(LONGEST_DEFINITION, text.length - name.end());
                String behind = new String(text, name.end(), length);
                String full = new String(text, name.begin(), name.end() - name.begin());
                boolean joined = isJoined(text, name.begin(), previousEnd);
                for (String alias : aliases(behind, acronyms.test(name.name()))) {
                    if (ALIAS.matcher(alias).matches() && (!joined || isMadeOf(alias, full))) {
                        definitions.putIfAbsent(
                                alias, new Definition(name.name(), block.offset() + name.end()));
                    }
                }
            }
            previousEnd = name.end();
        }
    }

    /** A quick look, because hardly any name is followed by a definition. */
    private static boolean mayDefine(char[] text, int at) {
        int next = at < text.length && CLOSING_QUOTES.indexOf(text[at]) >= 0 ? at + 1 : at;
        return next < text.length && " (,，".indexOf(text[next]) >= 0;
    }

    /** Whether another name stands before one, with nothing or a conjunction between them. */
    private static boolean isJoined(char[] text, int begin, int previousEnd) {
        int before = begin - 1;
        while (before >= 0 && OPENING_QUOTES.indexOf(text[before]) >= 0) {
            before--;
        }
        return before >= 0 && (JOINS.indexOf(text[before]) >= 0 || before + 1 == previousEnd);
    }

    /** Whether a short name takes its characters from a full one, in their order: 集安组织. */
    private static boolean isMadeOf(String alias, String full) {
        int at = 0;
        for (int i = 0; i < alias.length(); i++) {
            at = full.indexOf(alias.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    private static List<String> aliases(String behind, boolean acronyms) {
        Matcher bracketed = BRACKETED.matcher(behind);
        Matcher unbracketed = UNBRACKETED.matcher(behind);
        if (bracketed.lookingAt()) {
            String inside = bracketed.group(1).strip();
            Matcher marked = MARKED.matcher(inside);
            if (marked.matches()) {
                return marked(marked.group(1).strip());
            }
            return acronyms && ACRONYM.matcher(inside).matches() ? List.of(inside) : List.of();
        }
        return unbracketed.lookingAt() ? marked(unbracketed.group(1)) : List.of();
    }

    private static List<String> marked(String definition) {
        List<String> aliases = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(definition);
        int end = 0;
        while (quoted.find(end) && quoted.start() == end) {
            aliases.add(quoted.group(1));
            end = quoted.end();
        }
        return end == 0
                ? List.of(definition.split("[,，;；。、]", 2)[0].strip())
                : List.copyOf(aliases);
    }
}
