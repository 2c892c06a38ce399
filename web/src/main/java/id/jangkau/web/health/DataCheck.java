package id.jangkau.web.health;

import id.jangkau.web.database.DatabaseAwayException;
import id.jangkau.web.database.DatabaseState;
import id.jangkau.web.database.Look;
import id.jangkau.web.message.Language;
import id.jangkau.web.message.Message;
import id.jangkau.web.projection.DataSnapshot;
import id.jangkau.web.projection.DataSnapshotService;
import id.jangkau.web.scenario.Trial;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Is a data version current, and can it be projected? */
@Readiness
@ApplicationScoped
public class DataCheck implements HealthCheck {

    private final AtomicReference<Tried> last = new AtomicReference<>();

    @Inject private DatabaseState database;
    @Inject private DataSnapshotService snapshots;

    @Override
    public HealthCheckResponse call() {
        Optional<String> reason = reason(database.look());
        var response = HealthCheckResponse.named("data").status(reason.isEmpty());
        reason.ifPresent(text -> response.withData("reason", text));
        return response.build();
    }

    private Optional<String> reason(Look look) {
        if (!look.fault().isEmpty()) {
            return Optional.empty(); // another check says so
        }
        if (look.data().isEmpty()) {
            return Optional.of("No data version is current. Put back a backup.");
        }
        try {
            return tried(look.data()).reason();
        } catch (DatabaseAwayException away) {
            return Optional.empty();
        }
    }

    /** Tries each version once: it never changes. */
    private Tried tried(String label) {
        Tried known = last.get();
        if (known == null || !known.label().equals(label)) {
            known = Tried.of(snapshots.get(label));
            last.set(known);
        }
        return known;
    }

    /**
     * What became of projecting Baseline on a data version.
     *
     * @param fault empty where it succeeded
     */
    private record Tried(String label, Optional<Message> fault) {

        static Tried of(DataSnapshot data) {
            return new Tried(data.version().label(), new Trial(data).fault());
        }

        Optional<String> reason() {
            return fault.map(
                    message ->
                            "Data version "
                                    + label
                                    + " is current, and nothing can be projected on it. "
                                    + message.in(Language.EN));
        }
    }
}
