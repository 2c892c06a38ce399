package id.jangkau.web.health;

import id.jangkau.web.database.DatabaseState;
import id.jangkau.web.database.Look;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Is a data version current? */
@Readiness
@ApplicationScoped
public class DataCheck implements HealthCheck {

    @Inject private DatabaseState database;

    @Override
    public HealthCheckResponse call() {
        Look look = database.look();
        boolean missing = look.fault().isEmpty() && look.data().isEmpty();
        var response = HealthCheckResponse.named("data").status(!missing);
        return missing
                ? response.withData("reason", "No data version is current. Put back a backup.")
                        .build()
                : response.build();
    }
}
