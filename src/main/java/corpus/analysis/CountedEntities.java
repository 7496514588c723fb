package corpus.analysis;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Entity;
import corpus.document.EntityType;
import corpus.document.Mention;
import corpus.table.Column;
import corpus.table.Columns;
import java.util.Arrays;
import java.util.List;

/**
 * Entities, by their free-standing mentions.
 *
 * @param policy for whom a mention counts
 */
public record CountedEntities(EntityPolicy policy) implements CountedItems {
    @Override
    public void count(AnnotatedDocument document, Visitor visitor) {
        for (AnnotatedBlock block : document.blocks()) {
            for (Mention mention : block.mentions()) {
                if (!mention.isNested()) {
                    for (EntityPolicy.Counted counted : policy.counted(mention)) {
                        visitor.item(
                                new Item(counted.entity().id(), true, mention.recognisedType()),
                                "",
                                1);
                    }
                }
            }
        }
    }

    @Override
    public List<Column> columns(String command) {
        return Columns.of(command, "id", "type", "name");
    }

    @Override
    public List<Object> describe(Item item, String tag) {
        Entity entity = policy.entity(item.name(), item.recognised());
        return List.of(entity.id(), entity.type().label(), entity.name());
    }

    @Override
    public Item named(String name, String kind) {
        boolean known = policy.gazetteer().find(name).isPresent();
        return new Item(name, true, known ? null : type(kind));
    }

    /** The type of an entity of another gazetteer, or of a recognised name. */
    private static EntityType type(String label) {
        return Arrays.stream(EntityType.values())
                .filter(type -> type.label().equals(label))
                .findFirst()
                .orElse(EntityType.PLACE);
    }

    @Override
    public boolean accepts(Item item, String tag) {
        return policy.hasRow(policy.entity(item.name(), item.recognised()));
    }
}
