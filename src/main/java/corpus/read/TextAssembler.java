package corpus.read;

import corpus.document.PlacedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the texts of blocks together from characters of a file, given in the order of the file.
 * Blanks at the ends go, invisible characters go, lines are joined: with nothing if there is
 * Chinese on either side or a hyphen before, with one blank otherwise. A blank beside an emphasis
 * mark between two Chinese characters goes too: exporters put it there.
 */
final class TextAssembler {
    private final SourceText source;
    private final List<PlacedText> finished = new ArrayList<>();
    private PlacedText.Builder builder = new PlacedText.Builder("");

    /** The characters of the file that are not yet in the builder: a run of one line. */
    private int runBegin;

    private int runEnd;

    /** The blanks since the last visible character, and whether a line or a mark ended there. */
    private int blankBegin = -1;

    private int blankEnd = -1;
    private int breakAt = -1;

    /** Where a line ended that is not to be joined with the next. */
    private int lineEndAt = -1;

    private boolean markSeen;
    private boolean empty = true;
    private char last;
    private char beforeLast;
    private boolean lastWide;

    TextAssembler(SourceText source) {
        this.source = source;
    }

    /** A character of the file that was chosen by the caller. */
    void put(int offset) {
        char c = source.charAt(offset);
        if (Characters.isBlank(c)) {
            blank(offset);
        } else if (Characters.isBreakInLine(c)) {
            lineBreak(offset);
        } else if (!Characters.isInvisible(c)) {
            boolean broken = Character.isSurrogate(c) && !isPaired(offset);
            join(c, offset + 1);
            if (broken) {
                replace("\ufffd", offset);
            } else {
                extend(offset);
            }
            seen(c);
        }
    }

    /** Characters of the file from {@code begin} to {@code end}. */
    void put(int begin, int end) {
        char[] characters = source.characters();
        for (int i = begin; i < end; i++) {
            put(i);
            if (runEnd == i + 1 && Characters.isPlain(last)) {
                int next = i + 1;
                while (next < end && Characters.isPlain(characters[next])) {
                    next++;
                }
                if (next > i + 1) {
                    extendTo(next);
                    i = next - 1;
                }
            }
        }
    }

    /** Takes the plain characters that follow the last one: nothing stands between any of them. */
    private void extendTo(int end) {
        Characters.Width width = Characters.Width.EITHER;
        for (int i = end - 1; i >= runEnd && width == Characters.Width.EITHER; i--) {
            width = Characters.width(source.charAt(i));
        }
        if (width != Characters.Width.EITHER) {
            lastWide = width == Characters.Width.WIDE;
        }
        runEnd = end;
        last = source.charAt(end - 1);
        beforeLast = source.charAt(end - 2);
    }

    /** What an escaped or coded character stands for; its place is that of the code. */
    void putInstead(String meant, int offset) {
        if (meant.length() == 1 && Characters.isBlank(meant.charAt(0))) {
            blank(offset);
            return;
        }
        for (int i = 0; i < meant.length(); i++) {
            char c = meant.charAt(i);
            if (c == '\n') {
                lineBreak(offset);
            } else if (!Characters.isInvisible(c) && !Characters.isBlank(c)) {
                join(c, offset);
                int end = Character.isHighSurrogate(c) && i + 1 < meant.length() ? i + 2 : i + 1;
                replace(meant.substring(i, end), offset);
                seen(c);
                i = end - 1;
            }
        }
    }

    /** The end of a line whose text goes on in the next; {@code offset} is that of the line end. */
    void lineBreak(int offset) {
        if (breakAt < 0) {
            breakAt = offset;
        }
    }

    /** The end of a line that stays one: a line feed stands for it, unless no text follows. */
    void lineEnd(int offset) {
        if (lineEndAt < 0) {
            lineEndAt = offset;
        }
    }

