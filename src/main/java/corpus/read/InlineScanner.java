package corpus.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Decides, in one pass over a block, what of it is mark-up: escapes, character references, code
 * spans, links, images, HTML tags, emphasis. We need the text and not the tree, so nothing is
 * nested and the time is linear whatever the input.
 */
final class InlineScanner {
    /** Tells whether a label of a link or footnote is defined in the document. */
    interface Definitions {
        boolean has(String label);
    }

    private static final int LONGEST_LABEL = 999;

    private final InlineText block;
    private final CharSequence text;
    private final Definitions definitions;
    private final boolean markdown;
    private final EmphasisMarks emphasis;
    private final HtmlTags tags;
    private final LinkTargets targets;

    /** Where brackets opened that are not closed yet. */
    private int[] openers = new int[8];

    private int open;
    private Map<Integer, Integer> lastBackticks;

    private InlineScanner(InlineText block, Definitions definitions, boolean markdown) {
        this.block = block;
        this.text = block.flat();
        this.definitions = definitions;
        this.markdown = markdown;
        this.emphasis = new EmphasisMarks(block);
        this.tags = new HtmlTags(block);
        this.targets = new LinkTargets(text);
    }

    /**
     * Marks what is left out of a block.
     *
     * @param markdown whether backticks are code; within HTML they are not
     */
    static void scan(InlineText block, Definitions definitions, boolean markdown) {
        if (block.hasMarkup()) {
            new InlineScanner(block, definitions, markdown).scan();
        }
    }

    private void scan() {
        int i = 0;
        while (i < text.length()) {
            i =
                    switch (text.charAt(i)) {
                        case '\\' -> escape(i);
                        case '&' -> entity(i);
                        case '`' -> code(i);
                        case '<' -> tags.tag(i);
                        case '[' -> open(i);
                        case ']' -> close(i);
                        case '*', '_', '~' -> emphasis.run(i);
                        default -> i + 1;
                    };
        }
        emphasis.resolve();
    }

    private int escape(int i) {
        if (i + 1 < text.length()) {
            char next = text.charAt(i + 1);
            if (Characters.isAsciiPunctuation(next)) {
                block.drop(i, i + 1);
                return i + 2;
            }
            if (next == '\n') {
                block.drop(i, i + 1);
            }
        }
        return i + 1;
    }

    private int entity(int i) {
        int end = Entities.end(text, i);
        if (end > i) {
            block.replace(i, end, Entities.decode(text, i, end));
            return end;
        }
        return i + 1;
    }

    private int code(int begin) {
        int length = runLength(begin);
        int after = begin + length;
        if (!markdown || lastBackticks().getOrDefault(length, -1) < after) {
            return after;
        }
        int i = after;
        while (i < text.length()) {
            if (text.charAt(i) != '`') {
                i++;
                continue;
            }
            int run = runLength(i);
            if (run == length) {
                if (Characters.isProse(text.subSequence(after, i))) {
                    // Somebody's quotation marks; what is between them is looked at as usual.
                    block.drop(begin, after);
                    block.drop(i, i + run);
                    return after;
                }
                block.drop(begin, i + run);
                return i + run;
            }
            i += run;
        }
        return after;
    }

    private int runLength(int begin) {
        int end = begin;
        while (end < text.length() && text.charAt(end) == text.charAt(begin)) {
            end++;
        }
        return end - begin;
    }

    /** For every length of a run of backticks, where the last one begins. */
    private Map<Integer, Integer> lastBackticks() {
        if (lastBackticks == null) {
            lastBackticks = new HashMap<>();
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) == '`') {
                    int length = runLength(i);
                    lastBackticks.put(length, i);
                    i += length - 1;
                }
            }
        }
        return lastBackticks;
    }

    private int open(int i) {
        if (open == openers.length) {
            openers = Arrays.copyOf(openers, open * 2);
        }
        openers[open++] = i;
        return i + 1;
    }

    private int close(int i) {
        int end = targets.end(i + 1);
        if (open == 0) {
            // The text of a link that began in another block.
            if (end > i + 1 && targets.looksLikeAddress(i + 2)) {
                block.drop(i, end);
                return end;
            }
            return i + 1;
        }
        int opener = openers[--open];
        boolean image =
                opener > 0
                        && text.charAt(opener - 1) == '!'
                        && !(opener > 1 && text.charAt(opener - 2) == '\\');
        if (end == i + 1 && image) {
            end = targets.looseEnd(i + 1);
        }
        if (end == i + 1) {
            end = referenceEnd(opener, i);
        }
        if (end == i) {
            return i + 1;
        }
        if (image || isFootnote(opener)) {
            block.drop(image ? opener - 1 : opener, end);
        } else {
            block.drop(opener, opener + 1);
            block.drop(i, end);
        }
        return end;
    }

    /** The end of {@code [text][label]}, {@code [text][]} or {@code [label]}, or {@code i}. */
    private int referenceEnd(int opener, int i) {
        int labelEnd = i + 1;
        if (labelEnd < text.length() && text.charAt(labelEnd) == '[') {
            int most = Math.min(text.length(), labelEnd + LONGEST_LABEL);
            for (int end = labelEnd + 1; end < most; end++) {
                char c = text.charAt(end);
                if (c == ']') {
                    boolean own = end == labelEnd + 1;
                    String label =
                            own
                                    ? label(opener + 1, i)
                                    : text.subSequence(labelEnd + 1, end).toString();
                    return definitions.has(label) ? end + 1 : i;
                }
                if (c == '[') {
                    break;
                }
            }
        }
        return definitions.has(label(opener + 1, i)) ? i + 1 : i;
    }

    private String label(int begin, int end) {
        return end - begin > LONGEST_LABEL ? "" : text.subSequence(begin, end).toString();
    }

    private boolean isFootnote(int opener) {
        return opener + 1 < text.length() && text.charAt(opener + 1) == '^';
    }
}
