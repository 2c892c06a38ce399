package id.jangkau.web.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.web.OfficeServer;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The disk of a database in a file cannot be written while people save. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@EnabledOnOs(OS.LINUX)
class DiskIT {

    private static final long A_LITTLE = 200_000;

    private static OfficeServer office;

    @TempDir private static Path data;

    private final Disk disk = new Disk(office);
    private final Visitor visitor = new Visitor(office.address());

    @BeforeAll
    static void open() throws Exception {
        office = new OfficeServer(data).start();
    }

    @AfterAll
    static void end() {
        office.close();
    }

    @Test
    void afterItWasFullItIsWrittenAgainWithoutARestartAndNothingIsLost() throws Exception {
        new Outage("disk full", 507, () -> disk.leaveRoom(A_LITTLE), disk::makeRoom)
                .suffer(office.address(), this::assertThatNothingIsWritten);
    }

    @Test
    void afterItWasReadOnlyItIsWrittenAgainWithoutARestartAndNothingIsLost() throws Exception {
        new Outage("disk read-only", 507, disk::makeReadOnly, disk::makeRoom)
                .suffer(office.address(), this::assertThatNothingIsWrittenButRead);
    }

    private void assertThatNothingIsWrittenButRead() throws Exception {
        assertThatNothingIsWritten();
        Awaited.answer(200, () -> visitor.get("api/v1/scenarios"));
        Awaited.answer(200, () -> visitor.get("simulator?scenario=1"));
    }

    private void assertThatNothingIsWritten() throws Exception {
        var refused = Awaited.answer(507, visitor::save);
        assertThat(refused.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(refused.body()).contains("\"status\":507", "the disk of the database is full");
        Awaited.until(() -> visitor.get("health/ready").body().contains("cannot be written"));
        assertThat(visitor.get("overview").statusCode()).isEqualTo(200);
        assertThat(visitor.get("simulator").statusCode()).isEqualTo(200);
    }
}