    /** The line feed of the last line, if there is any text: what follows belongs to another. */
    void lastLineEnd() {
        if (!empty && lineEndAt >= 0) {
            replace("\n", lineEndAt);
            forget();
        }
    }

    /** A mark of emphasis was left out here. */
    void mark() {
        markSeen = true;
    }

    /** Ends a text; what follows is another. */
    void split() {
        flush();
        if (builder.length() > 0) {
            finished.add(builder.build());
            builder = new PlacedText.Builder("");
        }
        empty = true;
        forget();
    }

    /** The texts so far, none of them blank. */
    List<PlacedText> finish() {
        split();
        return finished;
    }

    private void blank(int offset) {
        if (blankBegin < 0) {
            blankBegin = offset;
            blankEnd = offset + 1;
        } else if (blankEnd == offset && breakAt < 0) {
            blankEnd = offset + 1;
        }
    }

    /** Decides about what stands between the last visible character and the next. */
    private void join(char next, int after) {
        if (!empty && lineEndAt >= 0) {
            replace("\n", lineEndAt);
            last = '\n';
        } else if (!empty && breakAt >= 0) {
            if (needsBlank(next, after)) {
                putBlank(blankBegin >= 0 && blankBegin < breakAt ? blankBegin : breakAt);
            }
        } else if (!empty && blankBegin >= 0) {
            boolean wide = lastWide && isWide(next, after);
            if (!(markSeen && wide)) {
                for (int i = blankBegin; i < blankEnd; i++) {
                    putBlank(i);
                }
            }
        }
        forget();
        empty = false;
    }

    private void putBlank(int offset) {
        if (offset < source.length() && Characters.isBlank(source.charAt(offset))) {
            extend(offset);
        } else {
            replace(" ", offset);
        }
        beforeLast = last;
        last = ' ';
    }

    private boolean needsBlank(char next, int after) {
        boolean closing = ",.;:!?)]}%".indexOf(next) >= 0;
        boolean hyphen = last == '-' && beforeLast != '-' && !Characters.isBlank(beforeLast);
        return !closing && !hyphen && !lastWide && !isWide(next, after);
    }

    /** Marks that stand in both kinds of text belong to what follows them. */
    private boolean isWide(char next, int after) {
        Characters.Width width = Characters.width(next);
        for (int i = after; width == Characters.Width.EITHER && i < source.length(); i++) {
            if (i - after == 8) {
                return lastWide;
            }
            width = Characters.width(source.charAt(i));
        }
        return width == Characters.Width.EITHER ? lastWide : width == Characters.Width.WIDE;
    }

    private void seen(char c) {
        beforeLast = last;
        last = c;
        Characters.Width width = Characters.width(c);
        if (width != Characters.Width.EITHER) {
            lastWide = width == Characters.Width.WIDE;
        }
    }

    private void extend(int offset) {
        if (runEnd != offset || runBegin == runEnd) {
            flush();
            runBegin = offset;
        }
        runEnd = offset + 1;
    }

    private void replace(String meant, int offset) {
        flush();
        builder.append(meant, source.lineOf(offset), source.columnOf(offset));
    }

    private void flush() {
        if (runBegin < runEnd) {
            int line = source.lineOf(runBegin);
            int column = source.columnOf(runBegin);
            String run = source.substring(runBegin, runEnd);
            builder.append(run, source.codePoints(runBegin, runEnd), line, column);
        }
        runBegin = 0;
        runEnd = 0;
    }

    private void forget() {
        blankBegin = -1;
        blankEnd = -1;
        breakAt = -1;
        lineEndAt = -1;
        markSeen = false;
    }

    private boolean isPaired(int offset) {
        char c = source.charAt(offset);
        return Character.isHighSurrogate(c)
                ? offset + 1 < source.length()
                        && Character.isLowSurrogate(source.charAt(offset + 1))
                : offset > 0 && Character.isHighSurrogate(source.charAt(offset - 1));
    }
}
