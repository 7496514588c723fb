package corpus.read;

/** How far bytes are from being UTF-8. */
final class Utf8Check {
    private int sequences;
    private int bad;
    private int firstBad = -1;
    private int nulls;

    Utf8Check(byte[] bytes) {
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                nulls += bytes[i] == 0 ? 1 : 0;
                i++;
                continue;
            }
            int length = sequenceLength(bytes, i);
            if (length == 0) {
                bad++;
                firstBad = firstBad < 0 ? i : firstBad;
                i++;
                // The rest of a broken sequence is part of the same mistake.
                while (i < bytes.length && (bytes[i] & 0xc0) == 0x80) {
                    i++;
                }
            } else {
                sequences++;
                i += length;
            }
        }
    }

    boolean isValid() {
        return bad == 0;
    }

    /** At most 5 % of the sequences beyond ASCII are broken, or a single one among others. */
    boolean isNearlyValid() {
        return bad * 20L <= sequences + bad || (bad == 1 && sequences >= 3);
    }

    /** The offset of the first byte that fits nowhere, 0-based; −1 if there is none. */
    int firstBad() {
        return firstBad;
    }

    int bad() {
        return bad;
    }

    int nulls() {
        return nulls;
    }

    private static int sequenceLength(byte[] bytes, int i) {
        int lead = bytes[i] & 0xff;
        int second = i + 1 < bytes.length ? bytes[i + 1] & 0xff : 0;
        if (lead >= 0xc2 && lead <= 0xdf) {
            return continued(bytes, i, 2) ? 2 : 0;
        }
        if (lead >= 0xe0 && lead <= 0xef) {
            boolean overlong = lead == 0xe0 && second < 0xa0;
            boolean surrogate = lead == 0xed && second > 0x9f;
            return !overlong && !surrogate && continued(bytes, i, 3) ? 3 : 0;
        }
        if (lead >= 0xf0 && lead <= 0xf4) {
            boolean overlong = lead == 0xf0 && second < 0x90;
            boolean tooLarge = lead == 0xf4 && second > 0x8f;
            return !overlong && !tooLarge && continued(bytes, i, 4) ? 4 : 0;
        }
        return 0;
    }

    private static boolean continued(byte[] bytes, int i, int length) {
        if (i + length > bytes.length) {
            return false;
        }
        for (int k = i + 1; k < i + length; k++) {
            if ((bytes[k] & 0xc0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
