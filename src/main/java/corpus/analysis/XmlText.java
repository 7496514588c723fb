package corpus.analysis;

/** Texts in XML. */
final class XmlText {
    private XmlText() {}

    /** Appends an attribute with a blank before it. Line ends and tabs of the value are blanks. */
    static void attribute(StringBuilder tag, String name, String value) {
        tag.append(' ')
                .append(name)
                .append("=\"")
                .append(escaped(MiscText.oneLine(value)))
                .append('"');
    }

    /** With references for what XML would take for mark-up, without what it does not allow. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> escaped.append("&amp;");
                                case '<' -> escaped.append("&lt;");
                                case '>' -> escaped.append("&gt;");
                                case '"' -> escaped.append("&quot;");
                                default -> escaped.appendCodePoint(isAllowed(c) ? c : '\ufffd');
                            }
                        });
        return escaped.toString();
    }

    /** The characters of XML 1.0 that can stand in a line. */
    private static boolean isAllowed(int c) {
        return c >= ' ' && !(c >= 0xd800 && c <= 0xdfff) && c != 0xfffe && c != 0xffff;
    }
}
