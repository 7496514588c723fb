package corpus.annotate;

import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import com.hankcs.hanlp.dictionary.nr.TranslatedPersonDictionary;
import corpus.segment.DictionaryWord;
import corpus.segment.HanlpSegmenter;
import corpus.segment.Segmenter;
import corpus.segment.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Lines that a segmenter meets, and lines that it should not fall over: the words of the article in
 * seeds in its own and in any order, words of the dictionary, characters by the role that they have
 * in names, numbers, other scripts, surrogates, long runs, and the library's own pseudo-words. The
 * same seed gives the same lines.
 */
final class HostileLines {
    private static final Path ARTICLE = Path.of("seeds/russia-kazakhstan-security.txt");

    private static final int FIRST_HAN = 0x4E00;
    private static final int LAST_HAN = 0x9FFF;

    private static final List<String> NUMBERS =
            List.of(
                    "1991",
                    "3.5%",
                    "1,234.56",
                    "二○二二",
                    "二〇二二",
                    "一百二十万",
                    "３．５",
                    "１２",
                    "第三",
                    "第3",
                    "十几",
                    "数百",
                    "几千",
                    "百分之五",
                    "12:30",
                    "1/2",
                    "-7",
                    "2022-01-12",
                    "万",
                    "亿",
                    "两",
                    "年",
                    "月",
                    "日",
                    "点",
                    "分",
                    "Ⅳ",
                    "①",
                    "㈠",
                    "壹佰",
                    "0.",
                    ".5",
                    "1.2.3",
                    "9+1",
                    "０",
                    "个",
                    "吨");

    private static final List<String> FOREIGN =
            List.of(
                    "NATO",
                    "iPhone",
                    "a",
                    "Z",
                    "C++",
                    "A股",
                    "e-mail",
                    "x_y",
                    "http://a.b/c?d=e",
                    "В",
                    "Москва",
                    "Ελλάδα",
                    "한국",
                    "にほん",
                    "カタカナ",
                    "العربية",
                    "é",
                    "e\u0301",
                    "ＮＡＴＯ",
                    "ﬁ",
                    "ß",
                    "i̇",
                    "'",
                    "it's",
                    "@",
                    "#",
                    "&",
                    "CEO",
                    "Ⅷ",
                    "μ",
                    "№",
                    "℃",
                    "§");

    private static final List<String> MARKS =
            List.of(
                    "，", "。", "、", "：", "；", "“", "”", "《", "》", "（", "）", "(", ")", ",", ".", "·",
                    "•", "—", "——", "…", "……", "-", "~", "！", "？", "%", "%%", "＋", "=", "|", "/",
                    "\\", "[", "]", "〇", "℅", "㎡", "々");

    private static final List<String> ODD =
            List.of(
                    " ",
                    "  ",
                    "\t",
                    "\n",
                    "\r\n",
                    "\u3000",
                    "\u00a0",
                    "\u0000",
                    "\u0001",
                    "\u0085",
                    "\u00ad",
                    "\u200b",
                    "\u200d",
                    "\u2028",
                    "\ufeff",
                    "\ufffd",
                    "\uffff",
                    "\ue000",
                    "😀",
                    "👨‍👩‍👧",
                    "𠮷",
                    "𠀀野",
                    "\ud842",
                    "\udfb7",
                    "\ud83d\ud83d",
                    "\udc00\ud800",
                    "㐀",
                    "龥",
                    "鿿",
                    "豈",
                    "羅");

    /** What HanLP puts in the place of words of a class; in a text they are only characters. */
    private static final List<String> PSEUDO_WORDS =
            List.of(
                    "未##人", "未##地", "未##团", "未##数", "未##时", "未##串", "未##专", "始##始", "末##末", "##",
                    "未#");

    private static final List<String> ABOUT_NAMES =
            List.of(
                    "说", "先生", "女士", "总统", "总理", "外长", "教授", "记者", "同志", "老", "小", "阿", "氏", "总",
                    "局长", "主席", "与", "和", "、", "·", "摄", "的", "在", "生前", "夫人", "会见");

