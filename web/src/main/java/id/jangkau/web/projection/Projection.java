package id.jangkau.web.projection;

import id.jangkau.simulation.projection.Money;
import id.jangkau.simulation.projection.Trajectory;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The answer to a request.
 *
 * @param request what was asked
 * @param data on which data version it was computed
 * @param trajectory the state of every cell, in the order of the observations
 * @param money what the levers cost, by position of the payer
 * @param costPerExtraMemberYear rupiah, against the same request without levers; empty where the
 *     levers bring no extra member-years
 * @param notes what a reader should know
 */
public record Projection(
        ProjectionRequest request,
        DataSnapshot data,
        Trajectory trajectory,
        Money money,
        OptionalDouble costPerExtraMemberYear,
        List<Note> notes) {

    public Projection {
        notes = List.copyOf(notes);
    }
}
