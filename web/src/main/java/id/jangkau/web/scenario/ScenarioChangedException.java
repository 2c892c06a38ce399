package id.jangkau.web.scenario;

/** Somebody else changed or deleted the scenario since it was read. */
public class ScenarioChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ScenarioChangedException(long id, int expectedVersion) {
        super("Scenario %s is no longer at version %s.".formatted(id, expectedVersion));
    }
}
