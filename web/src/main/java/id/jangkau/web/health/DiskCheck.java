package id.jangkau.web.health;

import id.jangkau.web.database.DatabaseState;
import id.jangkau.web.database.FreeSpace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Can the disk of the database take more? */
@Readiness
@ApplicationScoped
public class DiskCheck implements HealthCheck {

    @Inject private DatabaseState database;
    @Inject private FreeSpace space;

    @Override
    public HealthCheckResponse call() {
        String reason = reason();
        var response = HealthCheckResponse.named("disk").status(reason.isEmpty());
        if (!reason.isEmpty()) {
            response.withData("reason", reason);
        }
        if (!space.isElsewhere()) {
            response.withData("freeMegabytes", space.megabytes())
                    .withData("reservedMegabytes", space.reserve());
        }
        return response.build();
    }

    private String reason() {
        if (!database.isWritable()) {
            return "The database cannot be written. Make room, or make its disk writable.";
        }
        return space.isScarce()
                ? "The disk of the database is nearly full. Make room; nothing is saved until then."
                : "";
    }
}
