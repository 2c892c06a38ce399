package id.jangkau.web.health;

import id.jangkau.web.database.DatabaseState;
import id.jangkau.web.database.Look;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Is the schema the one that this application was started with? */
@Readiness
@ApplicationScoped
public class SchemaCheck implements HealthCheck {

    @Inject private DatabaseState database;

    @Override
    public HealthCheckResponse call() {
        Look look = database.look();
        String own = database.schema();
        boolean same = !look.fault().isEmpty() || look.schema().equals(own);
        var response = HealthCheckResponse.named("schema").status(same);
        return same
                ? response.build()
                : response.withData(
                                "reason",
                                "The schema is not that of this application. Start the"
                                        + " Jangkau that belongs to it.")
                        .withData("database", look.schema())
                        .withData("application", own)
                        .build();
    }
}
