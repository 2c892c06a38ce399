package id.jangkau.simulation.allocation;

import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.Refusal;
import java.util.Optional;

/**
 * How far a lever can be multiplied; beyond it the others go on alone.
 *
 * @param multiple the largest that can be carried out, 1 or more
 * @param refusal the rule that refuses more; empty where the lever is at its own maximum
 */
public record Cap(Lever lever, double multiple, Optional<Refusal> refusal) {}
