package corpus.yaml;

/**
 * A mistake in a file that the user wrote.
 *
 * @param source the file
 * @param line the line, 1-based; 0 if the mistake has no line
 * @param sentence what is wrong and how to mend it, without file and line
 */
public record Problem(String source, int line, String sentence) {
    /** File, line and sentence: {@code rules.yaml, line 3: unknown field `nmae`}. */
    @Override
    public String toString() {
        return line == 0 ? source + ": " + sentence : source + ", line " + line + ": " + sentence;
    }
}
