package corpus.clean;

import corpus.document.Block;
import corpus.document.BlockKind;
import corpus.document.Section;
import corpus.document.SourceDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts the blocks of documents into sections. A block that no rule is about stays what it was; the
 * title and the cells of tables always do. Rules are tried again until nothing changes, and only
 * blocks of the body count for the distance from head or tail: behind an advertisement, the credits
 * are at the tail. Safe for use by several threads.
 */
public final class Cleaner {
    /** So many layers of boilerplate are taken off. */
    private static final int MOST_PASSES = 6;

    private final CleaningRules rules;

    /** A cleaner that follows the rules. */
    public Cleaner(CleaningRules rules) {
        this.rules = rules;
    }

    /**
     * The same document with its blocks in sections; each names the rule that chose its section.
     */
    public SourceDocument clean(SourceDocument document) {
        Labelling blocks = new Labelling(document.blocks());
        boolean changed = true;
        for (int pass = 0; pass < MOST_PASSES && changed; pass++) {
            changed = false;
            for (CleaningRule rule : rules.rules()) {
                changed |= apply(rule, blocks, pass);
            }
        }
        return document.withBlocks(blocks.blocks);
    }

    /**
     * Whether a document has a body to count: a block of the body with a letter or a Han character.
     * Ask after cleaning. A title alone makes no document.
     */
    public static boolean hasText(SourceDocument document) {
        return document.blocks().stream()
                .filter(block -> block.section() == Section.BODY)
                .anyMatch(block -> block.text().text().codePoints().anyMatch(Character::isLetter));
    }

    private static boolean apply(CleaningRule rule, Labelling blocks, int pass) {
        return switch (rule.where()) {
            case HEAD -> applyFrom(rule, blocks, 0, 1, rule.within());
            case TAIL -> applyFrom(rule, blocks, blocks.size() - 1, -1, rule.within());
            case ENDS -> {
                boolean head = applyFrom(rule, blocks, 0, 1, rule.within());
                yield applyFrom(rule, blocks, blocks.size() - 1, -1, rule.within()) || head;
            }
            // Nothing comes nearer by leaving out other blocks: once is enough.
            case ANYWHERE -> pass == 0 && applyFrom(rule, blocks, 0, 1, Integer.MAX_VALUE);
        };
    }

    private static boolean applyFrom(
            CleaningRule rule, Labelling blocks, int from, int step, int within) {
        boolean changed = false;
        int passed = 0;
        for (int i = from; i >= 0 && i < blocks.size() && passed < within; i += step) {
            if (!isOpen(blocks.get(i))) {
                passed += blocks.get(i).section() == Section.BODY ? 1 : 0;
            } else if (rule.matches(blocks.text(i)) && label(rule, blocks, i)) {
                changed = true;
            } else {
                passed++;
            }
        }
        return changed;
    }

    /** Labels a block that matches, and what belongs to it. */
    private static boolean label(CleaningRule rule, Labelling blocks, int at) {
        int end = at + 1;
        if (rule.run() != null) {
            end = runEnd(rule.run(), blocks, at);
            if (end - at - 1 < rule.run().least()) {
                return false;
            }
        }
        int begin = at > 0 && belongsBefore(rule, blocks, at - 1) ? at - 1 : at;
        for (int i = begin; i < end; i++) {
            blocks.label(i, rule);
        }
        return true;
    }

    private static int runEnd(CleaningRule.Run run, Labelling blocks, int at) {
        Set<String> seen = new HashSet<>();
        int end = at + 1;
        while (end < blocks.size() && end - at <= run.most() && isOpen(blocks.get(end))) {
            BlockText text = blocks.text(end);
            if (!run.takes(text) || (run.untilRepeated() && !seen.add(text.text()))) {
                break;
            }
            end++;
        }
        return end;
    }

    private static boolean belongsBefore(CleaningRule rule, Labelling blocks, int at) {
        String text = blocks.text(at).text();
        return isOpen(blocks.get(at))
                && text.length() <= rule.before()
                && text.chars().noneMatch(c -> "，。！？；".indexOf(c) >= 0);
    }

    private static boolean isOpen(Block block) {
        return block.section() == Section.BODY
                && block.rule().isEmpty()
                && block.kind() != BlockKind.TABLE_CELL;
    }

    /** The blocks of a document while they are put into sections. */
    private static final class Labelling {
        private final List<Block> blocks;
        private final BlockText[] texts;

        private Labelling(List<Block> blocks) {
            this.blocks = new ArrayList<>(blocks);
            texts = new BlockText[blocks.size()];
        }

        private int size() {
            return texts.length;
        }

        private Block get(int index) {
            return blocks.get(index);
        }

        private void label(int index, CleaningRule rule) {
            blocks.set(index, blocks.get(index).in(rule.section(), rule.name()));
        }

        private BlockText text(int index) {
            if (texts[index] == null) {
                texts[index] = BlockText.of(blocks.get(index).text().text());
            }
            return texts[index];
        }
    }
}
