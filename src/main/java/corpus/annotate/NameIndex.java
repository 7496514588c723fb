package corpus.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A dictionary of strings that finds all entries beginning at a place of a text: a trie over UTF-16
 * code units, with a table for the first one, because hardly any place of a text begins a name.
 *
 * @param <V> what is known about an entry
 */
final class NameIndex<V> {
    private final int[] roots = new int[0x10000];
    private final char[][] labels;
    private final int[][] children;
    private final List<V> values;

    private NameIndex(Node root, List<Node> nodes) {
        labels = new char[nodes.size()][];
        children = new int[nodes.size()][];
        values = new ArrayList<>(Collections.nCopies(nodes.size(), null));
        for (Node node : nodes) {
            @SuppressWarnings("unchecked")
            V value = (V) node.value;
            values.set(node.id, value);
            char[] sorted = new char[node.next.size()];
            int at = 0;
            for (char label : node.next.keySet()) {
                sorted[at++] = label;
            }
            Arrays.sort(sorted);
            int[] targets = new int[sorted.length];
            for (int i = 0; i < sorted.length; i++) {
                targets[i] = node.next.get(sorted[i]).id;
            }
            labels[node.id] = sorted;
            children[node.id] = targets;
        }
        root.next.forEach((label, child) -> roots[label] = child.id);
    }

    /** An index of these entries; the keys are in normal form and not empty. */
    static <V> NameIndex<V> of(Map<String, V> entries) {
        List<Node> nodes = new ArrayList<>();
        Node root = new Node(0);
        nodes.add(root);
        entries.forEach(
                (name, value) -> {
                    Node node = root;
                    for (int i = 0; i < name.length(); i++) {
                        Node from = node;
                        node =
                                from.next.computeIfAbsent(
                                        name.charAt(i),
                                        label -> {
                                            Node child = new Node(nodes.size());
                                            nodes.add(child);
                                            return child;
                                        });
                    }
                    node.value = value;
                });
        return new NameIndex<>(root, nodes);
    }

    /** Called for every entry that begins at a place, the shorter ones first. */
    interface Visitor<V> {
        void found(int end, V value);
    }

    /** Whether any entry begins with a character. */
    boolean mayBegin(char first) {
        return roots[first] != 0;
    }

    /**
     * Finds all entries that begin at a place.
     *
     * @param text a text in normal form
     * @param begin the place, a UTF-16 offset
     * @param limit entries end at or before this offset
     * @param visitor receives each, shorter first
     */
    void findAt(char[] text, int begin, int limit, Visitor<V> visitor) {
        if (begin >= limit) {
            return;
        }
        int node = roots[text[begin]];
        for (int at = begin + 1; node != 0; at++) {
            V value = values.get(node);
            if (value != null) {
                visitor.found(at, value);
            }
            if (at >= limit) {
                return;
            }
            int child = Arrays.binarySearch(labels[node], text[at]);
            node = child < 0 ? 0 : children[node][child];
        }
    }

    private static final class Node {
        private final int id;
        private final Map<Character, Node> next = new HashMap<>(4);
        private Object value;

        private Node(int id) {
            this.id = id;
        }
    }
}
