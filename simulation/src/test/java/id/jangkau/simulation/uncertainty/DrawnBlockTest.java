package id.jangkau.simulation.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.jangkau.simulation.fixture.Kalimantan;
import id.jangkau.simulation.fixture.Uncertainty;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Start figures and noise are spread as section 8 of the model says. */
class DrawnBlockTest {

    private static final int DRAWS = 4000;
    private static final int MONTHS = 24;
    private static final double SD = 0.15;
    private static final double CARRYOVER = 0.8;
    private static final double START_SD = 0.35;

    private final ModelInput run = Kalimantan.run(MONTHS);
    private final Places kalimantan = Uncertainty.kalimantan();

    private static DrawnBlock drawn(ModelInput run, Places places) {
        EnsembleInput input =
                new EnsembleInput(
                        run, Uncertainty.priors(), places, new Draws(DRAWS, Sampling.RANDOM, 1));
        Points points = Sampling.RANDOM.points(input.priors(), DRAWS, 1);
        DrawnBlock drawn = DrawnBlock.of(input, points, DRAWS);
        drawn.fill(0, DRAWS);
        return drawn;
    }

    @Test
    void noiseHasMeanOneAndTheSpreadAndMemoryOfItsParameters() {
        DrawnNoise noise = drawn(run, kalimantan).noise();
        double[] early = logs(noise.inMonth(1)[0]);
        double[] next = logs(noise.inMonth(2)[0]);
        double[] late = logs(noise.inMonth(MONTHS)[0]);
        double[] elsewhere = logs(noise.inMonth(MONTHS)[3]);
        double fourErrors = 4 / Math.sqrt(DRAWS);

        assertThat(mean(noise.inMonth(MONTHS)[0])).isCloseTo(1, within(fourErrors * SD));
        assertThat(sd(early)).isCloseTo(SD, within(fourErrors * SD));
        assertThat(sd(late)).isCloseTo(SD, within(fourErrors * SD));
        assertThat(correlation(early, next)).isCloseTo(CARRYOVER, within(fourErrors));
        // half of the variance is common to all provinces
        assertThat(correlation(late, elsewhere)).isCloseTo(0.5, within(fourErrors));
        assertThat(correlation(early, late)).isCloseTo(Math.pow(CARRYOVER, 23), within(fourErrors));
    }

    @Test
    void derivedRegionsAreShiftedAndTheirProvinceKeepsItsMembers() {
        DrawnStart start = drawn(run, kalimantan).start();
        double[] inData = run.start().active();
        double[] shifts = new double[DRAWS];
        for (int j = 0; j < DRAWS; j++) {
            // two regions of one province: the rescaling hardly changes how they differ
            shifts[j] = logit(start.active(1)[j], 1) - logit(start.active(3)[j], 3);
            assertThat(provinceMembers(start, j)).isCloseTo(provinceMembers(inData), within(1e-6));
        }
        assertThat(sd(shifts)).isCloseTo(START_SD * Math.sqrt(2), within(0.03));
    }

    private double logit(double active, int cell) {
        return Math.log(active / (run.start().workers()[cell] - active));
    }

    private double provinceMembers(DrawnStart start, int draw) {
        double[] active = new double[run.grid().cells().size()];
        Arrays.setAll(active, i -> start.active(i)[draw]);
        return provinceMembers(active);
    }

    private double provinceMembers(double[] active) {
        double members = 0;
        for (int i = 0; i < active.length; i++) {
            boolean first = kalimantan.provinceOf()[run.grid().cells().get(i).region()] == 0;
            members +=
                    first && run.grid().cells().get(i).kind() == SegmentKind.WAGE ? active[i] : 0;
        }
        return members;
    }

    @Test
    void nobodyIsMoreThanFull() {
        DrawnStart start = drawn(run, kalimantan).start();
        double[] workers = run.start().workers();
        double[] inData = run.start().active();
        for (int i = 0; i < workers.length; i++) {
            double most = Math.max(0.98 * workers[i], inData[i]);
            assertThat(Arrays.stream(start.active(i)).max().orElseThrow())
                    .isLessThanOrEqualTo(most);
            assertThat(Arrays.stream(start.active(i)).min().orElseThrow()).isPositive();
        }
    }

    @Test
    void publishedFiguresStayAndThoseBesideThemAreShifted() {
        boolean[] derived = kalimantan.derived();
        derived[0] = false;
        Places places =
                new Places(
                        kalimantan.regions(),
                        kalimantan.provinces(),
                        kalimantan.provinceOf(),
                        derived);

        DrawnStart start = drawn(run, places).start();

        assertThat(start.active(0)).containsOnly(run.start().active()[0]);
        assertThat(start.active(1)).doesNotContain(run.start().active()[1]); // of the same region
    }

    @Test
    void aLongerHorizonAnotherProvinceAndAKnownValueChangeNoOtherNumber() {
        DrawnBlock before = drawn(run, kalimantan);
        DrawnBlock longer = drawn(Kalimantan.run(2 * MONTHS), kalimantan);
        DrawnBlock larger = drawn(run, withAnotherProvinceInFront());

        assertThat(longer.noise().inMonth(MONTHS)).isDeepEqualTo(before.noise().inMonth(MONTHS));
        assertThat(longer.start().active(7)).isEqualTo(before.start().active(7));
        for (int p = 0; p < 5; p++) {
            assertThat(larger.noise().inMonth(9)[p + 1]).isEqualTo(before.noise().inMonth(9)[p]);
        }
        assertThat(larger.start().active(7)).isEqualTo(before.start().active(7));
        assertThat(rate(larger)).isEqualTo(rate(before));
    }

    private static double[] rate(DrawnBlock drawn) {
        return drawn.parameters().rate(Parameter.LAPSE, SegmentKind.NON_WAGE);
    }

    private Places withAnotherProvinceInFront() {
        List<String> provinces = new ArrayList<>(List.of("11"));
        provinces.addAll(kalimantan.provinces());
        int[] provinceOf = Arrays.stream(kalimantan.provinceOf()).map(p -> p + 1).toArray();
        return new Places(kalimantan.regions(), provinces, provinceOf, kalimantan.derived());
    }

    private static double[] logs(double[] values) {
        return Arrays.stream(values).map(Math::log).toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double sd(double[] values) {
        return Math.sqrt(covariance(values, values));
    }

    private static double correlation(double[] a, double[] b) {
        return covariance(a, b) / Math.sqrt(covariance(a, a) * covariance(b, b));
    }

    private static double covariance(double[] a, double[] b) {
        double meanOfA = mean(a);
        double meanOfB = mean(b);
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += (a[j] - meanOfA) * (b[j] - meanOfB);
        }
        return sum / a.length;
    }
}