    private final Random random;
    private final List<String> dictionary = new ArrayList<>();
    private final List<String> namesInDictionary = new ArrayList<>();
    private final List<String> article = new ArrayList<>();
    private final Map<NR, List<String>> byRole = new EnumMap<>(NR.class);
    private final List<String> transliterating = new ArrayList<>();

    HostileLines(long seed, HanlpSegmenter segmenter) {
        random = new Random(seed);
        for (DictionaryWord word : segmenter.dictionary()) {
            dictionary.add(word.text());
            if (word.tag().startsWith("nr") || word.tag().equals("nnt")) {
                namesInDictionary.add(word.text());
            }
            addRoles(word.text());
        }
        dictionary.sort(null);
        namesInDictionary.sort(null);
        byRole.values().forEach(words -> words.sort(null));
        for (int c = FIRST_HAN; c <= LAST_HAN; c++) {
            String character = Character.toString(c);
            if (!segmenter.isKnown(character)) {
                addRoles(character);
            }
            if (TranslatedPersonDictionary.containsKey(character)) {
                transliterating.add(character);
            }
        }
        readArticle(segmenter);
    }

    private void addRoles(String word) {
        EnumItem<NR> item = PersonDictionary.dictionary.get(word);
        if (item != null) {
            for (NR role : item.labelMap.keySet()) {
                byRole.computeIfAbsent(role, unused -> new ArrayList<>()).add(word);
            }
        }
    }

    private void readArticle(Segmenter segmenter) {
        String text;
        try {
            text = Files.readString(ARTICLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        text.lines()
                .filter(line -> line.length() <= SentenceSplitter.MOST_CHARACTERS)
                .forEach(
                        line -> {
                            Words words = new Words();
                            segmenter.segment(
                                    line.toCharArray(),
                                    0,
                                    line.length(),
                                    List.of(),
                                    new Words(),
                                    words);
                            for (int i = 0; i < words.size(); i++) {
                                article.add(line.substring(words.begin(i), words.end(i)));
                            }
                        });
    }

    /** The next line: at most 2,000 characters, one of eleven kinds. */
    String next() {
        String line =
                switch (random.nextInt(11)) {
                    case 0 -> stretchesOfTheArticle();
                    case 1 -> wordsOf(article, 1 + random.nextInt(40));
                    case 2 -> wordsOf(dictionary, 1 + random.nextInt(25));
                    case 3 -> withoutBoundaries();
                    case 4, 5 -> names();
                    case 6 -> transliteratedNames();
                    case 7 -> mixture(1 + random.nextInt(30));
                    case 8 -> run();
                    case 9 -> anyCharacters();
                    default -> damaged(stretchesOfTheArticle());
                };
        return line.substring(0, Math.min(line.length(), SentenceSplitter.MOST_CHARACTERS));
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private String wordsOf(List<String> words, int count) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < count; i++) {
            line.append(any(words));
            if (random.nextInt(12) == 0) {
                line.append(any(MARKS));
            }
        }
        return line.toString();
    }

    /** Sentences of the article, each broken off and gone on with somewhere else. */
    private String stretchesOfTheArticle() {
        StringBuilder line = new StringBuilder();
        for (int part = random.nextInt(4); part >= 0; part--) {
            int from = random.nextInt(article.size());
            int to = Math.min(article.size(), from + 2 + random.nextInt(20));
            article.subList(from, to).forEach(line::append);
        }
        return line.toString();
    }

    /** Pieces of words of the dictionary, so that words overlap. */
    private String withoutBoundaries() {
        StringBuilder line = new StringBuilder();
        for (int i = 1 + random.nextInt(20); i > 0; i--) {
            String word = any(random.nextInt(3) == 0 ? article : dictionary);
            line.append(word.substring(random.nextInt(word.length())));
        }
        return line.toString();
    }

    private String ofRole(NR role) {
        List<String> words = byRole.get(role);
        return words == null ? "" : any(words);
    }

    private String names() {
        StringBuilder line = new StringBuilder();
        NR[] roles = NR.values();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            line.append(any(random.nextBoolean() ? ABOUT_NAMES : article));
            switch (random.nextInt(7)) {
                case 0 -> line.append(ofRole(NR.B)).append(ofRole(NR.C)).append(ofRole(NR.D));
                case 1 -> line.append(ofRole(NR.B)).append(ofRole(NR.E));
                case 2 -> line.append(ofRole(NR.F)).append(ofRole(NR.B)).append(ofRole(NR.G));
                case 3 -> line.append(any(namesInDictionary)).append(ofRole(NR.D));
                case 4 -> line.append(ofRole(NR.U)).append(ofRole(NR.V)).append(ofRole(NR.Y));
                case 5 -> line.append(ofRole(NR.B)).append(ofRole(NR.B)).append(ofRole(NR.E));
                default -> {
                    for (int n = 1 + random.nextInt(4); n > 0; n--) {
                        line.append(ofRole(roles[random.nextInt(roles.length)]));
                    }
                }
            }
            if (random.nextBoolean()) {
                line.append(any(ABOUT_NAMES));
            }
        }
        return line.toString();
    }

