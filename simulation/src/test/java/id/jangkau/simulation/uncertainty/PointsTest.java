package id.jangkau.simulation.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.jangkau.simulation.fixture.Uncertainty;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Draws cover the unit cube as evenly as their sampling promises. */
class PointsTest {

    private static final int DRAWS = 1024;
    private static final int OF_REPLICATE = DRAWS / Points.REPLICATES;

    private final Priors priors = Uncertainty.priors();
    private final Stream stream = new Stream();

    @Test
    void sobolPointsAreThoseOfCommonsMathButForTheShift() {
        SobolPoints points = new SobolPoints(priors, 1);
        SobolSequenceGenerator published = new SobolSequenceGenerator(Priors.DIMENSIONS);
        for (int number = 0; number < 100; number++) {
            double[] expected = published.nextVector();
            for (Priors.Row row : priors.uncertain()) {
                double shiftedBack =
                        unshifted(
                                points.at(number * Points.REPLICATES, row, stream),
                                points.at(0, row, stream));
                assertThat(shiftedBack).isEqualTo(expected[row.dimension()]);
            }
        }
    }

    /** The first point is 0 before the shift, so that it shows the shift itself. */
    private static double unshifted(double shifted, double shift) {
        return ((long) (shifted * 0x1p52) ^ (long) (shift * 0x1p52)) * 0x1p-52;
    }

    @ParameterizedTest
    @EnumSource(names = {"SOBOL", "LATIN_HYPERCUBE"})
    void everyReplicateHasOneDrawInEachSliceOfEachParameter(Sampling sampling) {
        Points points = sampling.points(priors, DRAWS, 7);
        for (Priors.Row row : priors.uncertain()) {
            for (int replicate = 0; replicate < Points.REPLICATES; replicate++) {
                Set<Integer> slices = new HashSet<>();
                for (int i = 0; i < OF_REPLICATE; i++) {
                    int draw = i * Points.REPLICATES + replicate;
                    slices.add((int) (points.at(draw, row, stream) * OF_REPLICATE));
                }
                assertThat(slices).hasSize(OF_REPLICATE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void drawsAreUniformAndParametersAreIndependent(Sampling sampling) {
        Points points = sampling.points(priors, DRAWS, 3);
        List<Priors.Row> rows = priors.uncertain();
        double fourErrors = 4 / Math.sqrt(DRAWS);

        for (int i = 1; i < rows.size(); i++) {
            double sum = 0;
            double product = 0;
            for (int draw = 0; draw < DRAWS; draw++) {
                double u = points.at(draw, rows.get(i), stream) - 0.5;
                sum += u;
                product += u * (points.at(draw, rows.get(i - 1), stream) - 0.5);
            }
            assertThat(sum / DRAWS).isCloseTo(0, within(fourErrors * Math.sqrt(1 / 12.0)));
            assertThat(12 * product / DRAWS).isCloseTo(0, within(fourErrors));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDrawStaysWhatItIsWhenAnotherValueIsKnown(Sampling sampling) {
        Priors fewer = priors.with(Parameter.LAPSE, SegmentKind.NON_WAGE, 0.3);
        Points before = sampling.points(priors, DRAWS, 3);
        Points after = sampling.points(fewer, DRAWS, 3);

        assertThat(fewer.uncertain()).hasSize(priors.uncertain().size() - 1);
        for (Priors.Row row : fewer.uncertain()) {
            assertThat(after.at(100, row, stream)).isEqualTo(before.at(100, row, stream));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherSeedGivesOtherDraws(Sampling sampling) {
        Priors.Row row = priors.uncertain().get(0);

        assertThat(sampling.points(priors, DRAWS, 1).at(5, row, stream))
                .isNotEqualTo(sampling.points(priors, DRAWS, 2).at(5, row, stream));
    }
}
