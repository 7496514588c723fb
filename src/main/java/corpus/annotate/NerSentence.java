package corpus.annotate;

import corpus.document.EntityType;
import corpus.document.Gazetteer;
import java.util.ArrayList;
import java.util.List;

/** A sentence as the search for names sees it: its words, and what is known of each. */
final class NerSentence {
    /** What a word is already. */
    enum Kind {
        FREE,
        /** A country, region or group of the gazetteer. */
        PLACE,
        /** An organisation of the gazetteer. */
        ORGANIZATION,
        /** A word of the user's. */
        USER
    }

    /** Some words in a row: from the first to the one before {@code end}. */
    record Stretch(int first, int end) {}

    private final SentenceDraft draft;
    private final NameEvidence source;
    private final String[] words;
    private final WordEvidence[] evidence;
    private final Kind[] kinds;
    private final List<Stretch> institutions = new ArrayList<>();
    private NameCandidate[] names;

    /**
     * @param draft the sentence
     * @param source what is known of words
     * @param gazetteer the entities that its mentions refer to
     */
    NerSentence(SentenceDraft draft, NameEvidence source, Gazetteer gazetteer) {
        this.draft = draft;
        this.source = source;
        int size = draft.words().size();
        words = new String[size];
        evidence = new WordEvidence[size];
        kinds = new Kind[size];
        names = new NameCandidate[size];
        for (int i = 0; i < size; i++) {
            words[i] = new String(draft.text(), draft.words().begin(i), draft.words().length(i));
            evidence[i] = source.of(words[i]);
            kinds[i] = Kind.FREE;
        }
        for (SentenceDraft.Span span : draft.spans()) {
            kinds[span.word()] = kindOf(span, gazetteer);
            if (span.isNested() && !isInTitle(span)) {
                int end = draft.words().wordBeginningAt(span.longerEnd());
                if (end > span.word()) {
                    institutions.add(new Stretch(span.word(), end));
                }
            }
        }
    }

    private boolean isInTitle(SentenceDraft.Span span) {
        return InstitutionFinder.titleAround(draft.text(), span.begin(), span.end()) != null;
    }

    private static Kind kindOf(SentenceDraft.Span span, Gazetteer gazetteer) {
        if (!span.isEntity()) {
            return Kind.USER;
        }
        String id =
                span.abbreviation() == null
                        ? span.name().name().entity()
                        : span.abbreviation().entity();
        return gazetteer.get(id).type() == EntityType.ORGANIZATION ? Kind.ORGANIZATION : Kind.PLACE;
    }

    SentenceDraft draft() {
        return draft;
    }

    int size() {
        return words.length;
    }

    /** A word in normal form; empty outside the sentence. */
    String word(int i) {
        return isInside(i) ? words[i] : "";
    }

    /** Its part of speech; empty outside the sentence. */
    String tag(int i) {
        return isInside(i) ? draft.words().tag(i) : "";
    }

    WordEvidence evidence(int i) {
        return isInside(i) ? evidence[i] : WordEvidence.NONE;
    }

    /** The evidence about any string. */
    WordEvidence evidenceOf(String word) {
        return source.of(word);
    }

    Kind kind(int i) {
        return isInside(i) ? kinds[i] : Kind.FREE;
    }

    /** Whether it is a word that no gazetteer and no user has named. */
    boolean isFree(int i) {
        return isInside(i) && kinds[i] == Kind.FREE;
    }

    /** Whether it is such a word and written in Chinese characters. */
    boolean isFreeHan(int i) {
        return isFree(i)
                && words[i].codePoints().allMatch(c -> CharacterClass.of(c) == CharacterClass.HAN);
    }

    private boolean isInside(int i) {
        return i >= 0 && i < words.length;
    }

    /** The words from one to another, exclusive, as one string. */
    String text(int first, int end) {
        int begin = draft.words().begin(first);
        return new String(draft.text(), begin, draft.words().end(end - 1) - begin);
    }

    /** How many UTF-16 units the words from one to another, exclusive, have. */
    int length(int first, int end) {
        return draft.words().end(end - 1) - draft.words().begin(first);
    }

    /** The names of institutions that begin with a name of the gazetteer: 中国人民大学. */
    List<Stretch> institutions() {
        return institutions;
    }

    /** Keeps the persons and places that were found. */
    void keep(List<NameCandidate> found) {
        names = new NameCandidate[words.length];
        for (NameCandidate name : found) {
            for (int i = name.first(); i < name.end(); i++) {
                names[i] = name;
            }
        }
    }

    /** The person or place that a word is part of, or null. */
    NameCandidate nameAt(int i) {
        return isInside(i) ? names[i] : null;
    }
}
