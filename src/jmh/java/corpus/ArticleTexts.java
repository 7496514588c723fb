package corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Any amount of text made of the sentences of the article in seeds; the same one each time. */
public final class ArticleTexts {
    private static final Path ARTICLE = Path.of("seeds/russia-kazakhstan-security.txt");
    private static final int SENTENCES_IN_A_PARAGRAPH = 4;

    private final List<String> sentences;
    private final Random random = new Random(1991);

    public ArticleTexts() {
        try {
            sentences =
                    Files.readString(ARTICLE)
                            .lines()
                            .filter(line -> line.contains("。"))
                            .flatMap(line -> List.of(line.split("(?<=。)", -1)).stream())
                            .filter(sentence -> !sentence.isBlank())
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sentences in any order, with so many characters (UTF-16 code units) in all. */
    public List<String> sentences(int characters) {
        List<String> chosen = new ArrayList<>();
        for (int left = characters; left > 0; ) {
            String sentence = sentences.get(random.nextInt(sentences.size()));
            chosen.add(sentence.substring(0, Math.min(left, sentence.length())));
            left -= sentence.length();
        }
        return chosen;
    }

    /** The paragraphs of an article. */
    public String[] paragraphs(int number) {
        String[] paragraphs = new String[number];
        for (int i = 0; i < number; i++) {
            StringBuilder paragraph = new StringBuilder();
            for (int j = 0; j < SENTENCES_IN_A_PARAGRAPH; j++) {
                paragraph.append(sentences.get(random.nextInt(sentences.size())));
            }
            paragraphs[i] = paragraph.toString();
        }
        return paragraphs;
    }
}
