package id.jangkau.simulation.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.jangkau.simulation.fixture.Kalimantan;
import id.jangkau.simulation.fixture.Priors;
import id.jangkau.simulation.fixture.Windows;
import id.jangkau.simulation.fixture.World;
import id.jangkau.simulation.kernel.Kernel;
import id.jangkau.simulation.kernel.Layout;
import id.jangkau.simulation.kernel.LeverTable;
import id.jangkau.simulation.model.Compartment;
import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.LeverWindow;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.model.ModelParameters;
import id.jangkau.simulation.model.Neighbours;
import id.jangkau.simulation.model.Parameter;
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
    private static final int MANY_REGIONS = 1100; // 1,024 stand side by side
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
        ModelInput run = manyUnlikeRegions(Priors.central());

        Trajectory trajectory = agree(run);

        assertThat(trajectory.clippedCells()).hasSizeGreaterThan(2);
        assertThat(trajectory.support().get(3).unfilled()).isPositive();
        assertThat(trajectory.support().get(9).stopped()).isPositive();
        assertThat(Projector.project(run).active()).containsExactly(trajectory.active());
    }

    @Test
    void allVillagesAreRunInOneStepAMonth() {
        World world = new World();
        for (int r = 0; r < 100_001; r++) {
            world.region(1, 0.5).cell(SegmentKind.NON_WAGE, 1000, 300, 10);
        }
        ModelInput run = world.run(Priors.central(), 1);

        assertThat(Projector.project(run).active())
                .containsExactly(Projector.inKernel(run, 1).active());
    }

    @Test
    void placesInTheLastOfManyRegionsAloneAreFilled() {
        World world = new World();
        for (int r = 0; r < MANY_REGIONS; r++) {
            world.region(3, 0.5).cell(SegmentKind.NON_WAGE, 1000, 300, 0);
        }
        double[] places = new double[MANY_REGIONS];
        places[MANY_REGIONS - 1] = 100;
        LeverWindow support = Windows.window(Lever.CONTRIBUTION_SUPPORT, 1, 2, places);

        Trajectory trajectory = agree(world.run(Priors.central(), 2, support));

        assertThat(trajectory.persons(Compartment.SUPPORTED, 2, MANY_REGIONS - 1)).isPositive();
    }

    @Test
    void aKernelForgetsTheRunBefore() {
        ModelInput before = manyUnlikeRegions(Priors.uniform(new Random(4)));
        ModelInput run = before.with(Priors.central());
        Kernel used = kernel(run);
        months(used, before);

        used.begin(new CentralRun(run));
        List<Integer> clipped = used.clippedCells();
        months(used, run);
        Kernel fresh = kernel(run);
        months(fresh, run);

        assertThat(clipped).isEqualTo(fresh.clippedCells());
        assertThat(used.persons()).containsExactly(fresh.persons());
    }

    private static Kernel kernel(ModelInput run) {
        return new Kernel(run, new LeverTable(run), Layout.ofRegions(run.grid()), FOUR_STEPS);
    }

    private static void months(Kernel kernel, ModelInput run) {
        kernel.begin(new CentralRun(run));
        for (int month = 1; month <= run.months(); month++) {
            kernel.beginMonth(month);
            kernel.finishMonth();
        }
    }

    /** No two regions are alike, and none does what another does. */
    private static ModelInput manyUnlikeRegions(ModelParameters parameters) {
        Random random = new Random(1100);
        World world = new World();
        for (int r = 0; r < MANY_REGIONS; r++) {
            world.region(random.nextInt(9), random.nextDouble());
            for (int i = 0; i < 3; i++) {
                boolean wage = random.nextInt(3) == 0;
                cell(world, wage ? SegmentKind.WAGE : SegmentKind.NON_WAGE, random);
            }
            world.cell(SegmentKind.NON_WAGE, 1000, 300, 10); // somebody is eligible everywhere
        }
        int[] province = new int[MANY_REGIONS];
        Arrays.setAll(province, r -> r % 7);
        return world.run(
                world.grid(Neighbours.inGroups(province)),
                parameters.with(Parameter.WORKER_GROWTH, SegmentKind.WAGE, -0.1), // beyond turnover
                12,
                Arrays.stream(Lever.values())
                        .map(lever -> unlike(lever, random))
                        .toArray(LeverWindow[]::new));
    }

    /** Some cells have no worker, some nobody left to cover, some a start that is clipped. */
    private static void cell(World world, SegmentKind kind, Random random) {
        double workers = 1000 * random.nextInt(5);
        double[] covered = {0, 0.3, 0.5, 0.9999, 1};
        double active = workers * covered[random.nextInt(covered.length)];
        world.cell(kind, workers, active, active * random.nextInt(2) / 10);
    }

    private static LeverWindow unlike(Lever lever, Random random) {
        double middle =
                lever == Lever.CONTRIBUTION_SUPPORT ? 5000 : Kalimantan.position(lever, "medium");
        double[] strength = random.doubles(MANY_REGIONS).map(u -> u * middle).toArray();
        return lever == Lever.VILLAGE_ENGAGEMENT
                ? Windows.villages(3, 2, 7, strength)
                : Windows.window(lever, 4, 9, strength);
    }

    @Test
    void cellsWhoseStartIsClippedAreNamedInTheirOrder() {
        World world = new World().region(3, 0.5).cell(SegmentKind.WAGE, 1000, 400, 0);
        world.cell(SegmentKind.NON_WAGE, 1000, 999.9, 0);
        world.region(3, 0.5).cell(SegmentKind.WAGE, 1000, 999.9, 0);

        assertThat(agree(world.run(Priors.central(), 2)).clippedCells()).isEqualTo(List.of(1, 2));
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
