package corpus.read;

import corpus.document.CorpusException;
import corpus.yaml.Suggestion;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;

/** The encodings of Chinese texts under all the names that people use. */
final class Encodings {
    /** What calls itself GB2312 or GBK may use more than these have; GB18030 has all of it. */
    static final Charset GB18030 = Charset.forName("GB18030");

    /** The only one of Java's that decodes real files from Hong Kong and Taiwan exactly. */
    static final Charset BIG5 = Charset.forName("x-MS950-HKSCS");

    private static final Map<String, Charset> PREFERRED =
            Map.of(
                    "gbk", GB18030,
                    "gb2312", GB18030,
                    "gb-2312", GB18030,
                    "cp936", GB18030,
                    "ms936", GB18030,
                    "big5", BIG5,
                    "big5-hkscs", BIG5,
                    "cp950", BIG5,
                    "ms950", BIG5);

    /**
     * Where the editions of GB18030 differ: versions of Java decode to the private use area what
     * others decode to characters that Unicode has since. Pairs of both.
     */
    private static final String PRIVATE_USE =
            "\ue78d\ufe10\ue78e\ufe12\ue78f\ufe11\ue790\ufe13\ue791\ufe14\ue792\ufe15"
                    + "\ue793\ufe16\ue794\ufe17\ue795\ufe18\ue796\ufe19\ue7c7\u1e3f\ue81e\u9fb4"
                    + "\ue826\u9fb5\ue82b\u9fb6\ue82c\u9fb7\ue832\u9fb8\ue843\u9fb9\ue854\u9fba"
                    + "\ue864\u9fbb";

    private Encodings() {}

    /**
     * The encoding with a name.
     *
     * @throws CorpusException if there is none, with the nearest one
     */
    static Charset named(String name) {
        Charset preferred = PREFERRED.get(name.toLowerCase(Locale.ROOT));
        if (preferred != null) {
            return preferred;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new CorpusException(
                    "The encoding `"
                            + name
                            + "` is not known"
                            + Suggestion.didYouMean(name, Charset.availableCharsets().keySet())
                            + " Usual are UTF-8, GB18030, Big5 and UTF-16.",
                    e);
        }
    }

    /** The same text whichever edition of GB18030 decoded it. */
    static String pinned(String text) {
        StringBuilder pinned = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int pair = c >= '\ue78d' && c <= '\ue864' ? PRIVATE_USE.indexOf(c) : -1;
            if (pair >= 0) {
                if (pinned == null) {
                    pinned = new StringBuilder(text);
                }
                pinned.setCharAt(i, PRIVATE_USE.charAt(pair + 1));
            }
        }
        return pinned == null ? text : pinned.toString();
    }
}
