package id.jangkau.domain.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioTest {

    private static final ScenarioBasis BASIS =
            new ScenarioBasis("2026-02-r1", "1", Instant.parse("2026-11-01T00:00:00Z"));

    @Test
    void aRevisionIsTheNewestVersionAndLeavesTheOldOne() {
        var scenario = new Scenario("Dorongan desa", "", months(60), BASIS);

        scenario.revise("Dorongan desa II", "longer", months(120), BASIS);

        assertThat(scenario.version()).isEqualTo(2);
        assertThat(scenario.name()).isEqualTo("Dorongan desa II");
        assertThat(scenario.note()).isEqualTo("longer");
        assertThat(scenario.body()).isEqualTo(months(120));
        assertThat(scenario.versions()).extracting(ScenarioVersion::number).containsExactly(1, 2);
        assertThat(scenario.versions().get(0).body()).isEqualTo(months(60));
    }

    @Test
    void aRefusedRevisionChangesNothing() {
        var scenario = new Scenario("Dorongan desa", "", months(60), BASIS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> scenario.revise(" ", "", months(60), BASIS))
                .withMessage("The scenario name ( ) must not be blank.");

        assertThat(scenario.version()).isEqualTo(1);
        assertThat(scenario.versions()).hasSize(1);
    }

    @Test
    void aNewNameIsANewVersionOnTheSameDataAndModel() {
        var scenario = new Scenario("Dorongan desa", "why", months(60), BASIS);
        Instant later = BASIS.createdAt().plusSeconds(60);

        scenario.rename("Desa dahulu", later);

        assertThat(scenario.version()).isEqualTo(2);
        assertThat(scenario.name()).isEqualTo("Desa dahulu");
        assertThat(scenario.note()).isEqualTo("why");
        assertThat(scenario.body()).isEqualTo(months(60));
        assertThat(scenario.changedAt()).isEqualTo(later);
        assertThat(scenario.newest().dataVersion()).isEqualTo(BASIS.dataVersion());
        assertThat(scenario.version(1).name()).isEqualTo("Dorongan desa");
    }

    @Test
    void aVersionThatIsNotThereIsUnknown() {
        var scenario = new Scenario("Dorongan desa", "", months(60), BASIS);

        assertThatExceptionOfType(UnknownScenarioException.class)
                .isThrownBy(() -> scenario.version(2));
    }

    @Test
    void everyScenarioHasItsOwnLinkOf128Bits() {
        var one = new Scenario("A", "", months(60), BASIS);
        var other = new Scenario("A", "", months(60), BASIS);

        assertThat(one.link()).matches("[A-Za-z0-9_-]{22}").isNotEqualTo(other.link());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 241, 10_000})
    void aHorizonIsOneToTwoHundredAndFortyMonths(int months) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> months(months))
                .withMessage("The number of months (%s) must be from 1 to 240.", months);
    }

    @Test
    void thereAreTwoHundredSettingsAtMost() {
        var setting =
                new LeverSetting(Lever.MEDIA_CAMPAIGN, List.of(), null, null, 1, null, Map.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScenarioBody(60, Collections.nCopies(201, setting), Map.of()))
                .withMessage("The number of lever settings (201) must be from 0 to 200.");
    }

    @Test
    void anAssumptionIsAFiniteNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScenarioBody(60, List.of(), Map.of("trend", Double.NaN)))
                .withMessage("The assumption trend (NaN) must be a finite number.");
    }

    private static ScenarioBody months(int months) {
        return new ScenarioBody(months, List.of(), Map.of());
    }
}
