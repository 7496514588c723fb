package corpus.analysis;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Mention;
import corpus.document.Place;
import corpus.document.Sentence;
import corpus.document.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of a block in CoNLL-U. In MISC stand, in this order and where there is something to
 * say:
 *
 * <ul>
 *   <li>{@code Entity=(RU-country-1-method:name)}: a mention begins, with the entity's id and type,
 *       which of its words is the head, and how it was recognised; with several words, {@code RU)}
 *       stands where it ends. {@code nested:yes}: it is a part of a longer name.
 *   <li>{@code Inside=RU:country:name:3-5}: a name inside this word, and its characters.
 *   <li>{@code Place=12:3} or {@code Place=part:12:3}: line and column in the file.
 *   <li>{@code SpaceAfter=No}: no blank follows.
 * </ul>
 */
final class ConlluBlock {
    private static final String NOTHING = "_";

    private final AnnotatedDocument document;
    private final AnnotatedBlock block;
    private final Tokens tokens;
    private final TokenMentions mentions;

    ConlluBlock(AnnotatedDocument document, AnnotatedBlock block) {
        this.document = document;
        this.block = block;
        tokens = block.tokens();
        mentions = new TokenMentions(block);
    }

    /** The sentence as the words and their blanks give it. */
    String text(Sentence sentence) {
        StringBuilder text = new StringBuilder();
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            text.append(form(token)).append(isFollowedByBlank(token) ? " " : "");
        }
        return text.toString().stripTrailing();
    }

    /** A line for each word. */
    List<String> words(Sentence sentence) {
        List<String> lines = new ArrayList<>();
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            String tag = document.tag(tokens.tag(token));
            lines.add(
                    String.join(
                            "\t",
                            Integer.toString(token - sentence.firstToken() + 1),
                            form(token),
                            NOTHING,
                            UniversalTags.of(tag, form(token)),
                            tag.isEmpty() ? NOTHING : tag,
                            NOTHING,
                            NOTHING,
                            NOTHING,
                            NOTHING,
                            misc(token)));
        }
        return lines;
    }

    private String form(int token) {
        return MiscText.oneLine(block.text().substring(tokens.begin(token), tokens.end(token)));
    }

    private boolean isFollowedByBlank(int token) {
        return token + 1 == tokens.size() || tokens.begin(token + 1) > tokens.end(token);
    }

    private String misc(int token) {
        List<String> values = new ArrayList<>();
        String brackets = brackets(token);
        if (!brackets.isEmpty()) {
            values.add("Entity=" + brackets);
        }
        String inside = inside(token);
        if (!inside.isEmpty()) {
            values.add("Inside=" + inside);
        }
        Place place = block.block().text().placeAt(tokens.begin(token));
        values.add(
                "Place="
                        + (place.part().isEmpty() ? "" : MiscText.value(place.part()) + ":")
                        + place.line()
                        + ":"
                        + place.column());
        if (!isFollowedByBlank(token)) {
            values.add("SpaceAfter=No");
        }
        return String.join("|", values);
    }

    /** Outer names open first and close last. */
    private String brackets(int token) {
        StringBuilder brackets = new StringBuilder();
        for (MentionSpan span : mentions.begin(token)) {
            brackets.append('(').append(description(span)).append(span.size() == 1 ? ")" : "");
        }
        for (MentionSpan span : mentions.end(token)) {
            if (span.size() > 1) {
                brackets.append(MiscText.value(span.mention().entity())).append(')');
            }
        }
        return brackets.toString();
    }

    /** The fields that {@code # global.Entity} announces. The last word of a name is its head. */
    private static String description(MentionSpan span) {
        Mention mention = span.mention();
        return String.join(
                        "-",
                        MiscText.value(mention.entity()),
                        mention.type().label(),
                        Integer.toString(span.size()),
                        "method:" + mention.method().label())
                + (mention.isNested() ? ",nested:yes" : "");
    }

    private String inside(int token) {
        List<String> names = new ArrayList<>();
        for (MentionSpan span : mentions.inside(token)) {
            Mention mention = span.mention();
            int begin = block.text().codePointCount(tokens.begin(token), mention.begin());
            int size = block.text().codePointCount(mention.begin(), mention.end());
            names.add(
                    String.join(
                            ":",
                            MiscText.value(mention.entity()),
                            mention.type().label(),
                            mention.method().label(),
                            (begin + 1) + "-" + (begin + size)));
        }
        return String.join(",", names);
    }
}
