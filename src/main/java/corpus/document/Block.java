package corpus.document;

import java.util.Objects;

/**
 * A paragraph, heading, list item, table cell, quotation or footnote: the unit {@code paragraph}.
 *
 * @param kind what it is in its file
 * @param headingLevel 1 to 6 for a heading, 0 otherwise
 * @param section the part of the article it belongs to; readers say {@code BODY} (or {@code
 *     TITLE}), cleaning decides
 * @param rule the name of the cleaning rule that chose the section; empty if none did
 * @param text its text without mark-up, never blank
 */
public record Block(
        BlockKind kind, int headingLevel, Section section, String rule, PlacedText text) {
    public Block {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(rule, "rule");
        if (text.isBlank()) {
            throw new IllegalArgumentException("a block without text");
        }
    }

    /** A block of the body that no rule has judged yet. */
    public static Block of(BlockKind kind, PlacedText text) {
        return new Block(kind, 0, kind == BlockKind.TITLE ? Section.TITLE : Section.BODY, "", text);
    }

    /** A heading of the body that no rule has judged yet. */
    public static Block heading(int level, PlacedText text) {
        return new Block(BlockKind.HEADING, level, Section.BODY, "", text);
    }

    /** The same block, put into a section by a rule. */
    public Block in(Section other, String byRule) {
        return new Block(kind, headingLevel, other, byRule, text);
    }
}
