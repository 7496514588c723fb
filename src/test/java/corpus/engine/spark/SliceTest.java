package corpus.engine.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SliceTest {
    private static final long MEBIBYTE = 1 << 20;

    @Test
    void everyFileIsInOneSliceAndInOrder() {
        Random random = new Random(1);
        for (int cores : new int[] {1, 2, 7}) {
            List<SliceFile> files = new ArrayList<>();
            for (int i = 0; i < 500; i++) {
                files.add(file(i, random.nextInt(100_000)));
            }
            List<Slice> slices = Slice.deal(files, cores);
            List<SliceFile> dealt = new ArrayList<>();
            for (Slice slice : slices) {
                assertThat(slice.number()).isEqualTo(slices.indexOf(slice));
                assertThat(slice.firstFile()).isEqualTo(dealt.size());
                assertThat(slice.files()).isNotEmpty();
                dealt.addAll(slice.files());
            }
            assertThat(dealt).isEqualTo(files);
        }
    }

    @Test
    void slicesAreAboutEquallyLarge() {
        List<SliceFile> files = new ArrayList<>();
        Random random = new Random(2);
        for (int i = 0; i < 3000; i++) {
            files.add(file(i, random.nextInt(30_000)));
        }
        // 3000 files of 15,000 bytes and of what opening them costs are 94 MB, 4 MiB each.
        List<Slice> slices = Slice.deal(files, 2);
        assertThat(slices).hasSizeBetween(20, 24);
        assertThat(slices)
                .allSatisfy(
                        slice ->
                                assertThat(slice.files().stream().mapToLong(SliceFile::size).sum())
                                        .isBetween(MEBIBYTE, 3 * MEBIBYTE));
    }

    @Test
    void fewFilesAreDealtOutOneByOneAndNoneToNobody() {
        assertThat(Slice.deal(List.of(file(0, 5), file(1, 5)), 8)).hasSize(2);
        assertThat(Slice.deal(List.of(), 8)).isEmpty();
    }

    @Test
    void largeCorpusHasNoSliceThatIsTooLarge() {
        List<SliceFile> files = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            files.add(file(i, 4 * MEBIBYTE));
        }
        // 80 GB in slices of 32 MiB.
        assertThat(Slice.deal(files, 32)).hasSizeBetween(2500, 2520);
    }

    private static SliceFile file(int number, long size) {
        return new SliceFile(number + ".txt", "/" + number + ".txt", false, null, -1, size);
    }
}
