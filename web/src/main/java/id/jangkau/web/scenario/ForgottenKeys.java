package id.jangkau.web.scenario;

import id.jangkau.domain.scenario.IdempotencyRepository;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Removes idempotency keys that are so old that nobody will send them again. */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
public class ForgottenKeys {

    /** How long a key is kept; {@code openapi.yaml} promises it. */
    static final Duration KEPT = Duration.ofDays(30);

    @Inject private IdempotencyRepository records;

    /** Looks once an hour, since an office server may sleep at night. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    void remove() {
        records.removeBefore(Instant.now().minus(KEPT));
    }
}
