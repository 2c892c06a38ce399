package id.jangkau.web.projection;

import id.jangkau.web.database.DatabaseAwayException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Keeps the current data version, as rows to show and as arrays to project: a version never
 * changes, only which one is current does. While the database is away, the version that was current
 * last goes on.
 */
@ApplicationScoped
public class DataSnapshotService {

    private final AtomicReference<DataSnapshot> snapshot = new AtomicReference<>();
    private final AtomicReference<SimulationInputs> inputs = new AtomicReference<>();

    @Inject private CurrentData currentData;

    /**
     * The current data version.
     *
     * @throws DatabaseAwayException if the database is away and was never read
     */
    public DataSnapshot current() {
        DataSnapshot known = snapshot.get();
        try {
            DataSnapshot read = currentData.read(known);
            snapshot.set(read);
            return read;
        } catch (DatabaseAwayException away) {
            if (known == null) {
                throw away;
            }
            return known;
        }
    }

    /**
     * The current data version as the model reads it.
     *
     * @throws UnprojectableDataException if the model has no parameters for some of it
     */
    public SimulationInputs inputs() {
        DataSnapshot data = current();
        SimulationInputs known = inputs.get();
        if (known == null || known.data() != data) {
            known = SimulationInputs.of(data);
            inputs.set(known);
        }
        return known;
    }
}
