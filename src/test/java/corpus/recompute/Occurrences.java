package corpus.recompute;

import corpus.recompute.Exported.Block;
import corpus.recompute.Exported.Document;
import corpus.recompute.Exported.Mention;
import java.util.ArrayList;
import java.util.List;

/**
 * Where something that is counted occurs.
 *
 * @param choice which terms; null: free-standing mentions of entities instead of terms
 */
record Occurrences(TermTables.Choice choice) {
    static final Occurrences OF_ENTITIES = new Occurrences(null);

    /** A term with its tag, or the id of an entity with nothing. */
    record Occurrence(String name, String tag) {}

    boolean areEntities() {
        return choice == null;
    }

    List<Occurrence> in(Document document) {
        List<Occurrence> all = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (areEntities()) {
                for (Mention mention : block.mentions()) {
                    if (!mention.nested()) {
                        all.add(new Occurrence(mention.id(), ""));
                    }
                }
                continue;
            }
            for (int t = 0; t < block.tokens().size(); t++) {
                if (choice.takes(block, t)) {
                    Exported.Token token = block.tokens().get(t);
                    all.add(new Occurrence(token.term(), token.pos()));
                }
            }
        }
        return all;
    }
}
