package id.jangkau.domain.scenario;

/** No scenario has this number or link; it may have been deleted. */
public class UnknownScenarioException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names the number or link that was asked for. */
    public UnknownScenarioException(Object key) {
        super("The scenario (%s) is not known. Maybe it was deleted.".formatted(key));
    }
}
