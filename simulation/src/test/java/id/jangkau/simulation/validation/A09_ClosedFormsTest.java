package id.jangkau.simulation.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.jangkau.simulation.fixture.Outcome;
import id.jangkau.simulation.fixture.Plain;
import id.jangkau.simulation.fixture.Windows;
import id.jangkau.simulation.fixture.World;
import id.jangkau.simulation.model.Compartment;
import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.ModelParameters;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Exact solutions where all but one or two flows vanish. */
class A09_ClosedFormsTest {

    /**
     * A step at hazard h is off by about (h/4)⁵/120 of the stock: 1e-12 at 0.03 a month. Over two
     * years of four steps a month and a thousand persons that is below 1e-6.
     */
    private static final Offset<Double> STEPS = within(1e-6);

    private static final Offset<Double> ROUNDING = within(1e-9);

    private static World nonWage() {
        return World.oneCell(SegmentKind.NON_WAGE, 1000, 400);
    }

    private static World wage() {
        return World.oneCell(SegmentKind.WAGE, 1000, 400);
    }

    @Test
    void whereNothingActsNobodyMoves() {
        Outcome outcome = Outcome.of(nonWage().run(Plain.parameters(), 240));

        assertThat(outcome.ends()[240]).containsExactly(600, 0, 400, 0);
    }

    @Test
    void payingAndLapsedApproachTheirBalanceExponentially() {
        // L(0) = 200 > λE/ρ = 100: both start hazards would be negative and are clipped to 0, so
        // only λ and ρ remain: E(t) = E∞ + (E₀ − E∞)·e^−(λ+ρ)t with E∞ = 600·ρ/(λ+ρ) = 480
        ModelParameters parameters =
                Plain.parameters()
                        .with(Parameter.LAPSE, Plain.yearly(0.01))
                        .with(Parameter.REACTIVATION, Plain.yearly(0.04))
                        .with(Parameter.LAPSED_RATIO, 0.5);

        Outcome outcome = Outcome.of(nonWage().run(parameters, 24));

        assertThat(outcome.trajectory().clippedCells()).containsExactly(0);
        assertThat(outcome.persons(Compartment.PAYING, 24, 0))
                .isCloseTo(480 - 80 * Math.exp(-0.05 * 24), STEPS);
        assertThat(outcome.persons(Compartment.NOT_REGISTERED, 24, 0)).isEqualTo(400);
    }

    @Test
    void retentionHelpSlowsTheLapseByItsShare() {
        // everybody is a member: X = L = 0 and both start hazards are 0, so nobody comes back and
        // E(t) = E₀·e^(−λ(1 − φb)t)
        ModelParameters parameters =
                Plain.parameters()
                        .with(Parameter.LAPSE, Plain.yearly(0.02))
                        .with(Parameter.RETENTION_EFFECT, 0.5);
        World full = World.oneCell(SegmentKind.WAGE, 400, 400);

        Outcome outcome =
                Outcome.of(
                        full.run(parameters, 24, Windows.window(Lever.RETENTION_HELP, 1, 24, 0.4)));

        assertThat(outcome.persons(Compartment.PAYING, 24, 0))
                .isCloseTo(400 * Math.exp(-0.02 * (1 - 0.5 * 0.4) * 24), STEPS);
    }

    @Test
    void membersGrowWithTheWorkforceWhereEntrantsEnrolAsOthersDid() {
        // κ = 1 and θ = γ: e₀ = 0, and A = A₀·e^γt as N = N₀·e^γt
        ModelParameters parameters =
                Plain.parameters()
                        .with(Parameter.WORKER_GROWTH, 0.06)
                        .with(Parameter.TURNOVER, 0.2)
                        .with(Parameter.ENTRY_ENROLLED, 1)
                        .with(Parameter.TREND, 0.06);

        Outcome outcome = Outcome.of(wage().run(parameters, 120));

        assertThat(outcome.active(120, 0)).isCloseTo(400 * Math.pow(1.06, 10), STEPS);
        assertThat(outcome.workers(120, 0)).isCloseTo(1000 * Math.pow(1.06, 10), STEPS);
    }

