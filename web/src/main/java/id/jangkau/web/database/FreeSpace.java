package id.jangkau.web.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;

/**
 * The room on the disk of the database, where that is a disk of this server. A database in a file
 * cannot even be read any more once its disk is full, so nothing is saved shortly before.
 */
@ApplicationScoped
public class FreeSpace {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long ELSEWHERE = -1;

    /** So many megabytes stay free: the system property {@code jangkau.reserve}. */
    private final long reserve = Long.getLong("jangkau.reserve", 100);

    private volatile Optional<Path> folder = Optional.empty();

    /** Says where the database lies. */
    public void watch(Path databaseFolder) {
        folder = Optional.of(databaseFolder);
    }

    /** What is free, bytes; -1 where the database is elsewhere. */
    @Gauge(
            name = "jangkau_disk_free",
            absolute = true,
            unit = MetricUnits.BYTES,
            description = "Room on the disk of the database; -1 where that is on another server")
    public long bytes() {
        return folder.map(path -> path.toFile().getUsableSpace()).orElse(ELSEWHERE);
    }

    /** What is free, megabytes; -1 where the database is elsewhere. */
    public long megabytes() {
        return isElsewhere() ? ELSEWHERE : bytes() / MEGABYTE;
    }

    /** Is the database on another server, or in no file at all? */
    public boolean isElsewhere() {
        return folder.isEmpty();
    }

    /** What must stay free, megabytes. */
    public long reserve() {
        return reserve;
    }

    /** Is there less than what must stay free? */
    public boolean isScarce() {
        return !isElsewhere() && megabytes() < reserve;
    }
}
