package corpus.recompute;

import corpus.recompute.Exported.Block;
import corpus.recompute.Exported.Document;
import corpus.recompute.Exported.Mention;
import corpus.recompute.Exported.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** {@code cooccur}. */
@SuppressWarnings("LongDoubleConversion") // counts are far below 2^53
final class PairTables {
    /** What can occur: an entity by its id, or a term. */
    record Item(String id, String name, String type) {
        List<String> texts() {
            return List.of(id, name, type);
        }
    }

    /** An item at a word position, and the joint abbreviation that it is a part of; −1: none. */
    record Position(Item item, int joint) {}

    /** What is seen of a pair. */
    private static final class Seen {
        private final Map<String, Integer> documents = new TreeMap<>();
        private int count;
        private int joint;

        void add(String document, boolean isJoint) {
            documents.merge(document, 1, Integer::sum);
            count++;
            joint += isJoint ? 1 : 0;
        }
    }

    private final Exported corpus;
    private final String of;
    private final String unit;
    private final int window;
    private final TermTables.Choice choice;

    PairTables(Exported corpus, String of, String unit, int window, TermTables.Choice choice) {
        this.corpus = corpus;
        this.of = of;
        this.unit = unit;
        this.window = window;
        this.choice = choice;
    }

    int window() {
        return window;
    }

    /** The positions of every sentence. */
    List<List<Position>> sentences(Document document) {
        List<List<Position>> sentences = new ArrayList<>();
        for (Block block : document.blocks()) {
            block.sentences().forEach(sentence -> sentences.add(positions(block, sentence)));
        }
        return sentences;
    }

    List<List<String>> rows(List<String> by) {
        List<Cells.Sorted> rows = new ArrayList<>();
        corpus.groups(by).forEach((group, documents) -> new Group(group, documents).add(rows));
        return Cells.inOrder(rows);
    }

    /** The pairs of a group of documents. */
    private final class Group {
        private final List<String> group;
        private final Map<List<String>, Item[]> items = new HashMap<>();
        private final Map<List<String>, Seen> pairs = new HashMap<>();
        private final Map<List<String>, Integer> margins = new HashMap<>();
        private long units;

        private Group(List<String> group, List<Document> documents) {
            this.group = group;
            for (Document document : documents) {
                if (window > 0) {
                    windows(document);
                } else {
                    units(document).forEach(each -> count(document, each));
                }
            }
        }

        private void windows(Document document) {
            for (Block block : document.blocks()) {
                for (Sentence sentence : block.sentences()) {
                    List<Position> words = positions(block, sentence);
                    for (int i = 0; i < words.size(); i++) {
                        for (int j = i + 1; j < words.size() && j <= i + window; j++) {
                            units += 2;
                            Position a = words.get(i);
                            Position b = words.get(j);
                            // The matrix is that of all words, whether they are rows or not.
                            countInMargin(a.item());
                            countInMargin(b.item());
                            if (a.item() != null && b.item() != null) {
                                boolean joint = a.joint() >= 0 && a.joint() == b.joint();
                                seen(a.item(), b.item()).add(document.name(), joint);
                            }
                        }
                    }
                }
            }
        }

        private void countInMargin(Item item) {
            if (item != null) {
                margins.merge(item.texts(), 1, Integer::sum);
            }
        }

        private void count(Document document, List<Position> positions) {
            units++;
            Set<List<String>> distinct = new HashSet<>();
            List<Item> members = new ArrayList<>();
            for (Position position : positions) {
                if (position.item() != null && distinct.add(position.item().texts())) {
                    members.add(position.item());
                }
            }
            Set<Set<Item>> joints = joints(positions);
            for (int i = 0; i < members.size(); i++) {
                margins.merge(members.get(i).texts(), 1, Integer::sum);
                for (int j = i + 1; j < members.size(); j++) {
                    Item a = members.get(i);
                    Item b = members.get(j);
                    seen(a, b).add(document.name(), joints.contains(Set.of(a, b)));
                }
            }
        }

