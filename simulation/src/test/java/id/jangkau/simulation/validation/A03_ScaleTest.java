package id.jangkau.simulation.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.simulation.fixture.Kalimantan;
import id.jangkau.simulation.fixture.Outcome;
import id.jangkau.simulation.model.Grid;
import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.LeverSchedule;
import id.jangkau.simulation.model.LeverWindow;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;
import id.jangkau.simulation.model.StartFigures;
import id.jangkau.simulation.projection.Costing;
import id.jangkau.simulation.projection.Money;
import id.jangkau.simulation.projection.UnitCosts;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * Section 6: counts, villages, contacts, places doubled = results doubled. A doubling only raises
 * the binary exponent, so the results agree to the last bit.
 *
 * <p>The contacts of a region are villages times C. They double with the villages, at the same C,
 * or with C, in the same villages; doubling both would quadruple them.
 */
class A03_ScaleTest {

    private static final int MONTHS = 24;
    private static final LeverWindow[] LEVERS = Kalimantan.everyLever("medium", 3, 18);
    private static final ModelInput ONCE = Kalimantan.run(MONTHS, LEVERS);

    @Test
    void twiceTheWorkersVillagesAndPlacesGiveTwiceTheMembers() {
        ModelInput twice = doubled(2);

        assertThat(Outcome.of(twice).ends()).isDeepEqualTo(doubled(Outcome.of(ONCE).ends()));
    }

    @Test
    void twiceTheWorkersPlacesAndContactsPerVillageGiveTwiceTheMembersInTheSameVillages() {
        double contacts =
                ONCE.parameters().value(Parameter.CONTACTS_PER_VILLAGE_MONTH, SegmentKind.WAGE);
        ModelInput twice =
                doubled(1)
                        .with(
                                ONCE.parameters()
                                        .with(Parameter.CONTACTS_PER_VILLAGE_MONTH, 2 * contacts));

        assertThat(Outcome.of(twice).ends()).isDeepEqualTo(doubled(Outcome.of(ONCE).ends()));
    }

    @Test
    void twiceOfEverythingCostsTwiceAsMuch() {
        ModelInput twice = doubled(2);
        UnitCosts costs = Kalimantan.costs();
        UnitCosts doubleEmployers =
                new UnitCosts(
                        costs.rates(), 2 * costs.employers(), costs.payers(), costs.discountRate());

        Money once = Costing.of(ONCE, Outcome.of(ONCE).trajectory(), costs);
        Money both = Costing.of(twice, Outcome.of(twice).trajectory(), doubleEmployers);

        assertThat(once.byLever()).hasSize(Lever.values().length);
        once.byLever()
                .forEach(
                        (lever, rupiah) ->
                                assertThat(both.byLever().get(lever)).isEqualTo(doubled(rupiah)));
    }

    /** The run with workers, members and places doubled, and so many times the villages. */
    private static ModelInput doubled(int villages) {
        Grid grid = ONCE.grid();
        double[] villagesOf = new double[grid.regions()];
        double[] mediaReach = new double[grid.regions()];
        Arrays.setAll(villagesOf, r -> villages * grid.villages(r));
        Arrays.setAll(mediaReach, grid::mediaReach);
        StartFigures start = ONCE.start();
        return new ModelInput(
                new Grid(grid.cells(), villagesOf, mediaReach, grid.neighbours()),
                new StartFigures(
                        doubled(start.workers()),
                        doubled(start.active()),
                        doubled(start.supported())),
                ONCE.parameters(),
                new LeverSchedule(Arrays.stream(LEVERS).map(A03_ScaleTest::places).toList()),
                ONCE.capacity(),
                MONTHS);
    }

    /** Support is counted in places, which double; every other lever in shares or Rp per worker. */
    private static LeverWindow places(LeverWindow window) {
        return window.lever() == Lever.CONTRIBUTION_SUPPORT
                ? new LeverWindow(
                        window.lever(),
                        doubled(window.strength()),
                        window.first(),
                        window.last(),
                        window.durationMonths(),
                        window.payerShares())
                : window;
    }

    private static double[] doubled(double[] values) {
        return Arrays.stream(values).map(value -> 2 * value).toArray();
    }

    private static double[][] doubled(double[][] values) {
        return Arrays.stream(values).map(A03_ScaleTest::doubled).toArray(double[][]::new);
    }
}
