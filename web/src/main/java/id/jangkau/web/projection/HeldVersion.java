package id.jangkau.web.projection;

/** A data version in memory: as rows to show and, once somebody projects, as arrays. */
final class HeldVersion {

    private final DataSnapshot data;
    private SimulationInputs inputs;

    HeldVersion(DataSnapshot data) {
        this.data = data;
    }

    DataSnapshot data() {
        return data;
    }

    boolean is(String label) {
        return data.version().label().equals(label);
    }

    /**
     * The arrays.
     *
     * @throws UnprojectableDataException if the model has no parameters for some of it, or if it
     *     holds no workers
     */
    synchronized SimulationInputs inputs() {
        if (inputs == null) {
            inputs = SimulationInputs.of(data);
        }
        return inputs;
    }
}
