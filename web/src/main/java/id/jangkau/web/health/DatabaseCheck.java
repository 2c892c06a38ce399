package id.jangkau.web.health;

import id.jangkau.web.database.DatabaseState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Does the database answer? */
@Readiness
@ApplicationScoped
public class DatabaseCheck implements HealthCheck {

    @Inject private DatabaseState database;

    @Override
    public HealthCheckResponse call() {
        String fault = database.look().fault();
        var response = HealthCheckResponse.named("database").status(fault.isEmpty());
        return fault.isEmpty()
                ? response.build()
                : response.withData("reason", "The database does not answer. " + fault).build();
    }
}
