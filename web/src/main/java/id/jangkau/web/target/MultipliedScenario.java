package id.jangkau.web.target;

import id.jangkau.domain.evidence.LeverPosition;
import id.jangkau.domain.scenario.LeverSetting;
import id.jangkau.domain.scenario.ScenarioBody;
import id.jangkau.simulation.allocation.LeverPackage;
import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.web.projection.DataSnapshot;
import id.jangkau.web.projection.SimulationInputs;
import java.util.List;

/** A scenario of which some settings are multiplied together, as far as each of them goes. */
final class MultipliedScenario {

    private final ScenarioBody body;
    private final List<LeverSetting> kept;
    private final DataSnapshot data;
    private final LeverPackage levers;

    /**
     * @param body that can be carried out
     * @param kept settings that stay as they are
     */
    MultipliedScenario(ScenarioBody body, List<LeverSetting> kept, SimulationInputs inputs) {
        this.body = body;
        this.kept = List.copyOf(kept);
        data = inputs.data();
        ModelInput input = inputs.prepare(body).input();
        levers =
                new LeverPackage(input, body.levers().stream().mapToDouble(this::mostOf).toArray());
    }

    /** How far the maximum of its lever lets a setting be multiplied; 0 where it stays as it is. */
    private double mostOf(LeverSetting setting) {
        return stays(setting) ? 0 : maximum(setting) / setting.value();
    }

    private boolean stays(LeverSetting setting) {
        return setting.value() == 0 || kept.contains(setting);
    }

    private double maximum(LeverSetting setting) {
        return data.levers().stream()
                .filter(row -> row.lever() == setting.lever())
                .mapToDouble(LeverPosition::max)
                .findFirst()
                .orElseThrow();
    }

    /** What is multiplied, and how far. */
    LeverPackage levers() {
        return levers;
    }

    /** The scenario under a multiple of the package. */
    ScenarioBody times(double multiple) {
        return new ScenarioBody(
                body.months(),
                body.levers().stream().map(setting -> times(setting, multiple)).toList(),
                body.assumptions());
    }

    private LeverSetting times(LeverSetting setting, double multiple) {
        if (stays(setting)) {
            return setting;
        }
        double own = levers.multipleOf(Lever.valueOf(setting.lever().name()), multiple);
        return new LeverSetting(
                setting.lever(),
                setting.regions(),
                setting.from().orElse(null),
                setting.to().orElse(null),
                Math.min(own * setting.value(), maximum(setting)),
                setting.durationMonths().isPresent() ? setting.durationMonths().getAsInt() : null,
                setting.payers());
    }
}
