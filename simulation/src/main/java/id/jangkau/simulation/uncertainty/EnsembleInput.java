package id.jangkau.simulation.uncertainty;

import id.jangkau.simulation.model.ModelInput;

/**
 * Everything that an ensemble is computed from.
 *
 * @param model the run; its parameters are replaced by those drawn
 * @param priors what parameters are drawn from
 * @param places names of the regions, and whose figures are derived
 * @param draws how many, and how
 */
public record EnsembleInput(ModelInput model, Priors priors, Places places, Draws draws) {

    public EnsembleInput {
        if (places.derived().length != model.grid().cells().size()) {
            throw new IllegalArgumentException(
                    "Marks of %s cells for a grid of %s."
                            .formatted(places.derived().length, model.grid().cells().size()));
        }
        if (places.regions().size() != model.grid().regions()) {
            throw new IllegalArgumentException(
                    "Names of %s regions for a grid of %s."
                            .formatted(places.regions().size(), model.grid().regions()));
        }
    }

    /** The same draws under another run of the same regions. */
    public EnsembleInput with(ModelInput other) {
        return new EnsembleInput(other, priors, places, draws);
    }
}
