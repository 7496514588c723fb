package corpus.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.SampleDocuments;
import corpus.document.AnnotatedBlock;
import corpus.document.AnnotatedDocument;
import corpus.document.Mention;
import corpus.document.Sentence;
import corpus.document.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Positions hold for any text, however odd. */
class AnnotatorOffsetsTest {
    private static final List<String> PIECES =
            List.of(
                    "俄罗斯",
                    "俄哈",
                    "中国人民大学",
                    "ＮＡＴＯ",
                    "NATO",
                    "В Москве",
                    "研究",
                    "的",
                    "。",
                    "！",
                    "……",
                    "”",
                    "，",
                    "😀",
                    "👨‍👩‍👧",
                    "𠮷",
                    "𠀀野",
                    " ",
                    "\t",
                    "\u3000",
                    "\n",
                    "\0",
                    "\u0001",
                    "\ud842",
                    "\udfb7",
                    "\ud83d",
                    "é",
                    "e\u0301",
                    "1991",
                    "３．５",
                    "a-b",
                    "it's",
                    "'",
                    "-",
                    ".",
                    "J. ",
                    "《",
                    "》",
                    "俄羅斯",
                    "計程車",
                    "\u200b",
                    "\ufeff",
                    "㈱",
                    "ﬁ",
                    "한국",
                    "日本",
                    "驻美",
                    "张三",
                    "奥巴马",
                    "\u00a0",
                    "①",
                    "+",
                    "=",
                    "@",
                    "http://a.b/c");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void positionsHoldInRandomMixtures(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            List<String> paragraphs = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                paragraphs.add("字" + mixture(random));
            }
            check(SampleDocuments.annotated("a.md", paragraphs.toArray(String[]::new)), false);
            check(
                    SampleDocuments.annotated(
                            SampleDocuments.preSegmented(),
                            "a.md",
                            paragraphs.toArray(String[]::new)),
                    true);
            checkWithNames(paragraphs);
        }
    }

    private static void checkWithNames(List<String> paragraphs) {
        AnnotatedDocument document =
                SampleDocuments.annotated(
                        SampleDocuments.withNames(), "a.md", paragraphs.toArray(String[]::new));
        for (AnnotatedBlock block : document.blocks()) {
            checkTokens(document, block);
            checkOnlySpaceIsLeftOut(block);
            for (Mention mention : block.mentions()) {
                checkMention(block, mention);
            }
        }
    }

    private static String mixture(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(25); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static void check(AnnotatedDocument document, boolean segmented) {
        int sentences = 0;
        for (AnnotatedBlock block : document.blocks()) {
            checkTokens(document, block);
            checkMentions(block);
            sentences = checkSentences(block, sentences);
            if (segmented) {
                checkWordsKept(block);
            } else {
                checkOnlySpaceIsLeftOut(block);
            }
        }
    }

    private static void checkTokens(AnnotatedDocument document, AnnotatedBlock block) {
        String text = block.text();
        Tokens tokens = block.tokens();
        int before = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int begin = tokens.begin(i);
            int end = tokens.end(i);
            String message = text + " [" + begin + ", " + end + ")";
            assertThat(begin).as(message).isGreaterThanOrEqualTo(before);
            assertThat(end).as(message).isGreaterThan(begin);
            assertThat(end).as(message).isLessThanOrEqualTo(text.length());
            assertThat(splitsPair(text, begin) || splitsPair(text, end)).as(message).isFalse();
            String surface = text.substring(begin, end);
            assertThat(withoutSpace(document.term(tokens.term(i))))
                    .as(message)
                    .isEqualTo(withoutSpace(TextNormalizer.foldWidth(surface)));
            boolean hasWord =
                    surface.codePoints()
                            .mapToObj(CharacterClass::of)
                            .anyMatch(
                                    kind ->
                                            kind == CharacterClass.HAN
                                                    || kind == CharacterClass.LETTER
                                                    || kind == CharacterClass.DIGIT);
            assertThat(tokens.isWord(i)).as(message).isEqualTo(hasWord);
            before = end;
        }
    }

    private static void checkMentions(AnnotatedBlock block) {
        String text = block.text();
        int free = 0;
        for (Mention mention : block.mentions()) {
            checkMention(block, mention);
            if (!mention.isNested()) {
                assertThat(mention.begin()).as(text).isGreaterThanOrEqualTo(free);
                free = mention.end();
            }
        }
    }

    private static void checkMention(AnnotatedBlock block, Mention mention) {
        String text = block.text();
        assertThat(mention.end()).isLessThanOrEqualTo(text.length());
        assertThat(splitsPair(text, mention.begin()) || splitsPair(text, mention.end())).isFalse();
        if (mention.token() >= 0) {
            assertThat(block.tokens().begin(mention.token())).isEqualTo(mention.begin());
            assertThat(block.tokens().end(mention.token())).isEqualTo(mention.end());
        }
        // Every mention lies in one sentence.
        Sentence sentence = block.sentenceAt(mention.begin());
        assertThat(mention.end()).isLessThanOrEqualTo(sentence.end());
    }

    private static int checkSentences(AnnotatedBlock block, int before) {
        int number = before;
        int token = 0;
        int at = 0;
        for (Sentence sentence : block.sentences()) {
            assertThat(sentence.firstToken()).isEqualTo(token);
            assertThat(sentence.begin()).isGreaterThanOrEqualTo(at);
            assertThat(sentence.end()).isGreaterThanOrEqualTo(sentence.begin());
            boolean words = false;
            for (token = sentence.firstToken(); token < sentence.endToken(); token++) {
                assertThat(block.tokens().begin(token)).isGreaterThanOrEqualTo(sentence.begin());
                assertThat(block.tokens().end(token)).isLessThanOrEqualTo(sentence.end());
                words |= block.tokens().isWord(token);
            }
            assertThat(sentence.hasWords()).isEqualTo(words);
            assertThat(sentence.number()).isEqualTo(words ? ++number : 0);
            at = sentence.end();
        }
        assertThat(token).as("sentences cover all tokens").isEqualTo(block.tokens().size());
        return number;
    }

    private static void checkOnlySpaceIsLeftOut(AnnotatedBlock block) {
        boolean[] covered = new boolean[block.text().length()];
        for (int i = 0; i < block.tokens().size(); i++) {
            Arrays.fill(covered, block.tokens().begin(i), block.tokens().end(i), true);
        }
        for (int at = 0; at < covered.length; at++) {
            assertThat(
                            covered[at]
                                    || CharacterClass.of(block.text().charAt(at))
                                            == CharacterClass.SPACE)
                    .as(block.text() + " at " + at)
                    .isTrue();
        }
    }

    /** Given words end where they ended, but for names of several of them. */
    private static void checkWordsKept(AnnotatedBlock block) {
        String text = block.text();
        for (int i = 0; i < block.tokens().size(); i++) {
            int begin = block.tokens().begin(i);
            int end = block.tokens().end(i);
            assertThat(begin == 0 || isSpace(text, begin - 1)).as(text + " at " + begin).isTrue();
            assertThat(end == text.length() || isSpace(text, end)).as(text + " at " + end).isTrue();
        }
    }

    /** A no-break space at the end of a word is left out of its token. */
    private static boolean isSpace(String text, int at) {
        return CharacterClass.of(text.charAt(at)) == CharacterClass.SPACE;
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private static String withoutSpace(String text) {
        StringBuilder without = new StringBuilder();
        text.chars()
                .filter(c -> CharacterClass.of(c) != CharacterClass.SPACE)
                .forEach(c -> without.append((char) c));
        return without.toString();
    }

    @Test
    void preSegmentedWordsAreKeptExactly() {
        AnnotatedDocument document =
                SampleDocuments.annotated(
                        SampleDocuments.preSegmented(),
                        "a.md",
                        "研究生 命起 源\t的 论文 ， 很好 。 俄罗斯 人 在 俄罗斯的 上海 合作 组织 里");

        assertThat(terms(document))
                .containsExactly(
                        "研究生", "命起", "源", "的", "论文", "，", "很好", "。", "俄罗斯", "人", "在", "俄罗斯的",
                        "上海合作组织", "里");
        // 俄罗斯的 is one word: the name in it does not end with a word.
        assertThat(mentions(document)).containsExactly("俄罗斯/RU", "上海 合作 组织/SCO");
    }

    @Test
    void preSegmentedTextHasSentencesAndNamesWithBlanks() {
        AnnotatedDocument document =
                SampleDocuments.annotated(
                        SampleDocuments.preSegmented(),
                        "a.md",
                        "他 来 了 。 她 走 了 ！ ” The United Nations met . Then United\u00a0Nations left .");

        List<String> sentences = new ArrayList<>();
        AnnotatedBlock block = document.blocks().get(0);
        for (Sentence sentence : block.sentences()) {
            sentences.add(block.text().substring(sentence.begin(), sentence.end()).strip());
        }
        assertThat(sentences)
                .containsExactly(
                        "他 来 了 。",
                        "她 走 了 ！ ”",
                        "The United Nations met .",
                        "Then United\u00a0Nations left .");
        assertThat(mentions(document))
                .containsExactly("United Nations/UN", "United\u00a0Nations/UN");
    }

    private static List<String> terms(AnnotatedDocument document) {
        List<String> terms = new ArrayList<>();
        for (AnnotatedBlock block : document.blocks()) {
            for (int i = 0; i < block.tokens().size(); i++) {
                terms.add(document.term(block.tokens().term(i)));
            }
        }
        return terms;
    }

    private static List<String> mentions(AnnotatedDocument document) {
        List<String> mentions = new ArrayList<>();
        for (AnnotatedBlock block : document.blocks()) {
            for (Mention mention : block.mentions()) {
                if (!mention.isNested()) {
                    mentions.add(
                            block.text().substring(mention.begin(), mention.end())
                                    + "/"
                                    + mention.entity());
                }
            }
        }
        return mentions;
    }
}
