package corpus.analysis;

import com.carrotsearch.hppc.ByteArrayList;
import com.carrotsearch.hppc.IntArrayList;
import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Sentence;
import corpus.document.Tokens;
import corpus.document.WordCounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a document in a row, as numbers that hold for that document, with a gap wherever a
 * sentence ends or a token stands that is no word. A recognised name of several tokens is one word.
 */
final class WordRow {
    /** The number of a gap. */
    static final int GAP = -1;

    /** What a blank inside a word becomes, so that blanks stand only between words. */
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final AnnotatedDocument document;
    private final NgramRule rule;
    private final IntArrayList words = new IntArrayList();
    private final ByteArrayList places = new ByteArrayList();
    private final List<String> texts = new ArrayList<>();
    private final int[] numberOfTerm;
    private final Map<String, Integer> numberOfText = new HashMap<>();

    WordRow(AnnotatedDocument document, NgramRule rule) {
        this.document = document;
        this.rule = rule;
        numberOfTerm = new int[document.termCount()];
        Arrays.fill(numberOfTerm, GAP);
        for (AnnotatedBlock block : document.blocks()) {
            boolean[] mentions = WordCounts.mentionTokens(block);
            int[] names = ItemPositions.overlaps(block);
            for (Sentence sentence : block.sentences()) {
                add(block, sentence, mentions, names);
                addGap();
            }
        }
    }

    /** How many positions there are, gaps included. */
    int size() {
        return words.size();
    }

    /** The number of the word at a position, or {@link #GAP}. */
    int at(int position) {
        return words.get(position);
    }

    /** At which places of an n-gram the word at a position may stand. */
    boolean may(int place, int position) {
        return (places.get(position) & place) != 0;
    }

    /** How many different words there are. */
    int distinct() {
        return texts.size();
    }

    /** A word by number. */
    String text(int word) {
        return texts.get(word);
    }

    private void add(AnnotatedBlock block, Sentence sentence, boolean[] mentions, int[] names) {
        Tokens tokens = block.tokens();
        for (int token = sentence.firstToken(); token < sentence.endToken(); ) {
            int end = token + 1;
            if (names[token] != 0) {
                while (end < sentence.endToken()
                        && Math.abs(names[end]) == Math.abs(names[token])) {
                    end++;
                }
                add(numberOf(name(block, token, end)), tag(tokens, end - 1), true);
            } else if (tokens.isWord(token)) {
                add(numberOf(tokens.term(token)), tag(tokens, token), mentions[token]);
            } else {
                addGap();
            }
            token = end;
        }
    }

    private void add(int word, String tag, boolean mention) {
        words.add(word);
        places.add((byte) rule.places(texts.get(word), tag, mention));
    }

    private void addGap() {
        words.add(GAP);
        places.add((byte) 0);
    }

    private String tag(Tokens tokens, int token) {
        return document.tag(tokens.tag(token));
    }

    /** A name of several tokens, with a blank where the text has one. */
    private String name(AnnotatedBlock block, int first, int end) {
        Tokens tokens = block.tokens();
        StringBuilder name = new StringBuilder();
        for (int token = first; token < end; token++) {
            if (token > first && tokens.begin(token) > tokens.end(token - 1)) {
                name.append(' ');
            }
            name.append(document.term(tokens.term(token)));
        }
        return name.toString();
    }

    private int numberOf(int term) {
        if (numberOfTerm[term] == GAP) {
            numberOfTerm[term] = numberOf(document.term(term));
        }
        return numberOfTerm[term];
    }

    private int numberOf(String text) {
        return numberOfText.computeIfAbsent(
                withoutBlanks(text),
                unknown -> {
                    texts.add(unknown);
                    return texts.size() - 1;
                });
    }

    /** The word as it stands in the text of an n-gram. */
    static String withoutBlanks(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isWhitespace(word.charAt(i))) {
                StringBuilder bound = new StringBuilder();
                word.chars()
                        .forEach(
                                c ->
                                        bound.append(
                                                Character.isWhitespace(c)
                                                        ? NO_BREAK_SPACE
                                                        : (char) c));
                return bound.toString();
            }
        }
        return word;
    }
}
