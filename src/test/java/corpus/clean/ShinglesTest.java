package corpus.clean;

import static org.assertj.core.api.Assertions.assertThat;

import corpus.SampleDocuments;
import corpus.document.Block;
import corpus.document.BlockKind;
import corpus.document.DocumentId;
import corpus.document.PlacedText;
import corpus.document.Section;
import corpus.document.SourceDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShinglesTest {
    private static long[] of(String... paragraphs) {
        return Shingles.of(
                SampleDocuments.source(DocumentId.ofFile("a.md"), Map.of(), List.of(paragraphs)));
    }

    @Test
    void eachDifferentStretchOfFiveLettersCountsOnce() {
        assertThat(of("一二三四")).isEmpty();
        assertThat(of("一二三四五")).hasSize(1);
        assertThat(of("一二三四五六七")).hasSize(3);
        assertThat(of("一一一一一一一一")).hasSize(1);
        assertThat(of("一二三四五。一二三四五")).hasSize(5);
        assertThat(of("𠮷𠮷𠀀𠮷𠮷")).hasSize(1);
    }

    @Test
    void punctuationBlanksWidthAndParagraphsDoNotCount() {
        long[] plain = of("2022年1月俄罗斯NATO");
        assertThat(of("２０２２ 年 1 月，", "“俄罗斯”——ＮＡＴＯ。")).isEqualTo(plain);
        assertThat(of("2022年1月俄罗斯nato")).isNotEqualTo(plain);
    }

    @Test
    void onlyTheBodyCounts() {
        SourceDocument document =
                SampleDocuments.source(DocumentId.ofFile("a.md"), Map.of(), List.of("一二三四五六"));
        List<Block> blocks = new ArrayList<>(document.blocks());
        blocks.add(0, Block.of(BlockKind.TITLE, PlacedText.of("这是一个题目", "", 1, 1)));
        blocks.add(document.blocks().get(0).in(Section.REFERENCES, "r"));
        assertThat(Shingles.of(document.withBlocks(blocks))).isEqualTo(Shingles.of(document));
    }

    @Test
    void sharedStretchesAreThoseOfBothTexts() {
        assertThat(Shingles.shared(of("一二三四五六七"), of("零二三四五六七八"))).isEqualTo(2);
        assertThat(Shingles.shared(of("一二三四"), of("一二三四五六七"))).isZero();
    }

    /** Signatures agree in about the share that the sets have in common. */
    @Test
    void agreementEstimatesTheJaccardCoefficient() {
        Random random = new Random(1);
        for (int size : new int[] {40, 300, 5000}) {
            double error = 0;
            double square = 0;
            int rounds = 200;
            for (int round = 0; round < rounds; round++) {
                double part = random.nextDouble();
                Set<Long> one = new HashSet<>();
                Set<Long> other = new HashSet<>();
                for (int i = 0; i < size; i++) {
                    long shingle = random.nextLong();
                    boolean both = random.nextDouble() < part;
                    one.add(shingle);
                    other.add(both ? shingle : random.nextLong());
                }
                Set<Long> all = new HashSet<>(one);
                all.addAll(other);
                double jaccard = (one.size() + other.size() - all.size()) / (double) all.size();
                double estimate =
                        MinHash.agreement(signature(one), signature(other)) / (double) MinHash.SIZE;
                error += (estimate - jaccard) / rounds;
                square += (estimate - jaccard) * (estimate - jaccard) / rounds;
            }
            double deviation = 0.5 / Math.sqrt(Math.min(size, MinHash.SIZE));
            assertThat(error).as("size %d", size).isBetween(-deviation / 3, deviation / 3);
            assertThat(Math.sqrt(square)).as("size %d", size).isLessThan(deviation);
        }
    }

    private static short[] signature(Set<Long> shingles) {
        return MinHash.signature(shingles.stream().mapToLong(Long::longValue).toArray());
    }
}
