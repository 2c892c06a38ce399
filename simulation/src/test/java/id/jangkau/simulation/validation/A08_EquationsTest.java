package id.jangkau.simulation.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.jangkau.simulation.fixture.Plain;
import id.jangkau.simulation.fixture.Windows;
import id.jangkau.simulation.fixture.World;
import id.jangkau.simulation.model.CoverageModel;
import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.model.ModelParameters;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Equations (1) to (9) and section 4, every term at work at once, followed by hand.
 *
 * <p>Rates per month: γ = 0.001, τ = 0.003, σ = 0.25, δ = 0.5, G½ = 100, ψ = 0.8, C = 20, w = 0.6
 *
 * <pre>
 *            κ    λ     ρ     θ      ℓ     χ    e_m    y     e_d    e_q   e_p   φ
 * NON_WAGE   0.2  0.02  0.03  0.002  0.25  0.5  0.004  0.12  0.005  -     0.12  0.5
 * WAGE       0.9  0.01  0.04  0.001  0.1   -    0.002  -     0.001  0.24  0.06  0.4
 * </pre>
 *
 * <p>Values marked "-" are set, to show that they are not used.
 */
class A08_EquationsTest {

    /** Rounding of the logarithms behind the rates, on flows of some persons per month. */
    private static final Offset<Double> ROUNDING = within(1e-11);

    private static ModelParameters parameters() {
        ModelParameters shared =
                Plain.parameters()
                        .with(Parameter.WORKER_GROWTH, Plain.yearlyGrowth(0.001))
                        .with(Parameter.TURNOVER, Plain.yearly(0.003))
                        .with(Parameter.SPILLOVER, 0.25)
                        .with(Parameter.MEDIA_CARRYOVER, 0.5)
                        .with(Parameter.MEDIA_HALF_SPEND, 100)
                        .with(Parameter.SUPPORT_MATCH, 0.8)
                        .with(Parameter.CONTACTS_PER_VILLAGE_MONTH, 20)
                        .with(Parameter.CONTACT_SHARE, 0.6);
        return wage(nonWage(shared));
    }

    private static ModelParameters nonWage(ModelParameters parameters) {
        SegmentKind kind = SegmentKind.NON_WAGE;
        return parameters
                .with(Parameter.ENTRY_ENROLLED, kind, 0.2)
                .with(Parameter.LAPSE, kind, Plain.yearly(0.02))
                .with(Parameter.REACTIVATION, kind, Plain.yearly(0.03))
                .with(Parameter.TREND, kind, Plain.yearlyGrowth(0.002))
                .with(Parameter.LAPSED_RATIO, kind, 0.25)
                .with(Parameter.COMPLETION, kind, 0.5)
                .with(Parameter.MEDIA_EFFECT, kind, Plain.yearly(0.004))
                .with(Parameter.VILLAGE_EFFECT, kind, Plain.share(0.12))
                .with(Parameter.DISCOUNT_EFFECT, kind, Plain.yearly(0.005))
                .with(Parameter.COMPLIANCE_EFFECT, kind, 0.5)
                .with(Parameter.PEER_EFFECT, kind, 12 * 0.12)
                .with(Parameter.RETENTION_EFFECT, kind, 0.5);
    }

    private static ModelParameters wage(ModelParameters parameters) {
        SegmentKind kind = SegmentKind.WAGE;
        return parameters
                .with(Parameter.ENTRY_ENROLLED, kind, 0.9)
                .with(Parameter.LAPSE, kind, Plain.yearly(0.01))
                .with(Parameter.REACTIVATION, kind, Plain.yearly(0.04))
                .with(Parameter.TREND, kind, Plain.yearlyGrowth(0.001))
                .with(Parameter.LAPSED_RATIO, kind, 0.1)
                .with(Parameter.COMPLETION, kind, 0.8)
                .with(Parameter.MEDIA_EFFECT, kind, Plain.yearly(0.002))
                .with(Parameter.VILLAGE_EFFECT, kind, 0.5)
                .with(Parameter.DISCOUNT_EFFECT, kind, Plain.yearly(0.001))
                .with(Parameter.COMPLIANCE_EFFECT, kind, Plain.share(0.24))
                .with(Parameter.PEER_EFFECT, kind, 12 * 0.06)
                .with(Parameter.RETENTION_EFFECT, kind, 0.4);
    }

