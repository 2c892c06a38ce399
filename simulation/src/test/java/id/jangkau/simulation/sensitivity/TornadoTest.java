package id.jangkau.simulation.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.jangkau.simulation.fixture.Kalimantan;
import id.jangkau.simulation.fixture.Outcome;
import id.jangkau.simulation.fixture.Uncertainty;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;
import id.jangkau.simulation.uncertainty.Priors;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One parameter moves, the others stay. */
class TornadoTest {

    private static final int MONTHS = 24;

    private final ModelInput run =
            Kalimantan.run(MONTHS, Kalimantan.everyLever("medium", 1, MONTHS));
    private final Priors priors = Uncertainty.priors();

    private List<Tornado.Bar> bars(Priors beliefs, int month) {
        Tornado tornado = new Tornado(run, beliefs, month);
        return IntStream.range(0, tornado.bars())
                .mapToObj(tornado::bar)
                .sorted(Tornado.Bar.WIDEST_FIRST)
                .toList();
    }

    @Test
    void everyDoubtedParameterHasABarAndTheWidestComesFirst() {
        List<Tornado.Bar> bars = bars(priors, MONTHS);

        assertThat(bars).hasSameSizeAs(priors.uncertain());
        assertThat(bars.get(0).row().parameter()).isEqualTo(Parameter.TREND);
        for (int i = 1; i < bars.size(); i++) {
            assertThat(bars.get(i).width()).isLessThanOrEqualTo(bars.get(i - 1).width());
        }
    }

    @Test
    void theEndsOfABarAreTheRunsAtItsQuantiles() {
        Tornado.Bar bar =
                bars(priors, MONTHS).stream()
                        .filter(each -> each.row().name().equals("lapse.NON_WAGE"))
                        .findFirst()
                        .orElseThrow();
        Outcome low =
                Outcome.of(
                        run.with(
                                run.parameters()
                                        .with(
                                                Parameter.LAPSE,
                                                SegmentKind.NON_WAGE,
                                                bar.row().prior().quantile(0.1))));

        double expected = low.trajectory().active()[MONTHS] / low.trajectory().workers()[MONTHS];

        assertThat(bar.low()).isCloseTo(0.175130744691, within(1e-9)); // SciPy 1.17.1
        assertThat(bar.coverageAtLow()).isEqualTo(expected);
        assertThat(bar.coverageAtHigh()).isLessThan(bar.coverageAtLow());
    }

    @Test
    void whatIsKnownHasNoBar() {
        Priors known = priors;
        for (SegmentKind kind : SegmentKind.values()) {
            known = known.with(Parameter.TREND, kind, 0.01);
        }

        assertThat(bars(known, MONTHS))
                .noneMatch(bar -> bar.row().parameter() == Parameter.TREND)
                .hasSize(priors.uncertain().size() - 1);
    }

    @Test
    void atTheStartNothingMoves() {
        assertThat(bars(priors, 0)).allMatch(bar -> bar.width() == 0);
    }
}
