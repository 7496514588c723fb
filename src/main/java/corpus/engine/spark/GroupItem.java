package corpus.engine.spark;

import corpus.analysis.Group;
import corpus.analysis.Item;
import java.io.Serializable;

/** An item of a group. */
record GroupItem(Group group, Item item) implements Serializable {}
