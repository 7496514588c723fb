package corpus.engine.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corpus.document.CorpusException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DriverMemoryTest {
    /** Four entries of 256 bytes each in half of two kilobytes. */
    private static final DriverMemory MEMORY = new DriverMemory(1 << 11);

    @Test
    void partThatIsNotTooLargeComesWhole() {
        assertThat(MEMORY.mostEntries()).isEqualTo(4);
        assertThat(MEMORY.mostOfPart(3)).isEqualTo(3);
        List<Integer> taken = new ArrayList<>();
        new Limited<>(List.of(1, 2, 3).iterator(), MEMORY, 3).forEachRemaining(taken::add);
        assertThat(taken).containsExactly(1, 2, 3);
    }

    /** Cut short, it would make a wrong table. */
    @Test
    void partThatIsTooLargeIsRefusedInASentence() {
        Limited<Integer> part = new Limited<>(List.of(1, 2, 3, 4).iterator(), MEMORY, 3);
        assertThatThrownBy(() -> part.forEachRemaining(each -> {}))
                .isInstanceOf(CorpusException.class)
                .hasMessageContaining("more than 4 entries")
                .hasMessageContaining("--driver-memory");
    }
}
