package id.jangkau.web.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.domain.scenario.Lever;
import id.jangkau.domain.scenario.LeverSetting;
import id.jangkau.domain.scenario.Scenario;
import id.jangkau.domain.scenario.ScenarioBasis;
import id.jangkau.domain.scenario.ScenarioBody;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VersionChangesTest {

    private static final ScenarioBasis BASIS =
            new ScenarioBasis("2026-02-r1", "1", Instant.parse("2026-11-01T00:00:00Z"));

    private static final LeverSetting MEDIA = setting(Lever.MEDIA_CAMPAIGN, 100);
    private static final LeverSetting VILLAGES = setting(Lever.VILLAGE_ENGAGEMENT, 0.05);

    @Test
    void whatIsSavedTwiceDiffersInNothing() {
        var body = new ScenarioBody(60, List.of(MEDIA), Map.of("trend", 0.01));

        assertThat(changes("A", body, "A", body)).isEmpty();
    }

    @Test
    void everyPartThatDiffersIsNamedOnce() {
        var before = new ScenarioBody(60, List.of(MEDIA), Map.of());
        var after =
                new ScenarioBody(
                        120,
                        List.of(VILLAGES, setting(Lever.MEDIA_CAMPAIGN, 300)),
                        Map.of("trend", 0.01));

        assertThat(changes("A", before, "B", after))
                .containsExactly(
                        "lever.VILLAGE_ENGAGEMENT",
                        "lever.MEDIA_CAMPAIGN",
                        "scenario.changes.horizon",
                        "scenario.changes.assumptions",
                        "scenario.changes.name");
    }

    @Test
    void theOrderAmongLeversIsNoChange() {
        var before = new ScenarioBody(60, List.of(MEDIA, VILLAGES), Map.of());
        var after = new ScenarioBody(60, List.of(VILLAGES, MEDIA), Map.of());

        assertThat(changes("A", before, "A", after)).isEmpty();
    }

    private static List<String> changes(
            String oldName, ScenarioBody before, String newName, ScenarioBody after) {
        var scenario = new Scenario(oldName, "", before, BASIS);
        scenario.revise(newName, "", after, BASIS);
        return VersionChanges.keys(scenario.version(1), scenario.version(2));
    }

    private static LeverSetting setting(Lever lever, double value) {
        return new LeverSetting(lever, List.of(), null, null, value, null, Map.of());
    }
}
