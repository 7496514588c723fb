package corpus.analysis;

/** Offsets in a text as other programs count them: by code points. */
final class CodePointOffsets {
    private final int[] offsets;

    CodePointOffsets(String text) {
        boolean plain = text.codePointCount(0, text.length()) == text.length();
        offsets = plain ? null : new int[text.length() + 1];
        for (int i = 0; !plain && i < text.length(); i++) {
            boolean half =
                    Character.isSurrogatePair(
                            text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : 0);
            offsets[i + 1] = offsets[i] + (half ? 0 : 1);
        }
    }

    /** How many code points stand before a UTF-16 offset. */
    int of(int offset) {
        return offsets == null ? offset : offsets[offset];
    }
}