        private Seen seen(Item x, Item y) {
            boolean inOrder = Cells.LISTS.compare(x.texts(), y.texts()) <= 0;
            Item a = inOrder ? x : y;
            Item b = inOrder ? y : x;
            List<String> key = new ArrayList<>(a.texts());
            key.addAll(b.texts());
            items.put(key, new Item[] {a, b});
            return pairs.computeIfAbsent(key, k -> new Seen());
        }

        private void add(List<Cells.Sorted> rows) {
            pairs.forEach(
                    (texts, seen) -> {
                        Item a = items.get(texts)[0];
                        Item b = items.get(texts)[1];
                        long r = margins.get(a.texts());
                        long c = margins.get(b.texts());
                        // In the symmetric matrix a pair of a term with itself stands twice.
                        long o = a.equals(b) ? 2L * seen.count : seen.count;
                        int most =
                                seen.documents.values().stream().mapToInt(n -> n).max().orElse(0);
                        List<String> cells = new ArrayList<>(group);
                        cells.addAll(texts);
                        cells.addAll(
                                Cells.row(
                                        List.of(),
                                        seen.count,
                                        seen.joint,
                                        seen.documents.size(),
                                        (double) most / seen.count,
                                        r,
                                        c,
                                        units,
                                        Formulas.expected(r, c, units),
                                        Formulas.logDice(o, r, c),
                                        Formulas.mi(o, r, c, units),
                                        Formulas.npmi(o, r, c, units),
                                        Formulas.logLikelihood(o, r, c, units),
                                        Formulas.tScore(o, r, c, units),
                                        Formulas.jaccard(o, r, c)));
                        rows.add(new Cells.Sorted(group, seen.count, texts, cells));
                    });
        }
    }

    /** The pairs of items that stand in one joint abbreviation. */
    private static Set<Set<Item>> joints(List<Position> positions) {
        Set<Set<Item>> joints = new HashSet<>();
        for (Position x : positions) {
            for (Position y : x.joint() < 0 ? List.<Position>of() : positions) {
                if (x.joint() == y.joint() && x.item() != null && y.item() != null) {
                    joints.add(new HashSet<>(Arrays.asList(x.item(), y.item())));
                }
            }
        }
        return joints;
    }

    /** The positions of each unit that has a word. Joints of different blocks are told apart. */
    List<List<Position>> units(Document document) {
        List<List<Position>> units = new ArrayList<>();
        List<Position> whole = new ArrayList<>();
        int offset = 0;
        for (Block block : document.blocks()) {
            List<Position> paragraph = new ArrayList<>();
            for (Sentence sentence : block.sentences()) {
                for (Position position : positions(block, sentence)) {
                    int joint = position.joint() < 0 ? -1 : offset + position.joint();
                    paragraph.add(new Position(position.item(), joint));
                }
                if (unit.equals("sentence") && sentence.hasWord()) {
                    units.add(positions(block, sentence));
                }
            }
            if (unit.equals("paragraph") && block.hasWord()) {
                units.add(paragraph);
            }
            whole.addAll(paragraph);
            offset += block.text().length();
        }
        return unit.equals("document") ? List.of(whole) : units;
    }

    /** A position for each word token of a sentence; punctuation has none. */
    private List<Position> positions(Block block, Sentence sentence) {
        List<Position> positions = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
            if (!block.tokens().get(t).word() || !taken.add(t)) {
                continue;
            }
            Mention mention = block.mentionAt(t);
            int joint = mention == null ? -1 : mention.joint();
            Item item = null;
            if (mention != null && !of.equals("terms")) {
                String name = corpus.entity(mention.id()).text("name");
                item = new Item(mention.id(), name, mention.type());
            } else if (!of.equals("entities")
                    && choice.takes(block, t)
                    && !(of.equals("both") && block.isMention(t))) {
                String term = block.tokens().get(t).term();
                item = new Item(term, term, "term");
            }
            positions.add(new Position(item, joint));
        }
        return positions;
    }
}
