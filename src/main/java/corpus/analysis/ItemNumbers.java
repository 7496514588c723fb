package corpus.analysis;

import java.util.ArrayList;
import java.util.List;

/** Numbers the items of one document, each of which comes once. */
final class ItemNumbers implements ItemNumbering {
    private final List<Item> items = new ArrayList<>();

    @Override
    public int number(Item item) {
        items.add(item);
        return items.size() - 1;
    }

    int size() {
        return items.size();
    }

    Item item(int number) {
        return items.get(number);
    }
}
