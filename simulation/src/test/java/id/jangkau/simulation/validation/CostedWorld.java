package id.jangkau.simulation.validation;

import id.jangkau.simulation.fixture.Outcome;
import id.jangkau.simulation.fixture.Plain;
import id.jangkau.simulation.fixture.World;
import id.jangkau.simulation.model.LeverWindow;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.model.ModelParameters;
import id.jangkau.simulation.model.SegmentKind;
import id.jangkau.simulation.projection.CostItem;
import id.jangkau.simulation.projection.Costing;
import id.jangkau.simulation.projection.Money;
import id.jangkau.simulation.projection.UnitCosts;
import id.jangkau.simulation.projection.UnitCosts.Rate;
import java.util.Map;

/** Two regions and a price list small enough for bills written by hand; payers are 0 to 3. */
final class CostedWorld {

    static final UnitCosts COSTS =
            new UnitCosts(
                    Map.of(
                            CostItem.VILLAGE_MONTH, new Rate(600_000, 2),
                            CostItem.LISTING_PER_CONTACT, new Rate(14_600, 1),
                            CostItem.ACCOMPANIMENT_VILLAGE_MONTH, new Rate(300_000, 1),
                            CostItem.MEDIA, new Rate(1, 0),
                            CostItem.EMPLOYER_CONTACT, new Rate(150_000, 3),
                            CostItem.DISCOUNTED_CONTRIBUTION, new Rate(16_800, 3),
                            CostItem.RETENTION_MEMBER_MONTH, new Rate(500, 3),
                            CostItem.SUPPORTED_CONTRIBUTION, new Rate(16_800, 1)),
                    400,
                    4,
                    0.05);

    private CostedWorld() {}

    /** Nothing moves by itself; E of NON_WAGE is 300 and 50, of WAGE 300 and 100; S(0) = 100. */
    static World world() {
        return new World()
                .region(10, 1)
                .cell(SegmentKind.NON_WAGE, 1000, 400, 100) // u = 60
                .cell(SegmentKind.WAGE, 500, 300, 0)
                .region(20, 1)
                .cell(SegmentKind.NON_WAGE, 650, 50, 0) // u = 30
                .cell(SegmentKind.WAGE, 1000, 100, 0);
    }

    static Money money(ModelParameters parameters, LeverWindow... windows) {
        ModelInput run = world().run(parameters, 12, windows);
        return Costing.of(run, Outcome.of(run).trajectory(), COSTS);
    }

    static Money money(LeverWindow... windows) {
        return money(Plain.parameters(), windows);
    }

    static double[] months(double... rupiahFromMonth1) {
        double[] months = new double[13];
        System.arraycopy(rupiahFromMonth1, 0, months, 1, rupiahFromMonth1.length);
        return months;
    }
}
