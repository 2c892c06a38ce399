package id.jangkau.web.metrics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Histogram;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.Tag;
import org.eclipse.microprofile.metrics.annotation.Gauge;
import org.eclipse.microprofile.metrics.annotation.Metric;

/** Everything that is counted, by name. What is asked for at the moment says so beside itself. */
@ApplicationScoped
public class Metrics {

    private static final Metadata ANSWERS =
            Metadata.builder()
                    .withName("jangkau_answers")
                    .withDescription("Answers by the class of their status")
                    .build();

    @Inject private MetricRegistry registry;

    @Inject
    @Metric(
            name = "jangkau_projection_milliseconds",
            absolute = true,
            description = "Time to compute and write a projection or a comparison")
    private Histogram
            projections; // no timer: its quantiles would come in another unit than its sum

    @Inject
    @Metric(
            name = "jangkau_projections_refused",
            absolute = true,
            description = "Projections and comparisons refused because too many were computed")
    private Counter projectionsRefused;

    @Inject
    @Metric(
            name = "jangkau_saves",
            absolute = true,
            description = "Changes of scenarios that were saved")
    private Counter saves;

    @Inject
    @Metric(
            name = "jangkau_saves_repeated",
            absolute = true,
            description = "Requests that were sent again, of changes that had been saved before")
    private Counter savesRepeated;

    @Inject
    @Metric(
            name = "jangkau_saves_refused",
            absolute = true,
            description = "Changes of scenarios that were not saved, for whatever reason")
    private Counter savesRefused;

    @Inject
    @Metric(
            name = "jangkau_database_failures",
            absolute = true,
            description = "Failures of the database that requests ran into")
    private Counter databaseFailures;

    /** Seconds since the start of the server. */
    @Gauge(
            name = "jangkau_uptime",
            absolute = true,
            unit = MetricUnits.SECONDS,
            description = "Time since the start of the server")
    public double uptime() {
        return ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
    }

    /** An answer went out with this status. */
    public void answered(int status) {
        registry.counter(ANSWERS, new Tag("status", status / 100 + "xx")).inc();
    }

    /** A projection or a comparison took so long. */
    public void projected(Duration time) {
        projections.update(time.toMillis());
    }

    /** There were too many projections already. */
    public void projectionRefused() {
        projectionsRefused.inc();
    }

    /** A change of a scenario is in the database. */
    public void saved() {
        saves.inc();
    }

    /** A change of a scenario was sent again, and had been in the database. */
    public void saveRepeated() {
        savesRepeated.inc();
    }

    /** A change of a scenario is not in the database. */
    public void saveRefused() {
        savesRefused.inc();
    }

    /** A request ran into a failure of the database. */
    public void databaseFailed() {
        databaseFailures.inc();
    }
}
