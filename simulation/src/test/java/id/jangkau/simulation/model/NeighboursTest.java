package id.jangkau.simulation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The weights W of equation (3). */
class NeighboursTest {

    private static final Offset<Double> ROUNDING = within(1e-15);

    private static double[] around(Neighbours neighbours, double... coverage) {
        double[] around = new double[coverage.length];
        neighbours.around(coverage, around);
        return around;
    }

    @Test
    void theOthersOfAProvinceCountEqually() {
        // provinces {0, 2, 3} and {1, 4}
        double[] around =
                around(Neighbours.inGroups(new int[] {0, 1, 0, 0, 1}), 0.1, 0.2, 0.3, 0.5, 0.7);

        assertThat(around).containsExactly(new double[] {0.4, 0.7, 0.3, 0.2, 0.2}, ROUNDING);
    }

    @Test
    void aProvinceOfOneRegionLooksAtAllOthers() {
        double[] around = around(Neighbours.inGroups(new int[] {0, 1, 0}), 0.1, 0.9, 0.3);

        assertThat(around).containsExactly(new double[] {0.3, 0.2, 0.1}, ROUNDING);
    }

    @Test
    void aRegionAloneIsItsOwnSurroundings() {
        assertThat(around(Neighbours.inGroups(new int[] {0}), 0.37)).containsExactly(0.37);
    }

    @Test
    void writtenWeightsAreTaken() {
        double[][] weights = {{0, 0.25, 0.75}, {1, 0, 0}, {0.5, 0.5, 0}};

        assertThat(around(Neighbours.weighted(weights), 0.1, 0.2, 0.4))
                .containsExactly(new double[] {0.35, 0.1, 0.15}, ROUNDING);
    }

    @Test
    void equalWeightsWrittenOutAreTheDefault() {
        double third = 1.0 / 3;
        double[][] weights = {
            {0, third, third, third},
            {third, 0, third, third},
            {third, third, 0, third},
            {third, third, third, 0}
        };

        assertThat(around(Neighbours.weighted(weights), 0.1, 0.2, 0.4, 0.8))
                .containsExactly(
                        around(Neighbours.inGroups(new int[4]), 0.1, 0.2, 0.4, 0.8), ROUNDING);
    }

    @Test
    void aRowThatDoesNotAddUpToOneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Neighbours.weighted(new double[][] {{0, 1}, {0.9, 0}}))
                .withMessage(
                        "Row 1 of W adds up to 0.9 with 0.0 on the diagonal; expected 1 and 0.");
    }

    @Test
    void aRegionThatCountsItselfIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Neighbours.weighted(new double[][] {{0.25, 0.75}, {1, 0}}))
                .withMessage(
                        "Row 0 of W adds up to 1.0 with 0.25 on the diagonal; expected 1 and 0.");
    }

    @Test
    void negativeWeightsAndRowsOfAnotherLengthAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                Neighbours.weighted(
                                        new double[][] {{0, 2, -1}, {1, 0, 0}, {1, 0, 0}}))
                .withMessage("W[0][2] (-1.0) must be finite and not negative.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Neighbours.weighted(new double[][] {{0, 1}, {1}}))
                .withMessage("W[1] has 1 entries; expected 2.");
    }
}
