package corpus.clean;

import corpus.document.Section;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * What some blocks around an article look like, and the section they belong to. A rule matches
 * whole blocks of limited length at a limited distance from the head or the tail of the document,
 * never a phrase inside the article.
 *
 * @param name how reports and users call it
 * @param section where its blocks belong
 * @param where from which end they are looked for
 * @param within at most how many blocks of the body may stand between the block and that end
 * @param longest the most characters (UTF-16 code units) of a block that matches
 * @param matches expressions, one of which matches the whole text of a block
 * @param before if above 0, the block before belongs to it if it has at most so many characters and
 *     isn't a sentence
 * @param run what may follow; null if nothing
 */
record CleaningRule(
        String name,
        Section section,
        Where where,
        int within,
        int longest,
        List<Expression> matches,
        int before,
        Run run)
        implements Serializable {
    CleaningRule {
        matches = List.copyOf(matches);
    }

    /** From which end of the document blocks are looked for. */
    enum Where {
        HEAD,
        TAIL,
        ENDS,
        ANYWHERE;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The blocks that follow a heading and belong to it.
     *
     * @param continues expressions, one of which matches the whole text of each block
     * @param stops expressions for blocks that end the run although they would continue it
     * @param longest the most characters of such a block
     * @param least so many have to follow, or the heading isn't one
     * @param most no more can follow
     * @param untilRepeated whether a text that stood in the run before ends it, as the first
     *     heading of the article ends its table of contents
     */
    record Run(
            List<Expression> continues,
            List<Expression> stops,
            int longest,
            int least,
            int most,
            boolean untilRepeated)
            implements Serializable {
        Run {
            continues = List.copyOf(continues);
            stops = List.copyOf(stops);
        }

        /** Whether a block can be part of the run. */
        boolean takes(BlockText text) {
            return text.length() <= longest
                    && matchesAny(continues, text)
                    && !matchesAny(stops, text);
        }
    }

    /** Whether the rule is about such a block. */
    boolean matches(BlockText text) {
        // The length first: what an expression costs grows with it.
        return text.length() <= longest && matchesAny(matches, text);
    }

    private static boolean matchesAny(List<Expression> expressions, BlockText text) {
        for (int i = 0; i < expressions.size(); i++) {
            if (expressions.get(i).matches(text)) {
                return true;
            }
        }
        return false;
    }
}
