package corpus.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NameTrieTest {
    @Test
    void findsWhatALookAtEveryStringFinds() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            TreeSet<String> strings = new TreeSet<>();
            int size = random.nextInt(40);
            while (strings.size() < size) {
                strings.add(text(random, 1 + random.nextInt(5)));
            }
            String[] sorted = strings.toArray(String[]::new);
            NameTrie trie = NameTrie.of(sorted);
            ByteBuffer bytes = ByteBuffer.allocate(trie.bytes());
            trie.write(bytes);
            assertThat(bytes.hasRemaining()).isFalse();
            NameTrie copy = NameTrie.read(bytes.flip());
            String text = text(random, 30);
            for (int at = 0; at < text.length(); at++) {
                int limit = at + random.nextInt(text.length() - at + 1);
                List<String> expected = new ArrayList<>();
                for (int end = at + 1; end <= limit; end++) {
                    if (strings.contains(text.substring(at, end))) {
                        expected.add(text.substring(at, end) + end);
                    }
                }
                assertThat(found(trie, sorted, text, at, limit)).isEqualTo(expected);
                assertThat(found(copy, sorted, text, at, limit)).isEqualTo(expected);
            }
        }
    }

    private static List<String> found(
            NameTrie trie, String[] sorted, String text, int at, int limit) {
        List<String> found = new ArrayList<>();
        char[] characters = text.toCharArray();
        trie.findAt(characters, at, limit, (end, string) -> found.add(sorted[string] + end));
        assertThat(trie.mayBegin(characters, at, limit) || found.isEmpty()).isTrue();
        for (int end = at; end <= limit; end++) {
            int exact = trie.find(characters, at, end);
            assertThat(exact == NameTrie.NONE || found.contains(sorted[exact] + end)).isTrue();
        }
        return found;
    }

    /** Few letters, from three blocks, so that strings begin alike and with one another. */
    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("ab中\uFF21\0".charAt(random.nextInt(5)));
        }
        return text.toString();
    }
}
