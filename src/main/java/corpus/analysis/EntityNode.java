package corpus.analysis;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.CodePointOrder;
import corpus.document.Mention;
import corpus.document.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An entity, or several, under all their names.
 *
 * @param ids ids of the gazetteer
 * @param names names that no gazetteer knows, as {@code --ner} recognises them
 * @param nested whether mentions inside longer names are occurrences, too
 */
public record EntityNode(Set<String> ids, Set<String> names, boolean nested) implements Node {
    public EntityNode {
        ids = Set.copyOf(ids);
        names = Set.copyOf(names);
    }

    @Override
    public Finder finder(AnnotatedDocument document) {
        return this::find;
    }

    private List<NodeSpan> find(AnnotatedBlock block) {
        List<NodeSpan> spans = new ArrayList<>();
        for (Mention mention : block.mentions()) {
            Set<String> wanted = mention.recognisedType() == null ? ids : names;
            if (wanted.contains(mention.entity()) && (nested || !mention.isNested())) {
                spans.add(span(block.tokens(), mention));
            }
        }
        return spans;
    }

    /** A nested mention is a part of a token, and a recognised name may have several. */
    private static NodeSpan span(Tokens tokens, Mention mention) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.end(middle) <= mention.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < tokens.size() && tokens.begin(end) < mention.end()) {
            end++;
        }
        return new NodeSpan(mention.begin(), mention.end(), low, end);
    }

    @Override
    public String description() {
        List<String> all = new ArrayList<>(ids);
        all.addAll(names);
        all.sort(CodePointOrder.COMPARATOR);
        return (all.size() == 1 ? "the entity " : "the entities ") + String.join(", ", all);
    }
}
