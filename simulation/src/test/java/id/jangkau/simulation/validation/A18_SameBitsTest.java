package id.jangkau.simulation.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.simulation.fixture.Kalimantan;
import id.jangkau.simulation.fixture.Outcome;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.projection.Costing;
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
    void theCallersArraysStayAsTheyAre() {
        ModelInput input = run();
        double[] workers = input.start().workers();
        workers[0] = Double.NaN;
        double[] strength = input.schedule().windows().get(0).strength();
        strength[0] = Double.NaN;

        assertThat(Outcome.of(input).ends()).isDeepEqualTo(Outcome.of(run()).ends());
    }
}
