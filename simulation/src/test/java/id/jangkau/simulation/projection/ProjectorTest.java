package id.jangkau.simulation.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.jangkau.simulation.fixture.Kalimantan;
import id.jangkau.simulation.fixture.Priors;
import id.jangkau.simulation.fixture.Windows;
import id.jangkau.simulation.fixture.Workload;
import id.jangkau.simulation.fixture.World;
import id.jangkau.simulation.model.Compartment;
import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.model.SegmentKind;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A large grid is run by the kernel, and nobody can tell. */
class ProjectorTest {

    private static final int FOUR_STEPS = 4;
    private static final double ROUNDING = 1e-12; // of the workers of a cell

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theKernelGivesEveryCompartmentThatTheReadableEquationsGive(long seed) {
        agree(
                Kalimantan.run(
                        Priors.uniform(new Random(seed)),
                        60,
                        Kalimantan.everyLever("high", 11, 40)));
    }

    @Test
    void supportThatEndsAndPlacesThatNobodyFillsAreReportedAlike() {
        double[] many = {900, 0};
        World world = new World().region(3, 0.5).cell(SegmentKind.NON_WAGE, 1000, 300, 10);
        world.region(3, 0.5).cell(SegmentKind.WAGE, 0, 0, 0);
        ModelInput run =
                world.run(
                        Priors.central(),
                        24,
                        Windows.window(Lever.CONTRIBUTION_SUPPORT, 3, 9, many));

        Trajectory trajectory = agree(run);

        assertThat(trajectory.support().get(2).unfilled()).isPositive();
        assertThat(trajectory.support().get(9).stopped()).isPositive();
    }

    @Test
    void aGridOfMoreThanOneRowOfRegionsIsRunLikeASmallOne() {
        double[] strength = new double[1100];
        Arrays.fill(strength, 0.03);

        agree(Workload.run(1100, Windows.villages(5, 2, 9, strength)));
    }

    @Test
    void aCellWhoseStartIsClippedIsNamed() {
        World world = new World().region(3, 0.5).cell(SegmentKind.WAGE, 1000, 400, 0);
        world.cell(SegmentKind.NON_WAGE, 1000, 999.9, 0);

        assertThat(agree(world.run(Priors.central(), 2)).clippedCells()).isEqualTo(List.of(1));
    }

    @Test
    void oneStepAMonthMovesCoverageByLessThanAnybodySees() {
        ModelInput run = Kalimantan.run(60, Kalimantan.everyLever("high", 11, 40));
        double[][] four = coverage(Projector.inKernel(run, FOUR_STEPS));
        double[][] one = coverage(Projector.inKernel(run, 1));

        for (int r = 0; r < four.length; r++) {
            for (int month = 0; month < four[r].length; month++) {
                assertThat(one[r][month]).isCloseTo(four[r][month], within(5e-5));
            }
        }
    }

    private static double[][] coverage(Trajectory trajectory) {
        double[][] coverage = trajectory.activeByRegion();
        double[][] workers = trajectory.workersByRegion();
        for (int r = 0; r < coverage.length; r++) {
            for (int month = 0; month < coverage[r].length; month++) {
                coverage[r][month] /= workers[r][month];
            }
        }
        return coverage;
    }

    private static Trajectory agree(ModelInput run) {
        Trajectory readable = Projector.readably(run);
        Trajectory fast = Projector.inKernel(run, FOUR_STEPS);
        double[] workers = run.start().workers();
        for (Compartment compartment : Compartment.values()) {
            for (int cell = 0; cell < workers.length; cell++) {
                double tolerance = ROUNDING * Math.max(1, 2 * workers[cell]);
                for (int month = 0; month <= run.months(); month++) {
                    assertThat(fast.persons(compartment, month, cell))
                            .as("%s of cell %s at the end of month %s", compartment, cell, month)
                            .isCloseTo(
                                    readable.persons(compartment, month, cell), within(tolerance));
                    assertThat(fast.personsAtMonthStart(compartment, month, cell))
                            .as("%s of cell %s at the start of month %s", compartment, cell, month)
                            .isCloseTo(
                                    readable.personsAtMonthStart(compartment, month, cell),
                                    within(tolerance));
                }
            }
        }
        double all = Arrays.stream(workers).sum();
        for (int month = 0; month < run.months(); month++) {
            assertThat(fast.support().get(month).stopped())
                    .isCloseTo(readable.support().get(month).stopped(), within(ROUNDING * all));
            assertThat(fast.support().get(month).unfilled())
                    .isCloseTo(readable.support().get(month).unfilled(), within(ROUNDING * all));
        }
        assertThat(fast.clippedCells()).isEqualTo(readable.clippedCells());
        return fast;
    }
}
