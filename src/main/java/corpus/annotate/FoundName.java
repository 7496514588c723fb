package corpus.annotate;

/**
 * A name at a place of a text.
 *
 * @param begin UTF-16 offset in the text of the block
 * @param end exclusive
 * @param name what it stands for
 */
record FoundName(int begin, int end, Name name) {
    boolean isEntity() {
        return name.kind() == Name.Kind.ENTITY;
    }
}
