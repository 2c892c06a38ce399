package id.jangkau.simulation.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import id.jangkau.simulation.allocation.Finding.Outcome;
import java.util.Random;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Efforts of cases whose smallest one is known. */
class GoalSeekTest {

    private static final int DRAWS = 100;
    private static final Goal HALF = new Goal(0.5, 0.8);

    /** Coverage of draw j is (30 + j)/100 more than the effect: with 0.8 it is that of draw 20. */
    private static double[] draws(double effect) {
        return IntStream.range(0, DRAWS).mapToDouble(j -> (j + effect) / 1000).toArray();
    }

    private static Finding seek(Goal goal, double most, DoubleUnaryOperator effect) {
        return seekDraws(goal, most, multiple -> draws(effect.applyAsDouble(multiple)));
    }

    private static Finding seekDraws(Goal goal, double most, DoubleFunction<double[]> draws) {
        GoalSeek seek = new GoalSeek(goal, most);
        while (seek.next().isPresent()) {
            double multiple = seek.next().getAsDouble();
            assertThat(multiple).isBetween(0.0, most);
            seek.take(new Trial(multiple, draws.apply(multiple)));
            assertThat(seek.tried()).isLessThan(60);
        }
        return seek.finding();
    }

    @Test
    void theSmallestHundredthThatReachesTheGoalIsFound() {
        // draw 20 reaches 0.5 where 20 + 300 + 120·m >= 500, that is from m = 1.5 on
        Finding finding = seek(HALF, 10, m -> 300 + 119.7 * m);

        assertThat(finding.outcome()).isEqualTo(Outcome.REACHED);
        assertThat(finding.trial().multiple()).isEqualTo(1.51); // 180 / 119.7 = 1.5038
        assertThat(finding.trial().chance(0.5)).isGreaterThanOrEqualTo(0.8);
        assertThat(new Trial(1.5, draws(300 + 119.7 * 1.5)).reaches(HALF)).isFalse();
        assertThat(finding.fallsBeyond()).isEmpty();
    }

    @Test
    void aGoalThatIsMetExactlyIsReached() {
        Finding finding = seek(HALF, 10, m -> 320 + 80 * m); // draw 20: 500 at m = 2

        assertThat(finding.outcome()).isEqualTo(Outcome.REACHED);
        assertThat(finding.trial().multiple()).isEqualTo(2);
        assertThat(finding.trial().promised(0.8)).isEqualTo(0.5);
    }

    @Test
    void whereALevelIsHeldExactlyTheLeftEndOfItIsFound() {
        // at 0.5 from m = 1.25 to m = 3
        Finding finding =
                seek(HALF, 10, m -> m < 1.25 ? 400 + 50 * m : m <= 3 ? 480 : 480 + 10 * (m - 3));

        assertThat(finding.trial().multiple()).isEqualTo(1.25);
        assertThat(finding.trials()).hasSizeLessThan(20); // and not walked down step by step
    }

    @Test
    void aJumpIsFoundAsWellAsASlope() {
        Finding finding = seek(HALF, 10, m -> m < 2.717 ? 300 : 600);

        assertThat(finding.outcome()).isEqualTo(Outcome.REACHED);
        assertThat(finding.trial().multiple()).isEqualTo(2.72);
    }

    @Test
    void whatIsReachedWithoutEffortNeedsNone() {
        Finding finding = seek(HALF, 10, m -> 480 + m);

        assertThat(finding.outcome()).isEqualTo(Outcome.ALREADY_REACHED);
        assertThat(finding.trial().multiple()).isZero();
        assertThat(finding.trials()).hasSize(1);
    }

    @Test
    void whatNoEffortReachesIsSaidWithTheMostThatCanBe() {
        Finding finding = seek(HALF, 2.5, m -> 300 + 60 * m);

        assertThat(finding.outcome()).isEqualTo(Outcome.UNREACHABLE);
        assertThat(finding.trial().multiple()).isEqualTo(2.5);
        assertThat(finding.trial().promised(0.8)).isEqualTo(0.47);
        assertThat(finding.trial().chance(0.5)).isEqualTo(0.5); // draws 50 and above
        assertThat(finding.saturated()).isFalse();
    }

    @Test
    void saturationIsTold() {
        Finding finding = seek(HALF, 100, m -> 300 + 100 * (1 - StrictMath.exp(-m)));

        assertThat(finding.outcome()).isEqualTo(Outcome.UNREACHABLE);
        assertThat(finding.saturated()).isTrue();
        // the step from 2 to 2.01 is too small to tell
        assertThat(seek(HALF, 2.01, m -> 300 + 10 * m).saturated()).isFalse();
    }

    @Test
    void leversWithoutEffectAreFlat() {
        assertThat(seek(HALF, 10, m -> 300).outcome()).isEqualTo(Outcome.FLAT);
        assertThat(seek(HALF, 0, m -> 300).outcome()).isEqualTo(Outcome.FLAT);
    }

    @Test
    void moreEffortThatBringsLessIsTold() {
        Finding rising = seek(HALF, 8, m -> 300 + 20 * m);
        Finding falling = seek(HALF, 8, m -> 400 - 10 * (m - 2) * (m - 2));

        assertThat(rising.fallsBeyond()).isEmpty();
        assertThat(falling.outcome()).isEqualTo(Outcome.UNREACHABLE);
        assertThat(falling.trial().multiple()).isEqualTo(2);
        assertThat(falling.fallsBeyond()).hasValue(2);
    }

    /** Whatever the shape: what is found reaches the goal and a hundredth less does not. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aHundredthLessAlwaysFails(long seed) {
        Random random = new Random(seed);
        double[] slopes = random.doubles(DRAWS, 0.02, 0.1).toArray();
        double[] bends = random.doubles(DRAWS, 0.8, 3).toArray();
        DoubleFunction<double[]> world =
                m ->
                        IntStream.range(0, DRAWS)
                                .mapToDouble(j -> 0.3 + slopes[j] * StrictMath.pow(m, bends[j]))
                                .map(c -> Math.min(c, 0.95))
                                .toArray();
        for (int i = 0; i < 50; i++) {
            Goal goal = new Goal(0.3 + 0.4 * random.nextDouble(), 0.05 + 0.9 * random.nextDouble());

            Finding finding = seekDraws(goal, 100, world);

            double found = finding.trial().multiple();
            assertThat(finding.outcome()).isEqualTo(Outcome.REACHED);
            assertThat(new Trial(found, world.apply(found)).reaches(goal)).isTrue();
            assertThat(new Trial(found, world.apply(found - GoalSeek.TOLERANCE)).reaches(goal))
                    .isFalse();
            assertThat(finding.trials()).hasSizeLessThan(30);
        }
    }

    @Test
    void aPromiseIsReachedWithItsChanceAndNothingAboveItIs() {
        for (int draws : new int[] {1, 3, 10, 64, 1000}) {
            Trial trial = new Trial(1, new Random(draws).doubles(draws).toArray());
            for (double chance : new double[] {0.001, 0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 1}) {
                double promised = trial.promised(chance);
                assertThat(trial.chance(promised)).isGreaterThanOrEqualTo(chance);
                assertThat(trial.chance(Math.nextUp(promised))).isLessThan(chance);
            }
        }
        assertThat(new Trial(0, draws(0)).promised(0.8)).isCloseTo(0.02, within(1e-15));
    }

    @Test
    void nothingIsSaidBeforeAllIsTried() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new GoalSeek(HALF, 1).finding())
                .withMessage("The multiple 0.0 was not tried.");
    }
}
