package id.jangkau.web.projection;

import id.jangkau.domain.coverage.UnknownDataVersionException;
import id.jangkau.web.database.DatabaseAwayException;
import id.jangkau.web.database.DatabaseState;
import id.jangkau.web.database.Look;
import id.jangkau.web.message.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Keeps data versions, as rows to show and as arrays to project: the current one and a few that
 * were asked for last. A version never changes, only which one is current does. Whoever watches the
 * database knows which, so that no projection waits for it; while it is away, what is kept goes on.
 */
@ApplicationScoped
public class DataSnapshotService {

    /** The most versions that are kept besides the current one. */
    private static final int MOST = 4;

    private final AtomicReference<HeldVersion> current = new AtomicReference<>();
    private final Deque<HeldVersion> others = new ArrayDeque<>(); // the one asked for last first

    @Inject private StoredData stored;
    @Inject private DatabaseState database;

    /**
     * The current data version.
     *
     * @throws DatabaseAwayException if the database is away and was never read
     */
    public DataSnapshot current() {
        return heldCurrent().data();
    }

    /**
     * Any data version.
     *
     * @throws UnknownDataVersionException where none has the label
     * @throws DatabaseAwayException if it is not kept and the database is away
     */
    public DataSnapshot get(String label) {
        return held(label).data();
    }

    /**
     * A data version as the model reads it.
     *
     * @param label empty for the current one
     * @throws InvalidRequestException where none has the label; the field is {@code dataVersion}
     * @throws UnprojectableDataException if the model has no parameters for some of it, or if it
     *     holds no workers
     */
    public SimulationInputs inputs(Optional<String> label) {
        return inputs("dataVersion", label);
    }

    /**
     * A data version as the model reads it, which some field of a request names.
     *
     * @param label empty for the current one
     * @throws InvalidRequestException where none has the label
     * @throws UnprojectableDataException if the model has no parameters for some of it, or if it
     *     holds no workers
     */
    public SimulationInputs inputs(String field, Optional<String> label) {
        try {
            return label.map(this::held).orElseGet(this::heldCurrent).inputs();
        } catch (UnknownDataVersionException unknown) {
            throw new InvalidRequestException(
                    new FieldError(
                            field,
                            label.orElseThrow(),
                            Message.of("error.dataVersion.unknown", label.orElseThrow())));
        }
    }

    private HeldVersion heldCurrent() {
        HeldVersion known = current.get();
        if (known != null && !isOutdated(known)) {
            return known;
        }
        try {
            HeldVersion read = new HeldVersion(stored.readCurrent());
            current.set(read);
            return read;
        } catch (DatabaseAwayException away) {
            if (known == null) {
                throw away;
            }
            return known;
        }
    }

    private boolean isOutdated(HeldVersion known) {
        Look look = database.look();
        return look.fault().isEmpty() && !known.is(look.data());
    }

    private HeldVersion held(String label) {
        HeldVersion known = current.get();
        return known != null && known.is(label) ? known : other(label);
    }

    private synchronized HeldVersion other(String label) {
        HeldVersion found =
                others.stream()
                        .filter(held -> held.is(label))
                        .findFirst()
                        .orElseGet(() -> new HeldVersion(stored.read(label)));
        others.remove(found);
        others.addFirst(found);
        if (others.size() > MOST) {
            others.removeLast();
        }
        return found;
    }
}
