package id.jangkau.simulation.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.jangkau.simulation.fixture.Kalimantan;
import id.jangkau.simulation.fixture.Priors;
import id.jangkau.simulation.fixture.Uncertainty;
import id.jangkau.simulation.fixture.Windows;
import id.jangkau.simulation.fixture.Workload;
import id.jangkau.simulation.fixture.World;
import id.jangkau.simulation.kernel.Kernel;
import id.jangkau.simulation.kernel.Layout;
import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.LeverWindow;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.model.ModelParameters;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;
import id.jangkau.simulation.model.StartFigures;
import id.jangkau.simulation.projection.Projector;
import id.jangkau.simulation.projection.Trajectory;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kernel is the readable equations, only faster. */
class KernelTest {

    private static final int MONTHS = 60;
    private static final int FOUR_STEPS = 4;
    private static final double ROUNDING = 1e-12;

    @Test
    void withoutLeversItGivesWhatTheReadableEquationsGive() {
        agree(Kalimantan.run(MONTHS));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void withEveryLeverItGivesWhatTheReadableEquationsGive(long seed) {
        ModelParameters drawn = certain(Priors.uniform(new Random(seed)));
        LeverWindow[] windows = Kalimantan.everyLever("high", 11, 40);

        agree(Kalimantan.run(drawn, MONTHS, windows));
    }

    @Test
    void ownWeightsSupportAtTheStartAndAThirdSegmentMakeNoDifference() {
        LeverWindow places = Windows.window(Lever.CONTRIBUTION_SUPPORT, 5, 30, places(12, 700));
        LeverWindow fewer = Windows.window(Lever.CONTRIBUTION_SUPPORT, 9, 20, places(12, 200));
        LeverWindow villages = Windows.villages(4, 3, 20, places(12, 0.05));

        agree(Workload.run(12, places, fewer, villages));
    }

    @Test
    void aRegionWithoutVillagesHasNobodyToContact() {
        World world = new World().region(0, 0.5).cell(SegmentKind.NON_WAGE, 1000, 1000, 0);
        world.region(3, 0.5).cell(SegmentKind.NON_WAGE, 1000, 300, 10);

        agree(world.run(Priors.central(), 24, Windows.villages(2, 1, 9, 0.2, 0.2)));
    }

    @Test
    void aRegionWithoutWorkersStaysWithoutCoverage() {
        World world = new World().region(3, 0.5).cell(SegmentKind.WAGE, 0, 0, 0);
        world.region(3, 0.5).cell(SegmentKind.NON_WAGE, 1000, 300, 10);

        agree(world.run(Priors.central(), 24));
    }

    @Test
    void aShiftedStartIsTheStartOfTheReadableEquations() {
        LeverWindow[] windows = Kalimantan.everyLever("medium", 2, 20);
        ModelInput run = Kalimantan.run(MONTHS / 3, windows);
        ModelParameters parameters = run.parameters().with(Parameter.NOISE_SD, 0);
        EnsembleInput input =
                new EnsembleInput(
                        run,
                        Uncertainty.certain(parameters),
                        Uncertainty.kalimantan(),
                        new Draws(5, Sampling.RANDOM, 1));
        EnsemblePlan plan =
                new EnsemblePlan(
                        input,
                        EnsemblePlan.Detail.TOTAL,
                        FOUR_STEPS,
                        Layout.ofDraws(run.grid(), 5));
        DrawnBlock drawn = plan.drawn();
        drawn.fill(0, 5);
        double[] active = new double[run.grid().cells().size()];
        Arrays.setAll(active, i -> drawn.start().active(i)[3]);
        StartFigures shifted =
                new StartFigures(run.start().workers(), active, run.start().supported());
        Trajectory readable =
                Projector.project(
                        new ModelInput(
                                run.grid(),
                                shifted,
                                parameters,
                                run.schedule(),
                                run.capacity(),
                                run.months()));

        double[] coverage = Ensemble.of(EnsembleDigest.blocks(plan)).coverage(run.months());

        assertThat(active).isNotEqualTo(run.start().active());
        assertThat(coverage[3])
                .isCloseTo(
                        readable.active()[run.months()] / readable.workers()[run.months()],
                        within(ROUNDING));
    }

    private static double[] places(int regions, double each) {
        double[] places = new double[regions];
        Arrays.fill(places, each);
        return places;
    }

    private static ModelParameters certain(ModelParameters parameters) {
        return parameters.with(Parameter.NOISE_SD, 0).with(Parameter.START_SD, 0);
    }

    private static void agree(ModelInput run) {
        ModelInput certain = run.with(certain(run.parameters()));
        EnsembleInput input =
                new EnsembleInput(
                        certain,
                        Uncertainty.certain(certain.parameters()),
                        Uncertainty.published(certain.grid()),
                        new Draws(3, Sampling.RANDOM, 1));
        Trajectory readable = Projector.project(certain);
        agree(input, Layout.ofDraws(certain.grid(), 3), readable);
        agree(input, Layout.ofRegions(certain.grid()), readable);
    }

    private static void agree(EnsembleInput input, Layout layout, Trajectory readable) {
        EnsemblePlan plan = new EnsemblePlan(input, EnsemblePlan.Detail.TOTAL, FOUR_STEPS, layout);
        DrawnBlock drawn = plan.drawn();
        Kernel kernel = plan.kernel();
        double[][] activeByRegion = readable.activeByRegion();
        double[][] workersByRegion = readable.workersByRegion();
        drawn.fill(0, layout.draws());
        kernel.begin(drawn);
        for (int month = 1; month <= readable.months(); month++) {
            kernel.beginMonth(month);
            kernel.finishMonth();
            kernel.read();
            for (int r = 0; r < activeByRegion.length; r++) {
                double workers = workersByRegion[r][month];
                double coverage = workers > 0 ? activeByRegion[r][month] / workers : 0;
                assertThat(kernel.coverage(r, layout.draws() - 1))
                        .as("region %s, month %s", r, month)
                        .isCloseTo(coverage, within(ROUNDING));
            }
        }
    }
}
