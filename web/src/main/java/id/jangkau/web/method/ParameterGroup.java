package id.jangkau.web.method;

import static id.jangkau.simulation.model.Parameter.ENTRY_ENROLLED;
import static id.jangkau.simulation.model.Parameter.LAPSE;
import static id.jangkau.simulation.model.Parameter.LAPSED_RATIO;
import static id.jangkau.simulation.model.Parameter.NOISE_CARRYOVER;
import static id.jangkau.simulation.model.Parameter.NOISE_SD;
import static id.jangkau.simulation.model.Parameter.PEER_EFFECT;
import static id.jangkau.simulation.model.Parameter.REACTIVATION;
import static id.jangkau.simulation.model.Parameter.SPILLOVER;
import static id.jangkau.simulation.model.Parameter.START_SD;
import static id.jangkau.simulation.model.Parameter.TREND;
import static id.jangkau.simulation.model.Parameter.TURNOVER;
import static id.jangkau.simulation.model.Parameter.WORKER_GROWTH;

import id.jangkau.domain.evidence.ModelParameter;
import id.jangkau.domain.scenario.Lever;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.web.projection.LeverParameters;
import java.util.ArrayList;
import java.util.List;

/**
 * Parameters that belong together.
 *
 * @param title key of its title in the bundles
 */
public record ParameterGroup(String title, List<ParameterRows> parameters) {

    /** Every parameter of the model in its group, with its rows. */
    public static List<ParameterGroup> of(List<ModelParameter> rows) {
        var groups = new ArrayList<ParameterGroup>();
        groups.add(group("POPULATION", rows, WORKER_GROWTH, TURNOVER, ENTRY_ENROLLED));
        groups.add(group("MEMBERSHIP", rows, LAPSE, REACTIVATION, LAPSED_RATIO, TREND));
        groups.add(group("SURROUNDINGS", rows, PEER_EFFECT, SPILLOVER));
        for (Lever lever : Lever.values()) {
            groups.add(with("lever." + lever, LeverParameters.of(lever), rows));
        }
        groups.add(group("CHANCE", rows, NOISE_SD, NOISE_CARRYOVER, START_SD));
        return groups;
    }

    private static ParameterGroup group(
            String name, List<ModelParameter> rows, Parameter... parameters) {
        return with("method.group." + name, List.of(parameters), rows);
    }

    private static ParameterGroup with(
            String title, List<Parameter> parameters, List<ModelParameter> rows) {
        return new ParameterGroup(
                title,
                parameters.stream()
                        .map(parameter -> new ParameterRows(parameter, own(parameter, rows)))
                        .toList());
    }

    private static List<ModelParameter> own(Parameter parameter, List<ModelParameter> rows) {
        return rows.stream().filter(row -> row.key().equals(parameter.key())).toList();
    }
}
