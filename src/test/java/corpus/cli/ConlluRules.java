package corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules of CoNLL-U (https://universaldependencies.org/format.html) that a file without syntax
 * can break, and those of the brackets in Entity (CorefUD 1.0): written from their descriptions.
 */
final class ConlluRules {
    private static final Set<String> UPOS =
            Set.of(
                    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART",
                    "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X");
    private static final Pattern BRACKET =
            Pattern.compile("\\(([^()]+)\\)|\\(([^()]+)|([^()]+)\\)");

    private final Set<String> ids = new HashSet<>();

    /** Fails at the first breach. */
    static void check(String text) {
        assertThat(text).doesNotContain("\r").doesNotStartWith("\uFEFF").endsWith("\n\n");
        ConlluRules rules = new ConlluRules();
        for (String sentence : text.substring(0, text.length() - 2).split("\n\n", -1)) {
            rules.sentence(sentence.split("\n", -1));
        }
    }

    private void sentence(String[] lines) {
        String stated = "";
        StringBuilder rebuilt = new StringBuilder();
        int word = 0;
        Deque<String> open = new ArrayDeque<>();
        for (String line : lines) {
            assertThat(line).as("no blank line inside a sentence").isNotBlank();
            if (line.startsWith("#")) {
                assertThat(word).as("comments come before words").isZero();
                if (line.startsWith("# text = ")) {
                    stated = line.substring("# text = ".length());
                } else if (line.startsWith("# sent_id = ")) {
                    String id = line.substring("# sent_id = ".length());
                    assertThat(id).doesNotContainAnyWhitespaces().doesNotContain("/");
                    assertThat(ids.add(id)).as("sent_id twice: " + id).isTrue();
                }
                continue;
            }
            word++;
            String[] fields = line.split("\t", -1);
            assertThat(fields).as(line).hasSize(10);
            assertThat(fields[0]).as("words are numbered from 1").isEqualTo("" + word);
            for (String field : fields) {
                assertThat(field).as(line).isNotEmpty().isEqualTo(field.strip());
            }
            for (int i = 3; i < 9; i++) {
                assertThat(fields[i]).as(line).doesNotContainAnyWhitespaces();
            }
            assertThat(fields[1]).doesNotContain("  ");
            assertThat(UPOS).contains(fields[3]);
            List<String> misc = Arrays.asList(fields[9].split("\\|", -1));
            assertThat(new HashSet<>(misc)).hasSameSizeAs(misc);
            for (String attribute : misc) {
                assertThat(attribute).matches("[A-Z][A-Za-z]*=\\S+");
                if (attribute.startsWith("Entity=")) {
                    brackets(attribute.substring("Entity=".length()), open);
                }
            }
            rebuilt.append(fields[1]).append(misc.contains("SpaceAfter=No") ? "" : " ");
        }
        assertThat(word).as("a sentence has a word").isPositive();
        assertThat(open).as("all brackets close").isEmpty();
        assertThat(stated).isNotEmpty().isEqualTo(rebuilt.toString().stripTrailing());
    }

    private static void brackets(String written, Deque<String> open) {
        Matcher matcher = BRACKET.matcher(written);
        int at = 0;
        while (at < written.length()) {
            assertThat(matcher.find(at) && matcher.start() == at).as(written).isTrue();
            if (matcher.group(3) == null) {
                String description = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                String[] fields = description.split("-", -1);
                assertThat(fields).as("eid-etype-head-other: " + description).hasSize(4);
                assertThat(Integer.parseInt(fields[2])).isPositive();
                if (matcher.group(1) == null) {
                    open.push(fields[0]);
                }
            } else {
                assertThat(open.pop()).isEqualTo(matcher.group(3));
            }
            at = matcher.end();
        }
    }
}
