package id.jangkau.simulation.model;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GridTest {

    private static final Neighbours TWO = Neighbours.inGroups(new int[] {0, 0});

    private static Grid grid(int region, double[] villages, double[] mediaReach) {
        return new Grid(List.of(new Cell(region, SegmentKind.WAGE)), villages, mediaReach, TWO);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 2})
    void aCellOutsideTheRegionsIsNamed(int region) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grid(region, new double[2], new double[2]))
                .withMessage("Cell[region=%s, kind=WAGE] lies outside the 2 regions.", region);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 79.03, Double.NaN}) // 79.03 is a percentage
    void aMediaReachThatIsNoShareIsNamed(double reach) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grid(0, new double[2], new double[] {0.5, reach}))
                .withMessage("mediaReach[1] (%s) must lie between 0 and 1.", reach);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void anImpossibleNumberOfVillagesIsNamed(double villages) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grid(0, new double[] {villages, 1}, new double[2]))
                .withMessage("villages[0] (%s) must be finite and not negative.", villages);
    }

    @Test
    void everythingIsAboutTheSameRegions() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grid(0, new double[2], new double[3]))
                .withMessage("mediaReach has 3 entries; expected 2.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grid(0, new double[3], new double[3]))
                .withMessage("neighbours has 2 entries; expected 3.");
    }
}
