package id.jangkau.web.projection;

import id.jangkau.domain.coverage.UnknownDataVersionException;
import id.jangkau.web.database.DatabaseAwayException;
import id.jangkau.web.database.DatabaseState;
import id.jangkau.web.database.Look;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Keeps the current data version, as rows to show and as arrays to project: a version never
 * changes, only which one is current does. Whoever watches the database knows which, so that no
 * projection waits for it; while it is away, the version that was current last goes on.
 */
@ApplicationScoped
public class DataSnapshotService {

    private final AtomicReference<DataSnapshot> snapshot = new AtomicReference<>();
    private final AtomicReference<SimulationInputs> inputs = new AtomicReference<>();

    @Inject private CurrentData currentData;
    @Inject private DatabaseState database;

    /**
     * The current data version.
     *
     * @throws DatabaseAwayException if the database is away and was never read
     */
    public DataSnapshot current() {
        DataSnapshot known = snapshot.get();
        if (known != null && !isOutdated(known)) {
            return known;
        }
        try {
            DataSnapshot read = currentData.read();
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
     * Any data version.
     *
     * @throws UnknownDataVersionException where none has the label
     */
    public DataSnapshot get(String label) {
        DataSnapshot known = current();
        return known.version().label().equals(label) ? known : currentData.read(label);
    }

    private boolean isOutdated(DataSnapshot known) {
        Look look = database.look();
        return look.fault().isEmpty() && !look.data().equals(known.version().label());
    }

    /**
     * The current data version as the model reads it.
     *
     * @throws UnprojectableDataException if the model has no parameters for some of it, or if it
     *     holds no workers
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
