package corpus.annotate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
            "(?:又|亦|也|以下|下文|下面|文中|后文|本文)?中?(?:均|统一?|都|一律)?(?:简称|下称|合称|统称|称|缩写)";

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

    /**
     * The short names that a text defines, with the ids of the entities.
     *
     * @param text a text in normal form
     * @param names the names found in it, in order
     * @param acronyms whether a Latin acronym alone in brackets defines one, by the entity's name
     */
    static Map<String, Name> find(
            char[] text, List<FoundName> names, java.util.function.Predicate<Name> acronyms) {
        Map<String, Name> aliases = new LinkedHashMap<>();
        for (FoundName name : names) {
            if (name.isEntity() && mayDefine(text, name.end())) {
                int length = Math.min(LONGEST_DEFINITION, text.length - name.end());
                String behind = new String(text, name.end(), length);
                addAliases(behind, name.name(), acronyms.test(name.name()), aliases);
            }
        }
        return aliases;
    }

    /** A quick look, because hardly any name is followed by a definition. */
    private static boolean mayDefine(char[] text, int at) {
        int next = at < text.length && CLOSING_QUOTES.indexOf(text[at]) >= 0 ? at + 1 : at;
        return next < text.length && " (,，".indexOf(text[next]) >= 0;
    }

    private static void addAliases(
            String behind, Name entity, boolean acronyms, Map<String, Name> aliases) {
        Matcher bracketed = BRACKETED.matcher(behind);
        Matcher unbracketed = UNBRACKETED.matcher(behind);
        if (bracketed.lookingAt()) {
            String inside = bracketed.group(1).strip();
            Matcher marked = MARKED.matcher(inside);
            if (marked.matches()) {
                addMarked(marked.group(1).strip(), entity, aliases);
            } else if (acronyms && ACRONYM.matcher(inside).matches()) {
                aliases.putIfAbsent(inside, entity);
            }
        } else if (unbracketed.lookingAt()) {
            addMarked(unbracketed.group(1), entity, aliases);
        }
    }

    private static void addMarked(String definition, Name entity, Map<String, Name> aliases) {
        Matcher quoted = QUOTED.matcher(definition);
        int end = 0;
        while (quoted.find(end) && quoted.start() == end) {
            add(quoted.group(1), entity, aliases);
            end = quoted.end();
        }
        if (end == 0) {
            add(definition.split("[,，;；。、]", 2)[0].strip(), entity, aliases);
        }
    }

    private static void add(String alias, Name entity, Map<String, Name> aliases) {
        if (ALIAS.matcher(alias).matches()) {
            aliases.putIfAbsent(alias, entity);
        }
    }
}
