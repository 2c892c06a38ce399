package id.jangkau.domain.scenario;

/** No assumption set has this number; it may have been deleted. */
public class UnknownAssumptionSetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names the number that was asked for. */
    public UnknownAssumptionSetException(long id) {
        super("The assumption set (%d) is not known. Maybe it was deleted.".formatted(id));
    }
}
