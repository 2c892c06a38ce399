package id.jangkau.web.scenario;

/** Somebody else changed the scenario since it was read. */
public class ScenarioChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int newestVersion;

    ScenarioChangedException(long id, int expectedVersion, int newestVersion) {
        super(
                "Scenario %s is at version %s, not %s."
                        .formatted(id, newestVersion, expectedVersion));
        this.newestVersion = newestVersion;
    }

    /** The version that it has now. */
    public int newestVersion() {
        return newestVersion;
    }
}
