package corpus.analysis;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Tokens;
import corpus.table.Column;
import corpus.table.Columns;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A column with the word that stands so many word tokens before a node, or behind it. */
public enum NeighbourColumn {
    L1,
    L2,
    L3,
    L4,
    L5,
    R1,
    R2,
    R3,
    R4,
    R5;

    /** The column with this name, if it is one. */
    public static Optional<NeighbourColumn> named(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }

    /** The names of all. */
    public static List<String> names() {
        return Arrays.stream(values()).map(NeighbourColumn::name).toList();
    }

    Column column() {
        return Columns.named("kwic", name());
    }

    /** The term there, inside the block; empty if the block ends before. */
    String of(AnnotatedDocument document, AnnotatedBlock block, NodeSpan span) {
        boolean isLeft = name().charAt(0) == 'L';
        int step = isLeft ? -1 : 1;
        int left = name().charAt(1) - '0';
        Tokens tokens = block.tokens();
        int token = isLeft ? span.firstToken() - 1 : span.endToken();
        for (; token >= 0 && token < tokens.size(); token += step) {
            if (tokens.isWord(token) && --left == 0) {
                return document.term(tokens.term(token));
            }
        }
        return "";
    }
}
