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
        return switch (text.charAt(0)) {
            case '=', '+', '-', '@', '\t', '\r' -> "'" + text;
            default -> text;
        };
    }
}
