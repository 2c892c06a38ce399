package id.jangkau.web.method;

import id.jangkau.domain.evidence.LeverPosition;
import id.jangkau.domain.scenario.Lever;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.web.projection.ItemCosts;
import id.jangkau.web.projection.LeverParameters;
import id.jangkau.web.simulator.LeverControl;
import java.util.List;

/**
 * What the page says about one lever.
 *
 * @param studies that bear on it
 */
public record LeverMethod(LeverPosition position, List<Study> studies) {

    public Lever lever() {
        return position.lever();
    }

    /** How people read its values. */
    public LeverControl control() {
        return LeverControl.of(position);
    }

    /** None, low, medium and high, in the unit of the model. */
    public List<Double> positions() {
        return List.of(position.none(), position.low(), position.medium(), position.high());
    }

    /** What it puts into the equations. */
    public List<Formula> formulas() {
        return Formula.of(lever());
    }

    /** The keys of the parameters that carry it. */
    public List<String> parameters() {
        return LeverParameters.of(lever()).stream().map(Parameter::key).toList();
    }

    /** The keys of the unit costs that its money is counted with. */
    public List<String> costs() {
        return ItemCosts.of(lever()).stream().map(ItemCosts::key).toList();
    }
}
