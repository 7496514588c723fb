package corpus.cache;

import corpus.document.BlockKind;
import corpus.document.EntityType;
import corpus.document.Method;
import corpus.document.Section;

/**
 * Constants by their ordinal numbers. The digest of the program is part of every pack, so numbers
 * of another version never meet these.
 */
final class Enums {
    static final Section[] SECTIONS = Section.values();
    static final BlockKind[] KINDS = BlockKind.values();
    static final EntityType[] TYPES = EntityType.values();
    static final Method[] METHODS = Method.values();

    private Enums() {}

    @SuppressWarnings("EnumOrdinal") // see above
    static int number(Enum<?> constant) {
        return constant.ordinal();
    }
}
