package id.jangkau.domain.scenario;

/** No scenario has this number; it may have been deleted. */
public class UnknownScenarioException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownScenarioException(long id) {
        super("The scenario (%d) is not known. Maybe it was deleted.".formatted(id));
    }
}
