package corpus.segment;

/**
 * Cuts what no word of the dictionary covers: HanLP's atoms, runs of one kind of character, with
 * numbers that have a decimal mark in one piece.
 */
final class Atoms {
    private static final String DECIMAL_MARKS = "，,．.";

    private Atoms() {}

    /**
     * Adds the atoms of a stretch to a lattice.
     *
     * @param types by UTF-16 code unit, HanLP's kind of character
     * @param text a text whose stretch from {@code sentence} on is that of the lattice
     * @param begin where the stretch begins in the sentence
     * @param end where it ends, exclusive; behind {@code begin}
     */
    static void add(byte[] types, char[] text, int sentence, int begin, int end, Lattice lattice) {
        int start = begin;
        byte type = types[text[sentence + begin]];
        for (int at = begin + 1; at < end; at++) {
            byte next = types[text[sentence + at]];
            if (next != type) {
                boolean isDecimalMark =
                        type == HanlpTables.DIGIT
                                && DECIMAL_MARKS.indexOf(text[sentence + at]) >= 0
                                && at + 1 < end
                                && types[text[sentence + at + 1]] == HanlpTables.DIGIT;
                if (isDecimalMark) {
                    continue;
                }
                lattice.add(start, at - start, kindOf(type));
                start = at;
            }
            type = next;
        }
        lattice.add(start, end - start, kindOf(type));
    }

    private static int kindOf(byte type) {
        return switch (type) {
            case HanlpTables.DIGIT, HanlpTables.INDEX, HanlpTables.CHINESE_DIGIT ->
                    WordKinds.NUMBER_ATOM;
            case HanlpTables.DELIMITER, HanlpTables.OTHER -> WordKinds.SYMBOL_ATOM;
            case HanlpTables.SINGLE_BYTE -> WordKinds.LATIN_ATOM;
            default -> WordKinds.HAN_ATOM;
        };
    }
}
