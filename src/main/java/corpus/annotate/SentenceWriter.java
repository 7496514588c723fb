package corpus.annotate;

import corpus.document.EntityType;
import corpus.document.Gazetteer;
import corpus.document.Mention;
import corpus.document.Method;
import corpus.segment.Words;
import java.util.ArrayList;
import java.util.List;

/** Puts the sentences of a block down, as tokens and mentions. */
final class SentenceWriter {
    private final NameFinder names;
    private final NestedAbbreviations nested;
    private final Gazetteer gazetteer;
    private final BlockText text;
    private final char[] normal;
    private final TokenBuilder tokens;
    private final List<Mention> mentions = new ArrayList<>();

    /**
     * @param names finds the names inside names
     * @param nested finds the one-character names inside names
     * @param gazetteer the entities
     * @param source the block
     * @param tokens receives the tokens
     */
    SentenceWriter(
            NameFinder names,
            NestedAbbreviations nested,
            Gazetteer gazetteer,
            BlockNames source,
            TokenBuilder tokens) {
        this.names = names;
        this.nested = nested;
        this.gazetteer = gazetteer;
        this.text = source.text();
        this.normal = source.normal();
        this.tokens = tokens;
    }

    /** The mentions of all sentences that were written. */
    List<Mention> mentions() {
        return mentions;
    }

    /**
     * Puts a sentence down.
     *
     * @param draft what was decided
     * @param recognised the names in it that the gazetteer lacks, in order, not overlapping
     */
    void write(SentenceDraft draft, List<RecognisedName> recognised) {
        Words words = draft.words();
        if (recognised.isEmpty() && draft.spans().isEmpty()) {
            tokens.addAll(words);
            return;
        }
        int[] tokenOfWord = new int[words.size()];
        boolean[] isSpan = new boolean[recognised.isEmpty() ? 0 : words.size()];
        if (!recognised.isEmpty()) {
            draft.spans().forEach(span -> isSpan[span.word()] = true);
        }
        int next = 0;
        for (int word = 0; word < words.size(); ) {
            RecognisedName name =
                    next < recognised.size() && recognised.get(next).firstWord() == word
                            ? recognised.get(next++)
                            : null;
            if (name == null) {
                tokenOfWord[word] = tokens.add(words, word);
                word++;
                continue;
            }
            addRecognised(words, name, isSpan, tokenOfWord);
            word = name.endWord();
        }
        for (SentenceDraft.Span span : draft.spans()) {
            addMentions(span, tokenOfWord[span.word()], within(words, span, recognised));
        }
    }

    /**
     * Adds the tokens and the mention of a name: one token, unless it holds a name of the gazetteer
     * or a word of the user, whose tokens stay what they are.
     */
    private void addRecognised(
            Words words, RecognisedName name, boolean[] isSpan, int[] tokenOfWord) {
        boolean holdsSpan = false;
        for (int word = name.firstWord(); word < name.endWord(); word++) {
            holdsSpan |= isSpan[word];
        }
        int begin = words.begin(name.firstWord());
        int end = words.end(name.endWord() - 1);
        int token = -1;
        if (!holdsSpan) {
            token = tokens.add(begin, end, name.tag());
        } else {
            for (int word = name.firstWord(); word < name.endWord(); word++) {
                tokenOfWord[word] = tokens.add(words, word);
            }
            if (name.endWord() == name.firstWord() + 1) {
                token = tokenOfWord[name.firstWord()];
            }
        }
        int[] title = InstitutionFinder.titleAround(normal, begin, end);
        boolean nested = title != null && (title[0] != begin || title[1] != end);
        mentions.add(
                new Mention(
                        text.offset(begin),
                        text.endOffset(end),
                        surface(begin, end),
                        name.type(),
                        Method.NER,
                        nested ? surface(title[0], title[1]) : "",
                        "",
                        -1,
                        token));
    }

    /** The recognised name around a span; empty if there is none. */
    private String within(Words words, SentenceDraft.Span span, List<RecognisedName> recognised) {
        for (RecognisedName name : recognised) {
            if (name.firstWord() <= span.word() && span.word() < name.endWord()) {
                return surface(words.begin(name.firstWord()), words.end(name.endWord() - 1));
            }
        }
        return "";
    }

    private void addMentions(SentenceDraft.Span span, int token, String within) {
        String longer = span.isNested() ? surface(span.longerBegin(), span.longerEnd()) : "";
        if (span.abbreviation() != null) {
            ShortMention mention = span.abbreviation();
            Method method = BlockAnnotator.methodOf(mention);
            int joint = mention.jointBegin() < 0 ? -1 : text.offset(mention.jointBegin());
            mentions.add(
                    mention(
                            span.begin(),
                            span.end(),
                            mention.entity(),
                            method,
                            longer,
                            within,
                            joint,
                            token));
            return;
        }
        FoundName name = span.name();
        if (name.isEntity()) {
            mentions.add(
                    mention(
                            span.begin(),
                            span.end(),
                            name.name().entity(),
                            name.name().isDefined() ? Method.DEFINED : Method.NAME,
                            longer,
                            within,
                            -1,
                            token));
        }
        String outer = surface(span.begin(), span.end());
        List<FoundName> inside = names.findInside(normal, name);
        if (name.isEntity() && isBody(name.name().entity())) {
            addJointsInside(span, inside, outer, within);
        }
        for (FoundName inner : inside) {
            mentions.add(
                    mention(
                            inner.begin(),
                            inner.end(),
                            inner.name().entity(),
                            Method.NAME,
                            outer,
                            within,
                            -1,
                            -1));
        }
    }

    private boolean isBody(String entity) {
        EntityType type = gazetteer.get(entity).type();
        return type == EntityType.ORGANIZATION || type == EntityType.GROUP;
    }

    private void addJointsInside(
            SentenceDraft.Span span, List<FoundName> inside, String outer, String within) {
        for (ShortMention inner : nested.in(normal, span.name(), inside)) {
            mentions.add(
                    mention(
                            span.begin() + inner.begin(),
                            span.begin() + inner.end(),
                            inner.entity(),
                            Method.JOINT,
                            outer,
                            within,
                            text.offset(span.begin() + inner.jointBegin()),
                            -1));
        }
    }

    private String surface(int begin, int end) {
        return text.working().substring(begin, end);
    }

    private Mention mention(
            int begin,
            int end,
            String entity,
            Method method,
            String longer,
            String within,
            int joint,
            int token) {
        return new Mention(
                text.offset(begin),
                text.endOffset(end),
                entity,
                gazetteer.get(entity).type(),
                method,
                longer,
                within,
                joint,
                token);
    }
}
