package corpus.analysis;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongIntHashMap;
import com.carrotsearch.hppc.cursors.LongIntCursor;
import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Tokens;
import corpus.document.WordCounts;
import java.util.HashMap;
import java.util.Map;

/** The terms of one document: counted as numbers first, so that each is looked at once. */
final class DocumentTerms {
    private final AnnotatedDocument document;
    private final TermSelection selection;
    private final boolean splitTags;

    /** By term, tag and whether it is a mention: the selection treats mentions differently. */
    private final LongIntHashMap counts = new LongIntHashMap();

    /** By the same key, the word tokens before each occurrence; null if nobody asks for them. */
    private final Map<Long, IntArrayList> positions;

    private int size;

    DocumentTerms(
            AnnotatedDocument document,
            TermSelection selection,
            boolean splitTags,
            boolean withPositions) {
        this.document = document;
        this.selection = selection;
        this.splitTags = splitTags;
        positions = withPositions ? new HashMap<>() : null;
        if (withPositions) {
            document.blocks().forEach(this::count);
        } else {
            count(document.words());
        }
    }

    private void count(WordCounts words) {
        for (int i = 0; i < words.size(); i++) {
            long key = ((long) words.term(i) << 32) | words.kind(i);
            counts.put(key, words.count(i));
            size += words.count(i);
        }
    }

    private void count(AnnotatedBlock block) {
        Tokens tokens = block.tokens();
        boolean[] mentions = WordCounts.mentionTokens(block);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i)) {
                long key =
                        ((long) tokens.term(i) << 32)
                                | (tokens.tag(i) << 1)
                                | (mentions[i] ? 1 : 0);
                counts.addTo(key, 1);
                if (positions != null) {
                    positions.computeIfAbsent(key, k -> new IntArrayList()).add(size);
                }
                size++;
            }
        }
    }

    /** Names the terms that are rows, by tag. */
    void visit(CountedItems.Visitor visitor) {
        Item[] items = new Item[document.termCount()];
        for (LongIntCursor cursor : counts) {
            int number = (int) (cursor.key >> 32);
            String term = document.term(number);
            String tag = document.tag((int) (cursor.key & 0xFFFFFFFFL) >> 1);
            if (selection.accepts(term, tag, (cursor.key & 1) == 1)) {
                if (items[number] == null) {
                    items[number] = Item.term(term);
                }
                visitor.item(items[number], tag, cursor.value);
            }
        }
    }

    /** Emits the terms that are rows, as those of a group. */
    void emit(Group group, Emitter<TermKey, TermSummary> emitter) {
        // Without split tags a term has one row, however many tags: then it is looked up by number.
        TermSummary[] ofTerm = new TermSummary[splitTags ? 0 : document.termCount()];
        Map<TermKey, TermSummary> ofTag = new HashMap<>();
        Map<TermSummary, IntArrayList> places = new HashMap<>();
        for (LongIntCursor cursor : counts) {
            int number = (int) (cursor.key >> 32);
            String term = document.term(number);
            String tag = document.tag((int) (cursor.key & 0xFFFFFFFFL) >> 1);
            if (!selection.accepts(term, tag, (cursor.key & 1) == 1)) {
                continue;
            }
            TermSummary summary =
                    splitTags ? ofTag.get(new TermKey(group, term, tag)) : ofTerm[number];
            if (summary != null) {
                summary.addInSameDocument(cursor.value, tag);
            } else {
                summary = new TermSummary(cursor.value, size, tag);
                if (splitTags) {
                    ofTag.put(new TermKey(group, term, tag), summary);
                } else {
                    ofTerm[number] = summary;
                }
            }
            if (positions != null) {
                places.computeIfAbsent(summary, s -> new IntArrayList())
                        .addAll(positions.get(cursor.key));
            }
        }
        places.forEach(
                (summary, words) -> summary.postings().at(document.id(), words.sort().toArray()));
        ofTag.forEach(emitter::emit);
        for (int number = 0; number < ofTerm.length; number++) {
            if (ofTerm[number] != null) {
                emitter.emit(new TermKey(group, document.term(number), ""), ofTerm[number]);
            }
        }
    }
}
