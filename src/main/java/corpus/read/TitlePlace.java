package corpus.read;

import corpus.document.PlacedText;
import corpus.yaml.YamlScalar;
import java.util.Optional;

/**
 * Finds each character of a YAML value in the file. Quotation marks, escapes, and the line ends of
 * values that go over several lines are what value and file differ in.
 */
final class TitlePlace {
    private final SourceText source;
    private final TextAssembler assembler;
    private final YamlScalar.Style style;
    private final int end;
    private int at;

    private TitlePlace(SourceText source, YamlScalar scalar, int begin, int end) {
        this.source = source;
        this.assembler = new TextAssembler(source);
        this.style = scalar.style();
        this.at = begin;
        this.end = end;
    }

    /**
     * The title without blanks around it; empty if it has no text.
     *
     * @param last the line at which the front matter ends
     */
    static Optional<PlacedText> of(SourceText source, YamlScalar scalar, int last) {
        int begin =
                source.text()
                        .offsetByCodePoints(source.lineStart(scalar.line()), scalar.column() - 1);
        int from =
                switch (scalar.style()) {
                    case PLAIN -> begin;
                    case SINGLE_QUOTED, DOUBLE_QUOTED -> begin + 1;
                    // The value begins in the line after the mark.
                    case LITERAL, FOLDED -> source.lineStart(scalar.line() + 1);
                };
        TitlePlace place = new TitlePlace(source, scalar, from, source.lineStart(last));
        String value = scalar.value();
        for (int i = 0; i < value.length(); i++) {
            place.next(value.charAt(i));
        }
        return place.assembler.finish().stream().findFirst();
    }

    private void next(char wanted) {
        if (wanted == ' ' || wanted == '\n') {
            blank(wanted);
            return;
        }
        while (at < end && isSkippable(source.charAt(at)) && source.charAt(at) != wanted) {
            at++;
        }
        if (at >= end) {
            return;
        }
        char c = source.charAt(at);
        if (c == wanted && !(c == '\\' && style == YamlScalar.Style.DOUBLE_QUOTED)) {
            assembler.put(at);
            at += c == '\'' && style == YamlScalar.Style.SINGLE_QUOTED ? 2 : 1;
        } else if (c == '\\') {
            escape(wanted);
        }
    }

    /** A blank of the value is a blank of the file, or the end of a line. */
    private void blank(char wanted) {
        if (at < end && source.charAt(at) == wanted && wanted == ' ') {
            assembler.put(at++);
        } else if (at < end) {
            assembler.lineBreak(at);
        }
    }

    private void escape(char wanted) {
        if (at + 1 >= end) {
            return;
        }
        int length =
                switch (source.charAt(at + 1)) {
                    case 'x' -> 4;
                    case 'u' -> 6;
                    case 'U' -> 10;
                    default -> 2;
                };
        if (source.charAt(at + 1) == '\n' || source.charAt(at + 1) == '\r') {
            at += 2;
            next(wanted);
            return;
        }
        assembler.putInstead(String.valueOf(wanted), at);
        // Both halves of a character beyond the first plane come from one escape.
        at += length == 10 && Character.isHighSurrogate(wanted) ? 0 : length;
    }

    private static boolean isSkippable(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
