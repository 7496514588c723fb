package corpus.read;

import java.util.Arrays;
import java.util.BitSet;
import java.util.TreeMap;

/**
 * The lines of one block without their containers' marks, joined by LF, with the way back to the
 * file; and the decisions about them: what is left out, what stands for something else, where
 * another text begins.
 */
final class InlineText {
    /** What Markdown or HTML may mean something by; a block without any is text as it stands. */
    private static final String SPECIAL = "\\`*_~[]!<&";

    private final StringBuilder flat = new StringBuilder();
    private int[] flatStarts = new int[4];
    private int[] sourceStarts = new int[4];
    private int lines;
    private boolean special;

    // Most blocks have no mark-up and need none of these.
    private BitSet dropped;
    private BitSet marks;
    private BitSet splits;
    private TreeMap<Integer, String> replaced;

    /** Adds a line, or the rest of one: the stretch of the file from {@code begin} on. */
    void addLine(SourceText source, int begin, int length) {
        if (lines == flatStarts.length) {
            flatStarts = Arrays.copyOf(flatStarts, lines * 2);
            sourceStarts = Arrays.copyOf(sourceStarts, lines * 2);
        }
        if (lines > 0) {
            flat.append('\n');
        }
        flatStarts[lines] = flat.length();
        sourceStarts[lines] = begin;
        lines++;
        flat.append(source.text(), begin, begin + length);
        for (int i = begin; i < begin + length && !special; i++) {
            if (SPECIAL.indexOf(source.charAt(i)) >= 0) {
                expectMarkup();
            }
        }
    }

    private void expectMarkup() {
        special = true;
        if (dropped == null) {
            dropped = new BitSet();
            marks = new BitSet();
            splits = new BitSet();
            replaced = new TreeMap<>();
        }
    }

    CharSequence flat() {
        return flat;
    }

    boolean hasMarkup() {
        return special;
    }

    boolean isBlank() {
        return lines == 0;
    }

    void drop(int begin, int end) {
        dropped.set(begin, end);
    }

    /** Leaves out a mark of emphasis. */
    void dropMark(int begin, int end) {
        dropped.set(begin, end);
        marks.set(begin, end);
    }

    /** The stretch stands for something else. */
    void replace(int begin, int end, String meant) {
        dropped.set(begin, end);
        replaced.put(begin, meant);
    }

    /** Another text begins here. */
    void split(int at) {
        splits.set(at);
    }

    /** Another text begins with the line that was added last. */
    void splitAtLastLine() {
        expectMarkup();
        splits.set(flatStarts[lines - 1]);
    }

    /** Hands the text over to an assembler. */
    void assemble(TextAssembler assembler) {
        for (int line = 0; line < lines; line++) {
            int begin = flatStarts[line];
            int end = line + 1 < lines ? flatStarts[line + 1] - 1 : flat.length();
            int shift = sourceStarts[line] - begin;
            if (line > 0 && !(special && dropped.get(begin - 1))) {
                assembler.lineBreak(sourceStarts[line - 1] + begin - 1 - flatStarts[line - 1]);
            }
            if (special) {
                assemble(assembler, begin, end, shift);
            } else {
                assembler.put(begin + shift, end + shift);
            }
        }
    }

    private void assemble(TextAssembler assembler, int begin, int end, int shift) {
        for (int i = begin; i < end; i++) {
            if (splits.get(i)) {
                assembler.split();
            }
            if (!dropped.get(i)) {
                assembler.put(i + shift);
            } else if (marks.get(i)) {
                assembler.mark();
            } else {
                String meant = replaced.get(i);
                if (meant != null) {
                    assembler.putInstead(meant, i + shift);
                }
            }
        }
    }
}