    @Test
    void twelveTimesATwelfthOfTheEmployersIsOneRoundOfEnforcement() {
        ModelParameters parameters = Plain.parameters().with(Parameter.COMPLIANCE_EFFECT, 0.10);

        Outcome outcome =
                Outcome.of(
                        wage().run(
                                        parameters,
                                        24,
                                        Windows.window(
                                                Lever.EMPLOYER_COMPLIANCE, 5, 16, 1.0 / 12)));

        // a full round enrols the share x of those not registered: X = 600·(1 − 0.1)
        assertThat(outcome.persons(Compartment.NOT_REGISTERED, 24, 0)).isCloseTo(540, STEPS);
    }

    @Test
    void aYearOfHalfContributionEnrolsItsYearlyShare() {
        ModelParameters parameters = Plain.parameters().with(Parameter.DISCOUNT_EFFECT, 0.05);

        Outcome outcome =
                Outcome.of(
                        nonWage()
                                .run(
                                        parameters,
                                        24,
                                        Windows.window(Lever.CONTRIBUTION_DISCOUNT, 3, 14, 1)));

        assertThat(outcome.persons(Compartment.NOT_REGISTERED, 24, 0)).isCloseTo(570, STEPS);
    }

    @Test
    void mediaPressureCarriesOverAsAGeometricSum() {
        ModelParameters parameters =
                Plain.parameters()
                        .with(Parameter.MEDIA_EFFECT, Plain.yearly(0.02))
                        .with(Parameter.MEDIA_CARRYOVER, 0.5)
                        .with(Parameter.MEDIA_HALF_SPEND, 100);
        World world = new World().region(1, 0.8).cell(SegmentKind.NON_WAGE, 1000, 400, 0);

        Outcome outcome =
                Outcome.of(
                        world.run(parameters, 6, Windows.window(Lever.MEDIA_CAMPAIGN, 2, 4, 100)));

        // G = 0, 100, 150, 175, then the campaign ends: 87.5, 43.75; m = 0.8·(1 − 2^(−G/100))
        double exposure = 0;
        for (double pressure : new double[] {0, 100, 150, 175, 87.5, 43.75}) {
            exposure += 0.8 * (1 - Math.pow(2, -pressure / 100));
        }
        assertThat(outcome.persons(Compartment.NOT_REGISTERED, 6, 0))
                .isCloseTo(600 * Math.exp(-0.02 * exposure), STEPS);
    }

    @Test
    void placesAtTheStartAreRefilledEveryMonth() {
        // S decays by e^−τ within the month and is brought back to 100 at the next month's start
        ModelParameters parameters =
                Plain.parameters().with(Parameter.TURNOVER, Plain.yearly(0.01));
        World world = new World().region(1, 0).cell(SegmentKind.NON_WAGE, 1000, 400, 100);

        Outcome outcome = Outcome.of(world.run(parameters, 12));

        for (int month = 1; month <= 12; month++) {
            assertThat(outcome.starts()[month][Compartment.SUPPORTED.ordinal()])
                    .isCloseTo(100, ROUNDING);
            assertThat(outcome.persons(Compartment.SUPPORTED, month, 0))
                    .isCloseTo(100 * Math.exp(-0.01), ROUNDING);
        }
    }

    @Test
    void peersAloneMakeTheLogisticCurve() {
        // no own weight of others (one region): P = c, e = e_p·(c − c₀) with e₀ = 0. A bonus month
        // of
        // support moves c off c₀; then x' = −e_p·(c − c₀)·x with x = 1 − c and D = c − c₀:
        // D' = e_p·D·(K − D), K = 1 − c₀ = 0.6: the logistic curve
        ModelParameters parameters = Plain.parameters().with(Parameter.PEER_EFFECT, 12 * 0.05);
        World world = nonWage();

        Outcome outcome =
                Outcome.of(
                        world.run(
                                parameters,
                                24,
                                Windows.window(Lever.CONTRIBUTION_SUPPORT, 1, 1, 100)));

        double capacity = 0.6;
        double grown = Math.exp(0.05 * capacity * 24);
        double rise = capacity / (1 + (capacity / 0.1 - 1) / grown);
        assertThat(outcome.coverage(24)).isCloseTo(0.4 + rise, within(1e-9));
    }
}
