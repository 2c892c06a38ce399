package id.jangkau.web.evidence;

import id.jangkau.web.message.Message;
import id.jangkau.web.scenario.ReferenceScenario;
import java.util.Optional;

/**
 * What other evidence does to a reference scenario.
 *
 * @param before with the evidence that is current
 * @param after with the other
 */
public record ReferenceEffect(ReferenceScenario reference, Outcome before, Outcome after) {

    /**
     * Where a scenario ends.
     *
     * @param coverage at the horizon, share of the workers
     * @param rupiah of all months together
     * @param refusal why it cannot be carried out; then nothing else is said
     */
    public record Outcome(double coverage, double rupiah, Optional<Message> refusal) {}
}
