package id.jangkau.simulation.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Whole parts that always add up. */
class ApportionmentTest {

    private static final int CASES = 300;

    @Test
    void theLargestRemaindersAreRoundedUp() {
        // quotas 41.0, 17.5, 15.9, 12.6, 8.4, 4.6 of 100
        long[] parts = Apportionment.of(new double[] {410, 175, 159, 126, 84, 46}).divide(100);

        assertThat(parts).containsExactly(41, 17, 16, 13, 8, 5);
    }

    @Test
    void ofEqualRemaindersTheFirstIsRoundedUp() {
        assertThat(Apportionment.of(new double[] {1, 1, 1}).divide(10)).containsExactly(4, 3, 3);
    }

    @Test
    void aLockedPartStaysAndTheOthersShareTheRest() {
        long[] parts =
                new Apportionment(
                                new double[] {1, 1, 2},
                                new long[] {0, 70, 0},
                                new long[] {1000, 70, 1000})
                        .divide(100);

        assertThat(parts).containsExactly(10, 70, 20);
    }

    @Test
    void aWeightOfNothingTakesOnlyWhatNoOtherCan() {
        double[] weights = {0, 5};

        assertThat(Apportionment.of(weights).divide(9)).containsExactly(0, 9);
        assertThat(new Apportionment(weights, new long[2], new long[] {100, 4}).divide(9))
                .containsExactly(5, 4);
    }

    @Test
    void whatCannotAddUpIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new Apportionment(
                                                new double[] {1, 1},
                                                new long[] {1, 1},
                                                new long[] {3, 3})
                                        .divide(7))
                .withMessage("Parts between 2 and 6.0 cannot add up to 7.");
    }

    @RepeatedTest(CASES)
    void partsAddUpKeepTheirBoundsAndLieNextToTheirShare(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        int size = 1 + random.nextInt(60);
        double[] weights = new double[size];
        long[] least = new long[size];
        long[] most = new long[size];
        for (int i = 0; i < size; i++) {
            weights[i] = random.nextInt(5) == 0 ? 0 : Math.exp(8 * random.nextGaussian() / 3);
            least[i] = random.nextInt(3) == 0 ? random.nextInt(50_000) : 0;
            boolean locked = random.nextInt(4) == 0;
            most[i] = least[i] + (locked ? 0 : random.nextInt(1_000_000));
        }
        long fewest = LongStream.of(least).sum();
        long total = fewest + (long) ((LongStream.of(most).sum() - fewest) * random.nextDouble());

        long[] parts = new Apportionment(weights, least, most).divide(total);

        assertThat(LongStream.of(parts).sum()).isEqualTo(total);
        for (int i = 0; i < size; i++) {
            assertThat(parts[i]).isBetween(least[i], most[i]);
        }
        assertFair(weights, least, most, parts);
    }

    /**
     * Parts stand in the ratio of their weights, but for a unit: one that could be smaller has no
     * more than its share, one that could be larger no less.
     */
    private static void assertFair(double[] weights, long[] least, long[] most, long[] parts) {
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        for (int i = 0; i < parts.length; i++) {
            if (weights[i] > 0 && parts[i] > least[i]) {
                low = Math.max(low, (parts[i] - 1.000001) / weights[i]);
            }
            if (weights[i] > 0 && parts[i] < most[i]) {
                high = Math.min(high, (parts[i] + 1.000001) / weights[i]);
            }
        }
        assertThat(low).as(Arrays.toString(parts)).isLessThanOrEqualTo(high);
    }
}
