package id.jangkau.simulation.model;

import java.util.List;

/** A schedule that cannot be carried out, with every reason. */
public class RefusedScheduleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    RefusedScheduleException(List<Refusal> refusals) {
        super("The schedule cannot be carried out: " + refusals);
        this.refusals = List.copyOf(refusals);
    }

    /** One refusal for each rule and lever that is broken, at the first month and region. */
    public List<Refusal> refusals() {
        return refusals;
    }
}
