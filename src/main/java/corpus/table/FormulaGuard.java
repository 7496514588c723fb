package corpus.table;

/**
 * Keeps spreadsheets from running text as a formula: a text that begins with {@code = + - @}, a tab
 * or a carriage return gets an apostrophe in front. Quoting would not do, spreadsheets take the
 * quotes off first. Numbers are never guarded.
 */
final class FormulaGuard {
    private FormulaGuard() {}

    static String guard(String text) {
        if (text.isEmpty()) {
            return text;
        }
        return isRisky(text.charAt(0)) ? "'" + text : text;
    }

    /** The text that was guarded. */
    static String unguard(String text) {
        boolean guarded = text.length() > 1 && text.charAt(0) == '\'' && isRisky(text.charAt(1));
        return guarded ? text.substring(1) : text;
    }

    private static boolean isRisky(char first) {
        return switch (first) {
            case '=', '+', '-', '@', '\t', '\r' -> true;
            default -> false;
        };
    }
}
