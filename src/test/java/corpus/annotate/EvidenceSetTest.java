package corpus.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

@SuppressWarnings("EnumOrdinal") // weights by piece
class EvidenceSetTest {
    private static final int[] WEIGHTS = weights();

    /** Whatever is added and taken away, pieces and weight are those of an ordinary set. */
    @Test
    void hasThePiecesAndTheWeightOfAnOrdinarySet() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            Set<Evidence> expected = EnumSet.noneOf(Evidence.class);
            EvidenceSet evidence = new EvidenceSet(WEIGHTS);
            for (int step = 0; step < 30; step++) {
                Evidence piece = Evidence.values()[random.nextInt(Evidence.values().length)];
                switch (random.nextInt(3)) {
                    case 0 -> evidence.add(piece);
                    case 1 -> evidence = evidence.with(piece);
                    default -> {
                        if (expected.contains(piece)) {
                            evidence = evidence.without(piece);
                            expected.remove(piece);
                            check(evidence, expected);
                            continue;
                        }
                        evidence.add(piece);
                    }
                }
                expected.add(piece);
                check(evidence, expected);
            }
        }
    }

    @Test
    void aCopyWithMoreLeavesTheFirstAlone() {
        EvidenceSet one = new EvidenceSet(WEIGHTS);
        one.add(Evidence.OWN_WORD);
        assertThat(one.with(Evidence.TRANSLITERATION).has(Evidence.TRANSLITERATION)).isTrue();
        assertThat(one.pieces()).containsExactly(Evidence.OWN_WORD);
        assertThat(one.without(Evidence.OWN_WORD).isEmpty()).isTrue();
        assertThat(one.isEmpty()).isFalse();
    }

    private static void check(EvidenceSet evidence, Set<Evidence> expected) {
        assertThat(evidence.pieces()).isEqualTo(expected);
        assertThat(evidence.weight())
                .isEqualTo(expected.stream().mapToInt(each -> WEIGHTS[each.ordinal()]).sum());
        for (Evidence each : Evidence.values()) {
            assertThat(evidence.has(each)).isEqualTo(expected.contains(each));
        }
    }

    private static int[] weights() {
        int[] weights = new int[Evidence.values().length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = 7 * i - 200;
        }
        return weights;
    }
}