    /** Region 0: ten villages, cells 0 and 1; region 1: no village, cell 2. */
    private static ModelInput run() {
        World world =
                new World()
                        .region(10, 0.8)
                        .cell(SegmentKind.NON_WAGE, 1000, 300, 100)
                        .cell(SegmentKind.WAGE, 500, 400, 0)
                        .region(0, 0.5)
                        .cell(SegmentKind.NON_WAGE, 2000, 500, 0);
        return world.run(
                parameters(),
                1,
                Windows.villages(2, 1, 1, 0.1, 0),
                Windows.window(Lever.ACCOMPANIMENT, 1, 1, 0.5, 0),
                Windows.window(Lever.MEDIA_CAMPAIGN, 1, 1, 100, 100),
                Windows.window(Lever.EMPLOYER_COMPLIANCE, 1, 1, 0.1, 0.1),
                Windows.window(Lever.CONTRIBUTION_DISCOUNT, 1, 1, 0.5, 0.5),
                Windows.window(Lever.RETENTION_HELP, 1, 1, 0.6, 0.6),
                Windows.window(Lever.CONTRIBUTION_SUPPORT, 1, 1, 50, 0));
    }

    @Test
    void theStartSplitsEachCellIntoItsCompartments() {
        // E = A − S; L = min(ℓ·E, ½·(N − A)); X = N − A − L; columns X, L, E, S
        assertThat(new CoverageModel(run()).startState())
                .containsExactly(
                        new double[] {
                            650, 50, 200, 100, //
                            60, 40, 400, 0, //
                            1375, 125, 500, 0
                        },
                        ROUNDING);
    }

    @Test
    void placesAreFilledFromNotRegisteredAndLapsedInProportion() {
        CoverageModel model = new CoverageModel(run());
        double[] y = model.startState();

        model.beginMonth(1, y);

        // target = S(0) + ψ·K = 100 + 0.8·50 = 140; 40 of the 700 in X and L move: each keeps
        // 660/700
        assertThat(Arrays.copyOf(y, 4))
                .containsExactly(
                        new double[] {650 * 660 / 700.0, 50 * 660 / 700.0, 200, 140}, ROUNDING);
    }

