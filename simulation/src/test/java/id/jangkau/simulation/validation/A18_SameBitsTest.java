package id.jangkau.simulation.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.simulation.fixture.Kalimantan;
import id.jangkau.simulation.fixture.Outcome;
import id.jangkau.simulation.fixture.Priors;
import id.jangkau.simulation.fixture.Windows;
import id.jangkau.simulation.fixture.World;
import id.jangkau.simulation.model.CoverageModel;
import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.LeverWindow;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.model.SegmentKind;
import id.jangkau.simulation.model.StartFigures;
import id.jangkau.simulation.projection.Costing;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 6: equal inputs give equal bits, whatever the machine is set to. */
class A18_SameBitsTest {

    private static final int MONTHS = 24;
    private final Locale before = Locale.getDefault();

    private static ModelInput run() {
        return Kalimantan.run(MONTHS, Kalimantan.everyLever("medium", 3, 18));
    }

    private static double[] rupiah(Outcome outcome) {
        return Costing.of(outcome.input(), outcome.trajectory(), Kalimantan.costs()).total();
    }

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @Test
    void aSecondRunGivesTheSameBits() {
        ModelInput input = run();
        Outcome first = Outcome.of(input);
        Outcome.of(Kalimantan.run(MONTHS)); // another run in between leaves nothing behind
        Outcome second = Outcome.of(input);

        assertThat(second.ends()).isDeepEqualTo(first.ends());
        assertThat(rupiah(second)).isEqualTo(rupiah(first));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar", "id-ID"})
    void anotherLanguageGivesTheSameBits(String language) {
        Outcome expected = Outcome.of(run());
        double[] rupiah = rupiah(expected);

        Locale.setDefault(Locale.forLanguageTag(language));
        Outcome actual = Outcome.of(run());

        assertThat(actual.ends()).isDeepEqualTo(expected.ends());
        assertThat(rupiah(actual)).isEqualTo(rupiah);
    }

    @Test
    void nothingThatACallerDoesToAnArrayReachesTheModel() {
        double[] workers = {1000};
        double[] strength = {0.4};
        LeverWindow window = Windows.window(Lever.RETENTION_HELP, 1, 9, strength);
        StartFigures start = new StartFigures(workers, new double[] {400}, new double[1]);
        ModelInput plain = World.oneCell(SegmentKind.WAGE, 1, 0).run(Priors.central(), 12, window);
        ModelInput input =
                new ModelInput(
                        plain.grid(),
                        start,
                        plain.parameters(),
                        plain.schedule(),
                        plain.capacity(),
                        plain.months());
        double[][] before = Outcome.of(input).ends();

        for (double[] array :
                List.of(workers, strength, start.workers(), start.active(), window.strength())) {
            array[0] = Double.NaN;
        }

        assertThat(Outcome.of(input).ends()).isDeepEqualTo(before);
    }

    @Test
    void theStartStateOfAModelIsAFreshCopyEachTime() {
        CoverageModel model = new CoverageModel(run());
        double[] first = model.startState();
        double[] kept = first.clone();

        first[0] = Double.NaN;

        assertThat(model.startState()).isEqualTo(kept);
    }
}
