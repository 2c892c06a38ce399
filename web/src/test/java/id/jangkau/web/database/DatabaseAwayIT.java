package id.jangkau.web.database;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.jangkau.domain.PostgresCluster;
import id.jangkau.web.Chromium;
import id.jangkau.web.OfficeServer;
import java.net.URI;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * PostgreSQL goes away while people work: what needs it is refused in plain words, the rest goes
 * on, and nobody has to restart anything.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
@EnabledIfSystemProperty(named = "jangkau.test.database", matches = "postgresql")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(Chromium.class)
class DatabaseAwayIT {

    private static PostgresCluster cluster;
    private static String database;
    private static OfficeServer office;

    @TempDir private static Path data;

    private final URI server = office.address();
    private final Visitor visitor = new Visitor(server);
    private boolean there = true;

    @BeforeAll
    static void open() throws Exception {
        cluster = PostgresCluster.running();
        database = cluster.newDatabase();
        office = new OfficeServer(data, "--database=" + database).start();
    }

    @AfterAll
    static void end() {
        if (office != null) { // else there was nothing to try it on
            office.close();
        }
    }

    @AfterEach
    void bringBack() throws Exception {
        if (!there) {
            cluster.restart();
        }
        Awaited.until(() -> visitor.get("health/ready").statusCode() == 200);
    }

    @Test
    @Order(1)
    void whileItIsStoppedWhatNeedsNoSavedScenarioCanBeOpenedForTheFirstTime() throws Exception {
        stop();
        Awaited.answer(503, visitor::save);
        for (String page : List.of("method", "overview", "simulator", "data", "region?code=63")) {
            assertThat(visitor.get(page).statusCode()).as(page).isEqualTo(200);
        }
    }

    @Test
    void whileItIsStoppedUnderLoadLeversGoOnAndAfterwardsNothingIsLost() throws Exception {
        new Outage("PostgreSQL stopped", 503, this::stop, this::start)
                .suffer(server, this::assertThatItIsAway);
    }

    @Test
    void whileItHangsEverybodyIsAnsweredInTenSeconds() throws Exception {
        new Outage("PostgreSQL hangs", 503, cluster::hang, cluster::resume)
                .suffer(server, this::assertThatItIsAway);
    }

    @Test
    void whatWasTypedStaysAndCanBeSavedAfterwards(Page page) throws Exception {
        page.navigate(server.resolve("simulator?lang=en").toString());
        page.locator(".group--open .lever input[type=range]").first().press("End");
        page.locator("#save").click();
        page.locator("[id='form:name']").fill("Saved after all");
        stop();
        Locator save = page.locator("[id='form:create']");

        save.click();

        assertThat(page.locator("[id='form:problem']"))
                .containsText("Not saved yet: the database does not answer at the moment.");
        assertThat(page.locator("[id='form:name']")).hasValue("Saved after all");
        start();
        Awaited.until(() -> visitor.get("health/ready").statusCode() == 200);
        save.click();
        assertThat(page.locator("body")).containsText("Saved: Saved after all");
    }

    @Test
    void theCodeOfAnIncidentLeadsToItsTraceInTheLog() throws Exception {
        execute("alter table scenario rename to mislaid");
        try {
            String shown = visitor.get("simulator?scenario=1").body();

            Matcher code = Pattern.compile("Incident ([0-9a-f]{8})\\.").matcher(shown);
            assertThat(code.find()).isTrue();
            assertThat(String.join("\n", office.log()))
                    .contains("Incident " + code.group(1), "\"scenario\" does not exist");
        } finally {
            execute("alter table mislaid rename to scenario");
        }
    }

    private void assertThatItIsAway() throws Exception {
        var refused = visitor.save();
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(refused.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(refused.body()).contains("The database does not answer at the moment");
        var page = visitor.get("simulator?scenario=1");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(page.body())
                .contains("Basis data sedang tidak menjawab", "The database does not answer");
        var ready = visitor.get("health/ready");
        assertThat(ready.statusCode()).isEqualTo(503);
        assertThat(ready.body()).contains("The database does not answer").doesNotContain("jdbc:");
        assertThat(visitor.get("health/live").statusCode()).isEqualTo(200);
        assertThat(visitor.get("metrics").body()).containsPattern("jangkau_database_up\\S* 0");
    }

    private void stop() throws Exception {
        cluster.crash();
        there = false;
    }

    private void start() throws Exception {
        cluster.restart();
        there = true;
    }

    private static void execute(String command) throws SQLException {
        try (var connection = DriverManager.getConnection(database, PostgresCluster.USER, "");
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
