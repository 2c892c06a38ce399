package id.jangkau.simulation.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import id.jangkau.simulation.fixture.Outcome;
import id.jangkau.simulation.fixture.Priors;
import id.jangkau.simulation.fixture.Windows;
import id.jangkau.simulation.fixture.World;
import id.jangkau.simulation.model.Compartment;
import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.LeverWindow;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.model.Neighbours;
import id.jangkau.simulation.model.SegmentKind;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** Section 6: a region split in two equal halves, W's rows copied and columns halved. */
class A04_SplitRegionTest {

    private static final int MONTHS = 36;

    private static final double[][] WHOLE_WEIGHTS = {{0, 0.6, 0.4}, {0.3, 0, 0.7}, {0.5, 0.5, 0}};

    /** Region 2 of the whole is regions 2 and 3 here. */
    private static final double[][] SPLIT_WEIGHTS = {
        {0, 0.6, 0.2, 0.2}, {0.3, 0, 0.35, 0.35}, {0.5, 0.5, 0, 0}, {0.5, 0.5, 0, 0}
    };

    private static World twoRegions() {
        return new World()
                .region(100, 0.8)
                .cell(SegmentKind.WAGE, 50_000, 30_000, 0)
                .cell(SegmentKind.NON_WAGE, 80_000, 10_000, 2_000)
                .region(60, 0.6)
                .cell(SegmentKind.NON_WAGE, 40_000, 9_000, 0);
    }

    private static World region(World world, double share) {
        return world.region(share * 250, 0.7)
                .cell(SegmentKind.WAGE, share * 90_000, share * 70_000, 0)
                .cell(SegmentKind.NON_WAGE, share * 120_000, share * 20_000, share * 6_000);
    }

    private static LeverWindow[] levers(double... share) {
        double[] places = Arrays.stream(share).map(s -> s * 9_000).toArray();
        double[] ones = Arrays.stream(share).map(s -> 1).toArray();
        return new LeverWindow[] {
            Windows.villages(6, 2, 20, times(ones, 0.1)),
            Windows.window(Lever.ACCOMPANIMENT, 4, 20, times(ones, 0.5)),
            Windows.window(Lever.MEDIA_CAMPAIGN, 3, 9, times(ones, 200)),
            Windows.window(Lever.EMPLOYER_COMPLIANCE, 5, 16, times(ones, 0.08)),
            Windows.window(Lever.CONTRIBUTION_DISCOUNT, 1, 9, times(ones, 1)),
            Windows.window(Lever.RETENTION_HELP, 7, 30, times(ones, 0.4)),
            Windows.window(Lever.CONTRIBUTION_SUPPORT, 6, 24, places)
        };
    }

    private static double[] times(double[] values, double factor) {
        return DoubleStream.of(values).map(value -> factor * value).toArray();
    }

    @Test
    void twoHalvesOfARegionTogetherDoWhatTheWholeDoes() {
        World whole = region(twoRegions(), 1);
        World split = region(region(twoRegions(), 0.5), 0.5);
        ModelInput wholeRun =
                whole.run(
                        whole.grid(Neighbours.weighted(WHOLE_WEIGHTS)),
                        Priors.central(),
                        MONTHS,
                        levers(1, 1, 1));
        ModelInput splitRun =
                split.run(
                        split.grid(Neighbours.weighted(SPLIT_WEIGHTS)),
                        Priors.central(),
                        MONTHS,
                        levers(1, 1, 0.5, 0.5));

        Outcome one = Outcome.of(wholeRun);
        Outcome two = Outcome.of(splitRun);

        int whole3 = 3; // first cell of region 2 in the whole; cells 3, 4 and 5, 6 in the halves
        for (Compartment compartment : Compartment.values()) {
            for (int cell = 0; cell < whole3; cell++) {
                assertThat(two.persons(compartment, MONTHS, cell))
                        .isCloseTo(one.persons(compartment, MONTHS, cell), rounding());
            }
            for (int cell = whole3; cell < whole3 + 2; cell++) {
                double halves =
                        two.persons(compartment, MONTHS, cell)
                                + two.persons(compartment, MONTHS, cell + 2);
                assertThat(halves).isCloseTo(one.persons(compartment, MONTHS, cell), rounding());
            }
        }
    }

    private static Percentage rounding() {
        return withinPercentage(1e-10); // the same sums in another order
    }
}
