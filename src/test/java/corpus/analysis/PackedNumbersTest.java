package corpus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.carrotsearch.hppc.IntArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedNumbersTest {
    @Test
    void numbersComeBackInOrderHoweverMany() {
        Random random = new Random(3);
        for (int size : new int[] {0, 1, 200, 204, 205, 206, 1000, 100_000}) {
            PackedNumbers numbers = new PackedNumbers();
            IntArrayList expected = new IntArrayList();
            for (int i = 0; i < size; i++) {
                int number = random.nextInt() >>> (1 + random.nextInt(31));
                expected.add(number);
                numbers.add(number);
            }
            IntArrayList read = new IntArrayList();
            for (PackedNumbers.Reader reader = numbers.reader(); reader.hasNext(); ) {
                read.add(reader.next());
            }
            assertThat(read.toArray()).containsExactly(expected.toArray());
            assertThat(numbers.bytes()).isBetween((long) size, 1024 + 10L * size);
        }
    }

    @Test
    void largestNumberFits() {
        PackedNumbers numbers = new PackedNumbers();
        numbers.add(Integer.MAX_VALUE);
        assertThat(numbers.reader().next()).isEqualTo(Integer.MAX_VALUE);
    }
}
