package id.jangkau.web.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/**
 * Whether the database answers, as somebody found who looks all the time. So nobody else has to
 * wait to learn that it does not.
 */
@ApplicationScoped
public class DatabaseState {

    /** So long after the last look the one who looks must have been kept waiting. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** H2 closes its file when it cannot write; whoever reads meanwhile should not suffer often. */
    private static final Duration WRITING_PAUSE = Duration.ofSeconds(3);

    private record Found(Look look, long at) {}

    private volatile Found last;
    private final AtomicLong writeAgainAt = new AtomicLong(System.nanoTime());
    private volatile boolean full;
    private volatile String schema = "";

    /** Takes note of what was found. */
    public void found(Look look) {
        last = new Found(look, System.nanoTime());
    }

    /** Takes note that another data version is the current one from now on. */
    public void nowCurrent(String label) {
        Look look = look();
        if (look.fault().isEmpty()) {
            found(new Look("", look.schema(), label, look.writable()));
        }
    }

    /** Takes note that a request got no answer; the next look tells more. */
    void doubt() {
        found(Look.failed("A request got no answer.", null));
    }

    /** Takes note that something could not be written: for a while nobody else needs to try. */
    void refusedToWrite() {
        full = true;
        writeAgainAt.set(System.nanoTime() + WRITING_PAUSE.toNanos());
    }

    /** Takes note that something was written. */
    void wrote() {
        full = false;
    }

    /** Can something be saved, for all that is known? */
    public boolean isWritable() {
        return look().writable() && !full;
    }

    /** May somebody save now? While the disk is full, one of all tries every now and then. */
    boolean maySave() {
        long due = writeAgainAt.get();
        long now = System.nanoTime();
        return isWritable()
                || look().writable()
                        && now - due >= 0
                        && writeAgainAt.compareAndSet(due, now + WRITING_PAUSE.toNanos());
    }

    /** Takes note of the version that the schema has after this application updated it. */
    public void expect(String schemaVersion) {
        schema = schemaVersion;
    }

    /** The version of the schema that this application works with. */
    public String schema() {
        return schema;
    }

    /** What is known now. */
    public Look look() {
        Found found = last;
        return found != null && System.nanoTime() - found.at() < PATIENCE.toNanos()
                ? found.look()
                : Look.failed("It kept silent for " + PATIENCE.toSeconds() + " seconds.", null);
    }

    /** Does it answer, for all that is known? */
    public boolean answers() {
        return look().fault().isEmpty();
    }

    /** The same as a number. */
    @Gauge(
            name = "jangkau_database_up",
            absolute = true,
            unit = MetricUnits.NONE,
            description = "1 while the database answers, else 0")
    public int up() {
        return answers() ? 1 : 0;
    }
}
