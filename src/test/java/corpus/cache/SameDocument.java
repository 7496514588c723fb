package corpus.cache;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Metadata;
import corpus.document.Section;
import corpus.document.Tokens;
import corpus.document.WordCounts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Says in what two documents differ, looking at everything that can be asked of them. */
final class SameDocument {
    private SameDocument() {}

    static void check(AnnotatedDocument given, AnnotatedDocument expected) {
        assertThat(given.id()).isEqualTo(expected.id());
        assertThat(fields(given.metadata())).isEqualTo(fields(expected.metadata()));
        // Counts first: they must not need what is decoded later.
        for (Section section : Section.values()) {
            checkCounts(given, expected, EnumSet.of(section));
        }
        checkCounts(given, expected, EnumSet.of(Section.TITLE, Section.BODY));
        checkCounts(given, expected, EnumSet.allOf(Section.class));
        checkBlocks(given, expected);
        for (Section section : Section.values()) {
            checkBlocks(given.only(Set.of(section)), expected.only(Set.of(section)));
        }
    }

    static List<String> fields(Metadata metadata) {
        List<String> fields = new ArrayList<>();
        metadata.names().forEach(name -> fields.add(name + "=" + metadata.values(name)));
        return fields;
    }

    private static void checkCounts(
            AnnotatedDocument given, AnnotatedDocument expected, Set<Section> sections) {
        AnnotatedDocument some = given.only(sections);
        AnnotatedDocument others = expected.only(sections);
        assertThat(some.size()).isEqualTo(others.size());
        assertThat(counts(some)).isEqualTo(counts(others)).isEqualTo(counted(others));
    }

    /** In the order of the list. */
    private static List<String> counts(AnnotatedDocument document) {
        WordCounts words = document.words();
        List<String> counts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            counts.add(
                    key(document, words.term(i), words.tag(i), words.isMention(i))
                            + words.count(i));
        }
        return counts;
    }

    /** The same from the tokens, the terms in the order in which they come. */
    private static List<String> counted(AnnotatedDocument document) {
        Map<Long, Integer> counts = new TreeMap<>();
        for (AnnotatedBlock block : document.blocks()) {
            boolean[] mentions = WordCounts.mentionTokens(block);
            for (int i = 0; i < block.tokens().size(); i++) {
                if (block.tokens().isWord(i)) {
                    long kind = block.tokens().tag(i) * 2L + (mentions[i] ? 1 : 0);
                    counts.merge(((long) block.tokens().term(i) << 32) + kind, 1, Integer::sum);
                }
            }
        }
        List<String> all = new ArrayList<>();
        new LinkedHashMap<>(counts)
                .forEach(
                        (key, count) -> {
                            int kind = key.intValue();
                            int term = (int) (key >> 32);
                            all.add(key(document, term, kind / 2, kind % 2 == 1) + count);
                        });
        return all;
    }

    private static String key(AnnotatedDocument document, int term, int tag, boolean mention) {
        return document.term(term) + "/" + document.tag(tag) + (mention ? "!" : "") + " ";
    }

    private static void checkBlocks(AnnotatedDocument given, AnnotatedDocument expected) {
        assertThat(given.blocks()).hasSameSizeAs(expected.blocks());
        for (int i = 0; i < given.blocks().size(); i++) {
            AnnotatedBlock some = given.blocks().get(i);
            AnnotatedBlock other = expected.blocks().get(i);
            for (int mention = 0; mention < other.mentions().size(); mention++) {
                assertThat(some.surface(mention)).isEqualTo(other.surface(mention));
            }
            assertThat(some.mentions()).isEqualTo(other.mentions());
            assertThat(some.sentences()).isEqualTo(other.sentences());
            checkTokens(given, some.tokens(), expected, other.tokens());
            assertThat(some.block().kind()).isEqualTo(other.block().kind());
            assertThat(some.block().headingLevel()).isEqualTo(other.block().headingLevel());
            assertThat(some.block().section()).isEqualTo(other.block().section());
            assertThat(some.block().rule()).isEqualTo(other.block().rule());
            assertThat(some.text()).isEqualTo(other.text());
            for (int offset = 0; offset <= other.text().length(); offset++) {
                assertThat(some.block().text().placeAt(offset))
                        .isEqualTo(other.block().text().placeAt(offset));
            }
        }
    }

    private static void checkTokens(
            AnnotatedDocument given, Tokens some, AnnotatedDocument expected, Tokens others) {
        assertThat(some.size()).isEqualTo(others.size());
        for (int i = 0; i < others.size(); i++) {
            assertThat(given.term(some.term(i))).isEqualTo(expected.term(others.term(i)));
            assertThat(given.tag(some.tag(i))).isEqualTo(expected.tag(others.tag(i)));
            assertThat(some.isWord(i)).isEqualTo(others.isWord(i));
            assertThat(some.begin(i)).isEqualTo(others.begin(i));
            assertThat(some.end(i)).isEqualTo(others.end(i));
        }
    }
}
