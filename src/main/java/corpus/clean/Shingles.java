package corpus.clean;

import corpus.document.Block;
import corpus.document.Section;
import corpus.document.SourceDocument;
import java.util.Arrays;

/**
 * The different stretches of five letters or digits in the body of a document, by which texts are
 * compared (Broder 1997). The title, blanks and punctuation do not count, and full-width letters
 * and digits are as good as ordinary ones: a reprint often changes them. Stretches run across
 * paragraphs, so it does not matter how a text is divided.
 */
public final class Shingles {
    /** Code points of a stretch. */
    public static final int LENGTH = 5;

    private static final int WIDE_FIRST = 0xFF01;
    private static final int WIDE_LAST = 0xFF5E;
    private static final int WIDE_MINUS_ORDINARY = 0xFEE0;

    private Shingles() {}

    /**
     * Their hashes of 64 bits, increasing, each once; none for a body of fewer than five letters.
     * Ask after cleaning.
     */
    public static long[] of(SourceDocument document) {
        int[] last = new int[LENGTH];
        long[] hashes = new long[256];
        int letters = 0;
        int size = 0;
        for (Block block : document.blocks()) {
            if (block.section() != Section.BODY) {
                continue;
            }
            String text = block.text().text();
            for (int at = 0; at < text.length(); ) {
                int c = text.codePointAt(at);
                at += Character.charCount(c);
                if (!isCounted(c)) {
                    continue;
                }
                last[letters++ % LENGTH] = folded(c);
                if (letters >= LENGTH) {
                    if (size == hashes.length) {
                        hashes = Arrays.copyOf(hashes, size * 2);
                    }
                    hashes[size++] = hash(last, letters);
                }
            }
        }
        return distinct(hashes, size);
    }

    /**
     * Letters that a newer Java knows are letters for an older one, too: it knows them as nothing.
     */
    private static boolean isCounted(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.UNASSIGNED;
    }

    private static int folded(int c) {
        return c >= WIDE_FIRST && c <= WIDE_LAST ? c - WIDE_MINUS_ORDINARY : c;
    }

    private static long hash(int[] last, int letters) {
        long hash = 0;
        for (int i = 0; i < LENGTH; i++) {
            hash = mixed(hash ^ last[(letters + i) % LENGTH]);
        }
        return hash;
    }

    /** Spreads a number over all bits: the finaliser of SplitMix64 (Steele, Lea, Flood 2014). */
    static long mixed(long number) {
        long z = number + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private static long[] distinct(long[] hashes, int size) {
        Arrays.sort(hashes, 0, size);
        int different = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || hashes[i] != hashes[i - 1]) {
                hashes[different++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, different);
    }

    /** How many two texts have in common. */
    public static int shared(long[] some, long[] others) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < some.length && j < others.length) {
            if (some[i] == others[j]) {
                shared++;
                i++;
                j++;
            } else if (some[i] < others[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }
}