    @Test
    void everyTermOfTheFlowsIsAsWorkedOutByHand() {
        CoverageModel model = new CoverageModel(run());
        double[] y = model.startState();
        model.beginMonth(1, y);
        double[] flow = new double[y.length];

        model.derivative(1, y, flow);

        /* (1) ω  = λE/L − ρ − τ − θ          0.02·200/50 − 0.035 = 0.045
         *                                    0.01·400/40 − 0.044 = 0.056
         *                                    0.02·500/125 − 0.035 = 0.045
         * (2) e₀ = [(θ+τ)A + λE − ρL − (γ+τ)κA − τS]/X
         *       0: (0.005·300 + 4 − 1.5 − 0.004·0.2·300 − 0.3)/650   = 3.46/650  = 0.00532307692…
         *       1: (0.004·400 + 4 − 1.6 − 0.004·0.9·400)/60          = 2.56/60   = 0.04266666666…
         *       2: (0.005·500 + 10 − 3.75 − 0.004·0.2·500)/1375      = 8.35/1375 = 0.00607272727…
         * (3) at the start c = 700/1500 and 0.25; now c_0 = 740/1500. Regions are each other's only
         *     neighbour: P_0 − P_0(0) = 0.75·40/1500 = 0.02, P_1 − P_1(0) = 0.25·40/1500 = 1/150
         * (4) u_0 = 700/10 = 70; a = 0.1; v = 0.12·0.1·min(0.6, 20·2/70)/2 = 0.024/7
         *     v' = v·(1 + (1/0.5 − 1)·0.5) = 0.036/7 = 0.00514285714…, region 1 has no village
         * (5) m = 0.8·(1 − 2^−1) = 0.4 and 0.25; q = 0.1; d = 0.5
         *       0: 0.00532307692 + 0.004·0.4 + 0.12·0.02 + 0.00514285714 + 0.005·0.5 = 0.01696593406…
         *       1: 0.04266666666 + 0.002·0.4 + 0.06·0.02 + 0.24·0.1 + 0.001·0.5     = 0.06916666666…
         *       2: 0.00607272727 + 0.004·0.25 + 0.12/150 + 0.005·0.5               = 0.01037272727…
         *     λ(1 − φb): 0.02·(1 − 0.5·0.6) = 0.014 in 0 and 2; 0.01·(1 − 0.4·0.6) = 0.0076 in 1
         * (6)–(9) with X = 612.857142…, L = 47.142857…, c = 0.34, 0.8, 0.25:
         *   0: X' = 4·(1 − 0.2·0.34) − 0.003·612.857142 − 0.016965934·612.857142 + 0.045·47.142857
         *      L' = 0.014·200 − (0.03 + 0.005142857)·47.142857 − 0.045·47.142857 − 0.003·47.142857
         *      E' = 4·0.2·0.34 − 0.003·200 + 0.016965934·612.857142 + 0.035142857·47.142857 − 2.8
         *      S' = −0.003·140
         *   1: X' = 2·(1 − 0.9·0.8) − 0.18 − 0.069166666·60 + 0.056·40
         *      L' = 0.0076·400 − 0.04·40 − 0.056·40 − 0.12;  E' = 1.44 − 1.2 + 4.15 + 1.6 − 3.04
         *   2: X' = 8·(1 − 0.2·0.25) − 4.125 − 0.010372727·1375 + 0.045·125
         *      L' = 7 − 3.75 − 5.625 − 0.375;                E' = 0.4 − 1.5 + 14.2625 + 3.75 − 7
         */
        assertThat(flow)
                .containsExactly(
                        new double[] {
                            -6.386836734693879, -1.1195918367346935, 8.926428571428573, -0.42, //
                            -1.53, -0.92, 2.95, 0, //
                            -5.1625, -2.75, 9.9125, 0
                        },
                        ROUNDING);
    }

    @Test
    void aFallOfCoverageAroundCannotTurnEnrolmentNegative() {
        // e₀ = 0 and half of the members are gone: e_p·(P − P(0)) = 0.12·(0.25 − 0.5) < 0
        ModelParameters parameters = Plain.parameters().with(Parameter.PEER_EFFECT, 12 * 0.12);
        CoverageModel model =
                new CoverageModel(
                        World.oneCell(SegmentKind.NON_WAGE, 1000, 500).run(parameters, 1));
        double[] flow = new double[4];

        model.derivative(1, new double[] {750, 0, 250, 0}, flow);

        assertThat(flow).containsExactly(new double[4], within(0.0));
    }

    @Test
    void workersWhoLeaveAreAtLeastAsManyAsTheWorkforceShrinksBy() {
        // τ = max(h(x), −γ): with γ = −0.002 and h = 0.0005 nobody enters, and 0.002 of X and E
        // leave; at θ = −0.002 that is all that happens
        ModelParameters parameters =
                Plain.parameters()
                        .with(Parameter.WORKER_GROWTH, Plain.yearlyGrowth(-0.002))
                        .with(Parameter.TURNOVER, Plain.yearly(0.0005))
                        .with(Parameter.TREND, Plain.yearlyGrowth(-0.002));
        CoverageModel model =
                new CoverageModel(World.oneCell(SegmentKind.WAGE, 1000, 400).run(parameters, 1));
        double[] flow = new double[4];

        model.derivative(1, model.startState(), flow);

        assertThat(flow).containsExactly(new double[] {-1.2, 0, -0.8, 0}, ROUNDING);
    }
}
