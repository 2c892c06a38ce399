package id.jangkau.simulation.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.jangkau.simulation.fixture.Kalimantan;
import id.jangkau.simulation.fixture.Outcome;
import id.jangkau.simulation.fixture.Windows;
import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.LeverSchedule;
import id.jangkau.simulation.model.LeverWindow;
import id.jangkau.simulation.model.ModelInput;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Effects are divided as Shapley divides them. */
class AttributionTest {

    private static final LeverWindow VILLAGES = Windows.villages(1, 1, 2, 0.1);
    private static final LeverWindow MEDIA = Windows.window(Lever.MEDIA_CAMPAIGN, 1, 2, 10);
    private static final LeverWindow HELP = Windows.window(Lever.RETENTION_HELP, 1, 2, 0.5);

    private static Attribution of(LeverWindow... windows) {
        return Attribution.between(LeverSchedule.NONE, schedule(windows));
    }

    private static LeverSchedule schedule(LeverWindow... windows) {
        return new LeverSchedule(List.of(windows));
    }

    /**
     * The airport game of Littlechild and Owen (1973): who needs a longer runway pays for what is
     * longer. Runways of 1, 2 and 3 give 1/3, 1/3 + 1/2 and 1/3 + 1/2 + 1.
     */
    @Test
    void theAirportGameIsDividedAsPublished() {
        Attribution attribution = of(VILLAGES, MEDIA, HELP);
        double[][] values = new double[8][1];
        for (int subset = 0; subset < 8; subset++) {
            values[subset][0] = subset >= 4 ? 3 : subset >= 2 ? 2 : subset;
        }

        double[][] parts = attribution.parts(values);

        assertThat(parts[0][0]).isCloseTo(1 / 3.0, within(1e-15));
        assertThat(parts[1][0]).isCloseTo(1 / 3.0 + 1 / 2.0, within(1e-15));
        assertThat(parts[2][0]).isCloseTo(1 / 3.0 + 1 / 2.0 + 1, within(1e-15));
    }

    @Test
    void subsetsHoldTheWindowsOfTheirLevers() {
        Attribution attribution = of(MEDIA, HELP, VILLAGES, MEDIA);

        assertThat(attribution.levers())
                .containsExactly(
                        Lever.VILLAGE_ENGAGEMENT, Lever.MEDIA_CAMPAIGN, Lever.RETENTION_HELP);
        assertThat(attribution.subsets()).isEqualTo(8);
        assertThat(attribution.subset(0).windows()).isEmpty();
        assertThat(attribution.subset(2).windows()).containsExactly(MEDIA, MEDIA);
        assertThat(attribution.subset(5).windows()).containsExactly(HELP, VILLAGES);
    }

    @Test
    void aLeverThatIsAsInTheBaselineHasNoPartAndOneThatIsTakenAwayHas() {
        LeverWindow sameMedia = Windows.window(Lever.MEDIA_CAMPAIGN, 1, 2, 10);
        LeverWindow weaker = Windows.villages(1, 1, 2, 0.05);
        Attribution attribution =
                Attribution.between(schedule(weaker, sameMedia, HELP), schedule(MEDIA, VILLAGES));

        assertThat(attribution.levers())
                .containsExactly(Lever.VILLAGE_ENGAGEMENT, Lever.RETENTION_HELP);
        assertThat(attribution.subset(0).windows()).containsExactlyInAnyOrder(MEDIA, weaker, HELP);
        assertThat(attribution.subset(1).windows())
                .containsExactlyInAnyOrder(MEDIA, VILLAGES, HELP);
        assertThat(attribution.subset(3).windows()).containsExactlyInAnyOrder(MEDIA, VILLAGES);
    }

    @Test
    void partsAddUpToTheWholeEffectInEveryMonth() {
        int months = 12;
        ModelInput run = Kalimantan.run(months, Kalimantan.everyLever("high", 1, months));
        Attribution attribution = Attribution.between(LeverSchedule.NONE, run.schedule());
        double[][] active = new double[attribution.subsets()][];
        for (int subset = 0; subset < active.length; subset++) {
            active[subset] = Outcome.of(run.with(attribution.subset(subset))).trajectory().active();
        }

        double[][] parts = attribution.parts(active);

        assertThat(attribution.subsets()).isEqualTo(128);
        for (int month = 0; month <= months; month++) {
            int at = month;
            double sum = Arrays.stream(parts).mapToDouble(part -> part[at]).sum();
            double whole = active[127][month] - active[0][month];
            assertThat(sum).isCloseTo(whole, within(1e-9 * Math.max(1, whole)));
        }
        for (double[] part : parts) {
            assertThat(part[0]).isZero();
            assertThat(part[months]).isPositive();
        }
    }

    @Test
    void aLeverWithoutEffectGetsNothing() {
        LeverWindow papers = Windows.window(Lever.ACCOMPANIMENT, 1, 2, 0.5);
        Attribution attribution = of(papers, HELP);

        assertThat(attribution.parts(new double[][] {{1}, {1}, {4}, {4}}))
                .isDeepEqualTo(new double[][] {{0}, {3}});
    }

    @Test
    void withoutLeversThereIsNothingToDivide() {
        assertThat(of().subsets()).isEqualTo(1);
        assertThat(of().parts(new double[][] {{5, 6}})).isEmpty();
    }
}
