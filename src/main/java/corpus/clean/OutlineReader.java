package corpus.clean;

import java.util.regex.Pattern;

/**
 * Reads the {@link Outline} from an expression that {@link Pattern} accepts. It knows literals,
 * classes, groups, alternatives, repetitions and look-around; of an expression with anything else
 * it claims nothing.
 */
final class OutlineReader {
    private static final CharacterSet DIGITS = CharacterSet.range('0', '9');
    private static final CharacterSet BLANKS =
            CharacterSet.range('\t', '\r').union(CharacterSet.of(' '));
    private static final CharacterSet LETTERS =
            DIGITS.union(CharacterSet.range('A', 'Z'))
                    .union(CharacterSet.range('a', 'z'))
                    .union(CharacterSet.of('_'));

    private static final int END = -1;

    private final String expression;
    private int at;
    private boolean isUnderstood = true;

    private OutlineReader(String expression) {
        this.expression = expression;
    }

    static Outline outline(Pattern pattern) {
        if ((pattern.flags() & ~Pattern.DOTALL) != 0) {
            return Outline.ANYTHING;
        }
        OutlineReader reader = new OutlineReader(pattern.pattern());
        Outline outline = reader.alternatives();
        return reader.isUnderstood && reader.peek() == END ? outline : Outline.ANYTHING;
    }

    private int peek() {
        return at < expression.length() ? expression.codePointAt(at) : END;
    }

    private int next() {
        int c = peek();
        at += c == END ? 0 : Character.charCount(c);
        return c;
    }

    private boolean take(String expected) {
        boolean found = expression.startsWith(expected, at);
        at += found ? expected.length() : 0;
        return found;
    }

    /** Gives up: the rest is not looked at. */
    private void giveUp() {
        isUnderstood = false;
        at = expression.length();
    }

    private Outline alternatives() {
        Outline all = sequence();
        while (take("|")) {
            all = all.or(sequence());
        }
        return all;
    }

    private Outline sequence() {
        Outline all = Outline.EMPTY;
        while (peek() != END && peek() != '|' && peek() != ')') {
            all = all.then(repeated(atom()));
        }
        return all;
    }

    private Outline atom() {
        int c = next();
        return switch (c) {
            case '(' -> group();
            case '[' -> Outline.of(characterClass());
            case '.' -> Outline.of(CharacterSet.ALL);
            case '^', '$' -> Outline.EMPTY;
            case '\\' -> {
                boolean isPlace = "bBAzZG".indexOf(peek()) >= 0;
                yield isPlace ? place() : Outline.of(escape());
            }
            case '*', '+', '?', '{' -> {
                giveUp();
                yield Outline.ANYTHING;
            }
            default -> Outline.of(CharacterSet.of(c));
        };
    }

    private Outline place() {
        next();
        if (peek() == '{') {
            giveUp();
        }
        return Outline.EMPTY;
    }

    private Outline group() {
        boolean isLookAround = take("?=") || take("?!") || take("?<=") || take("?<!");
        if (!isLookAround && !take("?:") && !take("?>") && peek() == '?') {
            giveUp();
        }
        Outline inside = alternatives();
        if (!take(")")) {
            giveUp();
        }
        return isLookAround ? Outline.EMPTY : inside;
    }

    private Outline repeated(Outline once) {
        Outline outline = once;
        switch (peek()) {
            case '?', '*' -> {
                next();
                outline = once.optional();
            }
            case '+' -> next();
            case '{' -> {
                next();
                outline = least() == 0 ? once.optional() : once;
                while (peek() != END && next() != '}') {
                    // How often at most says nothing about what has to be there.
                }
            }
            default -> {
                return once;
            }
        }
        if (peek() == '?' || peek() == '+') {
            next();
        }
        return outline;
    }

    /** How often at least: 0 or more. */
    private int least() {
        int least = 0;
        while (DIGITS.contains(peek())) {
            least = Math.min(1, 10 * least + next() - '0');
        }
        return least;
    }

    private CharacterSet characterClass() {
        boolean isNegated = take("^");
        CharacterSet all = CharacterSet.NONE;
        boolean isEmpty = true;
        while (isEmpty || peek() != ']') {
            // Classes inside classes, what they have in common, and a bracket in the first place.
            if (peek() == END || peek() == '[' || peek() == ']' || peek() == '&') {
                giveUp();
                return CharacterSet.ALL;
            }
            all = all.union(members());
            isEmpty = false;
        }
        next();
        return isNegated ? all.complement() : all;
    }

    /** One character of a class, a range, or what an escape stands for. */
    private CharacterSet members() {
        CharacterSet first = member();
        boolean isRange =
                peek() == '-' && !expression.startsWith("-]", at) && at + 1 < expression.length();
        if (!isRange) {
            return first;
        }
        next();
        CharacterSet last = peek() == '[' ? CharacterSet.NONE : member();
        if (first.size() != 1 || last.size() != 1) {
            giveUp();
            return CharacterSet.ALL;
        }
        return CharacterSet.range(first.toArray()[0], last.toArray()[0]);
    }

    private CharacterSet member() {
        int c = next();
        return c == '\\' ? escape() : CharacterSet.of(c);
    }

    /** What stands behind a backslash. */
    private CharacterSet escape() {
        int c = next();
        return switch (c) {
            case 'd' -> DIGITS;
            case 'D' -> DIGITS.complement();
            case 's' -> BLANKS;
            case 'S' -> BLANKS.complement();
            case 'w' -> LETTERS;
            case 'W' -> LETTERS.complement();
            case 't' -> CharacterSet.of('\t');
            case 'n' -> CharacterSet.of('\n');
            case 'r' -> CharacterSet.of('\r');
            case 'f' -> CharacterSet.of('\f');
            case 'u' -> coded(at + 4);
            case 'x' -> take("{") ? braced() : coded(at + 2);
            default -> {
                if (c == END || LETTERS.contains(c) || c > '\u007f') {
                    giveUp();
                }
                yield CharacterSet.of(c);
            }
        };
    }

    private CharacterSet braced() {
        CharacterSet coded = coded(Math.max(at, expression.indexOf('}', at)));
        if (isUnderstood) {
            next();
        }
        return coded;
    }

    /** A code point in hexadecimal digits that end somewhere. */
    private CharacterSet coded(int end) {
        int value = 0;
        while (at < end) {
            value = (value << 4) | Math.max(0, Character.digit(next(), 16));
        }
        // Halves of a character may belong together.
        if (Character.MIN_SURROGATE <= value && value <= Character.MAX_SURROGATE) {
            giveUp();
        }
        return CharacterSet.of(value);
    }
}
