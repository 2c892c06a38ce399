package id.jangkau.web.scenario;

import id.jangkau.domain.scenario.Lever;
import id.jangkau.domain.scenario.LeverSetting;
import id.jangkau.domain.scenario.ScenarioBody;
import id.jangkau.domain.scenario.ScenarioVersion;
import java.util.ArrayList;
import java.util.List;

/** In which parts two versions of a scenario differ. */
final class VersionChanges {

    private VersionChanges() {}

    /** The keys of the texts that name the parts: the levers in their order, then the rest. */
    static List<String> keys(ScenarioVersion before, ScenarioVersion after) {
        ScenarioBody old = before.body();
        ScenarioBody now = after.body();
        List<String> keys = new ArrayList<>();
        for (Lever lever : Lever.values()) {
            if (!settings(old, lever).equals(settings(now, lever))) {
                keys.add("lever." + lever);
            }
        }
        if (old.months() != now.months()) {
            keys.add("scenario.changes.horizon");
        }
        if (!old.assumptions().equals(now.assumptions())) {
            keys.add("scenario.changes.assumptions");
        }
        if (!before.name().equals(after.name())) {
            keys.add("scenario.changes.name");
        }
        return keys;
    }

    private static List<LeverSetting> settings(ScenarioBody body, Lever lever) {
        return body.levers().stream().filter(setting -> setting.lever() == lever).toList();
    }
}
