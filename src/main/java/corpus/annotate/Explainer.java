package corpus.annotate;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Block;
import corpus.document.Mention;
import corpus.document.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Says of one document why each stretch that may name an entity was taken for a mention or not. */
final class Explainer implements DecisionLog {
    private static final List<String> TWO_READINGS =
            List.of(
                    "a string with two readings: the text names this entity, or what follows fits it");

    private final RecognitionRules rules;
    private final NameBook book;
    private final Map<Block, List<Found>> found = new HashMap<>();

    Explainer(RecognitionRules rules, NameBook book) {
        this.rules = rules;
        this.book = book;
    }

    /** A decision at offsets of a block. */
    private record Found(int begin, int end, Explanation explanation) {}

    /** Which stretches of a block have been explained, to be asked for those around a place. */
    private static final class Covered {
        private final Map<String, NavigableMap<Integer, Found>> byEntity = new HashMap<>();
        private final NavigableMap<Integer, Found> outermost = new TreeMap<>();

        private Covered(List<Found> all) {
            for (Found each : all) {
                String entity = each.explanation().entity();
                byEntity.computeIfAbsent(entity, id -> new TreeMap<>()).put(each.begin(), each);
                if (each.explanation().outcome() == Explanation.Outcome.MENTION) {
                    outermost.put(each.begin(), each);
                }
            }
        }

        private boolean by(String entity, int begin, int end) {
            NavigableMap<Integer, Found> own = byEntity.get(entity);
            return own != null && around(own, begin, end) != null;
        }

        private Found longer(int begin, int end) {
            Found around = around(outermost, begin, end);
            return around != null && around.end() - around.begin() > end - begin ? around : null;
        }

        private static Found around(NavigableMap<Integer, Found> stretches, int begin, int end) {
            Map.Entry<Integer, Found> before = stretches.floorEntry(begin);
            return before != null && before.getValue().end() >= end ? before.getValue() : null;
        }
    }

    @Override
    public void decided(BlockNames block, Decision decision) {
        if (!decision.accepted()) {
            refuse(
                    block,
                    decision.begin(),
                    decision.end(),
                    decision.entity(),
                    "weighed",
                    because(decision));
        } else {
            weighed.put(key(block, decision.begin()), because(decision));
        }
    }

    /** The evidence of the accepted characters, by block and offset. */
    private final Map<String, List<String>> weighed = new HashMap<>();

    @Override
    public void isInsideAWord(BlockNames block, int at, String word) {
        refuse(
                block,
                at,
                at + 1,
                usual(block, at),
                "part of a word",
                List.of("inside the word " + word));
    }

    @Override
    public void refused(BlockNames block, FoundName name) {
        refuse(
                block,
                name.begin(),
                name.end(),
                name.name().entity(),
                "name",
                List.of("the words of the sentence cut it differently"));
    }