    private String transliteratedNames() {
        StringBuilder line = new StringBuilder();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            line.append(any(random.nextBoolean() ? ABOUT_NAMES : article));
            if (random.nextInt(3) == 0) {
                line.append(any(namesInDictionary));
            }
            for (int n = random.nextInt(6); n > 0; n--) {
                line.append(any(transliterating));
                if (random.nextInt(5) == 0) {
                    line.append('·');
                }
            }
        }
        return line.toString();
    }

    private String piece() {
        return switch (random.nextInt(9)) {
            case 0 -> any(NUMBERS);
            case 1 -> any(FOREIGN);
            case 2 -> any(MARKS);
            case 3 -> any(ODD);
            case 4 -> any(dictionary);
            case 5 -> any(namesInDictionary);
            case 6 -> random.nextInt(4) == 0 ? any(PSEUDO_WORDS) : any(NUMBERS);
            case 7 -> Character.toString(FIRST_HAN + random.nextInt(LAST_HAN - FIRST_HAN + 1));
            default -> any(article);
        };
    }

    private String mixture(int pieces) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            line.append(piece());
        }
        return line.toString();
    }

    /** One piece, or two in turn, again and again; most runs are short. */
    private String run() {
        String unit = random.nextBoolean() ? piece() : piece() + piece();
        int most = random.nextInt(40) == 0 ? SentenceSplitter.MOST_CHARACTERS : 60;
        int times = 1 + random.nextInt(Math.max(1, most / Math.max(1, unit.length())));
        return mixture(random.nextInt(3)) + unit.repeat(times) + mixture(random.nextInt(3));
    }

    /**
     * Characters of the whole range of UTF-16, lone surrogates included; every other one is Han.
     */
    private String anyCharacters() {
        StringBuilder line = new StringBuilder();
        for (int i = random.nextInt(40); i >= 0; i--) {
            switch (random.nextInt(6)) {
                case 0 -> line.append((char) random.nextInt(0x10000));
                case 1 -> line.append((char) random.nextInt(0x300));
                case 2 -> line.append((char) (0x2000 + random.nextInt(0x1100)));
                default ->
                        line.append((char) (FIRST_HAN + random.nextInt(LAST_HAN - FIRST_HAN + 1)));
            }
        }
        return line.toString();
    }

    /** A line in which some characters are lost, doubled, exchanged, or become others. */
    private String damaged(String whole) {
        StringBuilder line = new StringBuilder(whole);
        for (int i = 1 + random.nextInt(4); i > 0 && line.length() > 1; i--) {
            int at = random.nextInt(line.length() - 1);
            switch (random.nextInt(4)) {
                case 0 -> line.deleteCharAt(at);
                case 1 -> line.insert(at, line.charAt(at));
                case 2 -> line.insert(at, line.charAt(at + 1)).deleteCharAt(at + 2);
                default -> line.replace(at, at + 1, piece());
            }
        }
        return line.toString();
    }
}
