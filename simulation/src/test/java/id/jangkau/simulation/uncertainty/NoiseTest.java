package id.jangkau.simulation.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.jangkau.simulation.fixture.Kalimantan;
import id.jangkau.simulation.fixture.Uncertainty;
import id.jangkau.simulation.kernel.Kernel;
import id.jangkau.simulation.kernel.Layout;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.model.ModelParameters;
import id.jangkau.simulation.model.NoisyRun;
import id.jangkau.simulation.model.Parameter;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The noise of the kernel is that of {@code docs/model.md}, section 12, written out. */
class NoiseTest {

    private static final int MONTHS = 30;
    private static final int DRAWS = 3;
    private static final int FOUR_STEPS = 4;
    private static final long SEED = 7;
    private static final long NOISE = Stream.key("noise");
    private static final double ROUNDING = 1e-12;

    private final Places places = Uncertainty.kalimantan();

    @ParameterizedTest
    @CsvSource({"0.15, 0.8", "0.6, 0", "1, 0.99"})
    void theKernelShakesEnrolmentAsTheReadableEquationsDo(double sd, double carryover) {
        ModelInput run = Kalimantan.run(MONTHS, Kalimantan.everyLever("high", 11, 25));
        ModelInput noisy = run.with(parameters(run.parameters(), sd, carryover));
        EnsemblePlan plan = plan(noisy);
        DrawnBlock drawn = plan.drawn();
        Kernel kernel = plan.kernel();
        drawn.fill(0, DRAWS);
        double[][][] readable = new double[DRAWS][][];
        Arrays.setAll(
                readable,
                draw -> new NoisyRun(noisy, factors(draw, sd, carryover)).coverageByRegion());

        kernel.begin(drawn);
        for (int month = 1; month <= MONTHS; month++) {
            kernel.beginMonth(month);
            kernel.finishMonth();
            kernel.read();
            for (int r = 0; r < run.grid().regions(); r++) {
                for (int draw = 0; draw < DRAWS; draw++) {
                    assertThat(kernel.coverage(r, draw))
                            .as("region %s, month %s, draw %s", r, month, draw)
                            .isCloseTo(readable[draw][month][r], within(ROUNDING));
                }
            }
        }
    }

    private static ModelParameters parameters(
            ModelParameters central, double sd, double carryover) {
        return central.with(Parameter.LAPSE, 0.9) // e₀ so large that noise reaches its bound
                .with(Parameter.START_SD, 0)
                .with(Parameter.NOISE_SD, sd)
                .with(Parameter.NOISE_CARRYOVER, carryover);
    }

    private EnsemblePlan plan(ModelInput run) {
        EnsembleInput input =
                new EnsembleInput(
                        run,
                        Uncertainty.certain(run.parameters()),
                        places,
                        new Draws(DRAWS, Sampling.RANDOM, SEED));
        return new EnsemblePlan(
                input, EnsemblePlan.Detail.TOTAL, FOUR_STEPS, Layout.ofDraws(run.grid(), DRAWS));
    }

    /** exp(z_pk − s²/2), z_pk = common_k + province_pk, [month - 1][region]. */
    private double[][] factors(int draw, double sd, double carryover) {
        double variance = sd * sd / 2;
        double[] common = series(new Stream().at(SEED, draw, NOISE), variance, carryover);
        double[][] factors = new double[MONTHS][places.regions().size()];
        for (int r = 0; r < places.regions().size(); r++) {
            String province = places.provinces().get(places.provinceOf()[r]);
            Stream ofProvince = new Stream().at(SEED, draw, NOISE ^ Stream.key(province));
            double[] own = series(ofProvince, variance, carryover);
            for (int k = 0; k < MONTHS; k++) {
                factors[k][r] = Math.exp(common[k] + own[k] - sd * sd / 2);
            }
        }
        return factors;
    }

    /** x₁ has the variance v; x_k = ρ·x_(k−1) + what keeps the variance v. */
    private static double[] series(Stream normal, double variance, double carryover) {
        double[] x = new double[MONTHS];
        x[0] = Math.sqrt(variance) * normal.normal();
        for (int k = 1; k < MONTHS; k++) {
            double fresh = Math.sqrt(variance * (1 - carryover * carryover));
            x[k] = carryover * x[k - 1] + fresh * normal.normal();
        }
        return x;
    }
}
