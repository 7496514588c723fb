package corpus.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    @Test
    void oneTermHasOneNumber() {
        Vocabulary vocabulary = new Vocabulary(10);
        assertThat(vocabulary.number("安全")).isZero();
        assertThat(vocabulary.number("合作")).isEqualTo(1);
        assertThat(vocabulary.number(new String("安全"))).isZero();
        assertThat(vocabulary.term(1)).isEqualTo("合作");
        assertThat(vocabulary.size()).isEqualTo(2);
    }

    @Test
    void whatHasNoRoomIsKnownByItsText() {
        Vocabulary vocabulary = new Vocabulary(1);
        TermList.Builder builder = new TermList.Builder(vocabulary);
        assertThat(List.of("安全", "合作", "组织").stream().map(builder::add)).containsExactly(0, 1, 2);
        TermList terms = builder.build();
        assertThat(IntStream.range(0, 3).mapToObj(terms::term)).containsExactly("安全", "合作", "组织");
        assertThat(IntStream.range(0, 3).map(terms::number)).containsExactly(0, -1, -1);
        assertThat(vocabulary.size()).isEqualTo(1);
    }

    @Test
    void lengthsAreCountedUnlessTheyAreTold() {
        List<String> texts = List.of("安全", "\ud840\udc00国", "x".repeat(127), "y".repeat(300), "z");
        Vocabulary vocabulary = new Vocabulary(4);
        TermList.Builder counted = new TermList.Builder(vocabulary);
        texts.forEach(counted::add);
        TermList.Builder told = new TermList.Builder(vocabulary);
        texts.subList(0, 4).forEach(text -> told.add(vocabulary.number(text), 7));
        TermList[] lists = {
            counted.build(), TermList.of(vocabulary, new int[] {0, 1, 2, 3}), told.build(),
        };
        for (int again = 0; again < 2; again++) {
            assertThat(IntStream.range(0, 5).map(lists[0]::characters))
                    .containsExactly(2, 2, 127, 300, 1);
            assertThat(IntStream.range(0, 4).map(lists[1]::characters))
                    .containsExactly(2, 2, 127, 300);
            assertThat(IntStream.range(0, 4).map(lists[2]::characters)).containsOnly(7);
        }
    }

    @Test
    void threadsAgree() throws Exception {
        Vocabulary vocabulary = new Vocabulary(100_000);
        Callable<List<Integer>> count =
                () ->
                        IntStream.range(0, 50_000)
                                .map(i -> vocabulary.number("word" + i))
                                .peek(n -> assertThat(vocabulary.term(n)).startsWith("word"))
                                .boxed()
                                .toList();
        ExecutorService pool = Executors.newFixedThreadPool(4);
        Set<List<Integer>> numbers = new HashSet<>();
        for (Future<List<Integer>> each : pool.invokeAll(List.of(count, count, count, count))) {
            numbers.add(each.get());
        }
        pool.shutdown();
        assertThat(numbers).hasSize(1);
        assertThat(new HashSet<>(numbers.iterator().next())).hasSize(50_000);
    }
}