    /** What was decided about a document that was annotated with this log, in order. */
    List<Explanation> explain(AnnotatedDocument document, List<BlockNames> blocks) {
        List<Explanation> all = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            BlockNames names = blocks.get(i);
            AnnotatedBlock block = document.blocks().get(i);
            List<Found> here = new ArrayList<>(found.getOrDefault(names.block(), List.of()));
            for (Mention mention : block.mentions()) {
                here.add(
                        new Found(
                                mention.begin(),
                                mention.end(),
                                explanation(names, block, mention)));
            }
            addHidden(names, block, new Covered(here), here);
            here.sort(
                    Comparator.comparingInt(Found::begin)
                            .thenComparing(Comparator.comparingInt(Found::end).reversed())
                            .thenComparing(each -> each.explanation().entity()));
            here.forEach(each -> all.add(each.explanation()));
        }
        return all;
    }

    private Explanation explanation(BlockNames names, AnnotatedBlock block, Mention mention) {
        List<String> because = new ArrayList<>();
        if (mention.method() == Method.ABBREVIATION || mention.method() == Method.JOINT) {
            because.addAll(
                    weighed.getOrDefault(
                            key(names, workingOffset(names, mention.begin())), TWO_READINGS));
        } else {
            because.add(name(mention));
        }
        if (mention.isNested()) {
            because.add("inside the longer name " + mention.nestedIn());
        }
        return new Explanation(
                names.block().text().placeAt(mention.begin()),
                block.text().substring(mention.begin(), mention.end()),
                mention.entity(),
                mention.isNested() ? Explanation.Outcome.NESTED : Explanation.Outcome.MENTION,
                mention.method().label(),
                because);
    }

    private static String name(Mention mention) {
        return switch (mention.method()) {
            case DEFINED -> "the text defines this short name";
            case NER ->
                    "no gazetteer has it, but its words are likely in such a name, and so are those beside it";
            default -> "a name of the gazetteer";
        };
    }

    /** Names of the gazetteer that stand in the text and are no mentions. */
    private void addHidden(
            BlockNames names, AnnotatedBlock block, Covered covered, List<Found> here) {
        char[] text = names.normal();
        for (int at = 0; at < text.length; at++) {
            int begin = at;
            book.index()
                    .findAt(
                            text,
                            begin,
                            text.length,
                            (end, entry) -> {
                                if (entry.name() != null
                                        && entry.name().kind() == Name.Kind.ENTITY) {
                                    addHidden(names, block, begin, end, entry, covered, here);
                                }
                            });
        }
    }

    private void addHidden(
            BlockNames names,
            AnnotatedBlock block,
            int begin,
            int end,
            NameEntry entry,
            Covered covered,
            List<Found> here) {
        String entity = entry.name().entity();
        int from = names.text().offset(begin);
        int to = names.text().endOffset(end);
        if (covered.by(entity, from, to)) {
            return;
        }
        Found longer = covered.longer(from, to);
        String because =
                longer == null
                        ? "letters or digits stand right beside it"
                        : "part of the longer name "
                                + block.text().substring(longer.begin(), longer.end());
        String hiding = hiding(names.normal(), begin, end, entity);
        if (!hiding.isEmpty()) {
            because = "the gazetteer says that it is not meant in " + hiding;
        }
        here.add(
                new Found(
                        from,
                        to,
                        new Explanation(
                                names.block().text().placeAt(from),
                                block.text().substring(from, to),
                                entity,
                                Explanation.Outcome.REFUSED,
                                "name",
                                List.of(because))));
    }

    /** The string under {@code not} that stands around a name; empty if none does. */
    private String hiding(char[] text, int begin, int end, String entity) {
        String[] hiding = {""};
        for (int from = Math.max(0, begin - CharacterMeanings.LONGEST_CONTEXT);
                from <= begin;
                from++) {
            int start = from;
            book.index()
                    .findAt(
                            text,
                            start,
                            text.length,
                            (stop, entry) -> {
                                if (stop >= end && entry.hides().contains(entity)) {
                                    hiding[0] = new String(text, start, stop - start);
                                }
                            });
        }
        return hiding[0];
    }

    private void refuse(
            BlockNames block,
            int begin,
            int end,
            String entity,
            String rule,
            List<String> because) {
        int from = block.text().offset(begin);
        int to = block.text().endOffset(end);
        found.computeIfAbsent(block.block(), each -> new ArrayList<>())
                .add(
                        new Found(
                                from,
                                to,
                                new Explanation(
                                        block.block().text().placeAt(from),
                                        block.block().text().text().substring(from, to),
                                        entity,
                                        Explanation.Outcome.REFUSED,
                                        rule,
                                        because)));
    }

    /** The entity that a character usually means, or all that it may. */
    private String usual(BlockNames block, int at) {
        NameBook.Abbreviation abbreviation = book.abbreviation(block.normal()[at]);
        if (abbreviation == null) {
            return "";
        }
        return abbreviation.entity().isEmpty()
                ? String.join(" ", abbreviation.ifIntroduced())
                : abbreviation.entity();
    }

    private List<String> because(Decision decision) {
        List<String> parts = new ArrayList<>();
        for (Evidence each : decision.evidence().pieces()) {
            int weight = rules.weights().get(each);
            if (weight != 0) {
                parts.add(rules.wording().get(each) + " " + signed(weight));
            }
        }
        parts.add("sum " + signed(decision.weight()));
        return parts;
    }

    private static String signed(int weight) {
        return weight > 0 ? "+" + weight : String.valueOf(weight);
    }

    private static String key(BlockNames block, int workingOffset) {
        return block.offset() + ":" + workingOffset;
    }

    /** The offset in the working text of an offset of the block; offsets never run backwards. */
    private static int workingOffset(BlockNames names, int offset) {
        int low = 0;
        int high = names.normal().length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.text().offset(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
