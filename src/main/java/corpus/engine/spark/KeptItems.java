package corpus.engine.spark;

import corpus.analysis.Group;
import corpus.analysis.Item;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import scala.Tuple2;

/**
 * The items of a table of pairs that may be in a row, by number, group by group. The nodes come
 * first, then the frequent ones, as {@link corpus.analysis.PairMatrix} wants it.
 */
final class KeptItems implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ArrayList<OfGroup> groups = new ArrayList<>();
    private final TreeMap<Group, Integer> numbers = new TreeMap<>();

    /**
     * The items of one group.
     *
     * @param group the group
     * @param items the items
     * @param margins the margin of each
     * @param nodes how many of them, from the first on, are nodes
     */
    record OfGroup(Group group, List<Item> items, List<ItemMargin> margins, int nodes)
            implements Serializable {}

    /**
     * @param isNode whether only pairs with such an item, or one like it, are asked for
     */
    KeptItems(List<Tuple2<GroupItem, ItemMargin>> kept, Predicate<Item> isNode) {
        Map<Group, List<Tuple2<Item, ItemMargin>>> byGroup = new TreeMap<>();
        for (Tuple2<GroupItem, ItemMargin> each : kept) {
            byGroup.computeIfAbsent(each._1().group(), unknown -> new ArrayList<>())
                    .add(new Tuple2<>(each._1().item(), each._2()));
        }
        Comparator<Tuple2<Item, ItemMargin>> order =
                Comparator.<Tuple2<Item, ItemMargin>, Boolean>comparing(
                                each -> !isNode.test(each._1()))
                        .thenComparing(each -> -each._2().margin())
                        .thenComparing(Tuple2::_1);
        byGroup.forEach(
                (group, items) -> {
                    items.sort(order);
                    List<Item> names = new ArrayList<>();
                    List<ItemMargin> margins = new ArrayList<>();
                    int nodes = 0;
                    for (Tuple2<Item, ItemMargin> each : items) {
                        names.add(each._1());
                        margins.add(each._2());
                        nodes += isNode.test(each._1()) ? 1 : 0;
                    }
                    numbers.put(group, groups.size());
                    groups.add(new OfGroup(group, names, margins, nodes));
                });
    }

    /** How many groups there are. */
    int size() {
        return groups.size();
    }

    OfGroup group(int number) {
        return groups.get(number);
    }

    /** The number of a group; null if none of its items is kept. */
    Integer number(Group group) {
        return numbers.get(group);
    }
}
