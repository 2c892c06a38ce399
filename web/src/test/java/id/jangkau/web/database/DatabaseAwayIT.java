package id.jangkau.web.database;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.jangkau.domain.PostgresCluster;
import id.jangkau.web.Chromium;
import id.jangkau.web.Server;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * PostgreSQL goes away while people work: what needs it is refused in plain words, the rest goes
 * on, and nobody has to restart anything.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
@EnabledIfSystemProperty(named = "jangkau.test.database", matches = "postgresql")
@ExtendWith({Server.class, Chromium.class})
class DatabaseAwayIT {

    private final PostgresCluster cluster = PostgresCluster.running();
    private final URI server;
    private final Visitor visitor;
    private boolean away;

    DatabaseAwayIT(URI server) {
        this.server = server;
        this.visitor = new Visitor(server);
    }

    @AfterEach
    void bringBack() throws Exception {
        if (away) {
            cluster.restart();
        }
        Awaited.until(() -> visitor.get("health/ready").statusCode() == 200);
    }

    @Test
    void whileItIsStoppedUnderLoadLeversGoOnAndAfterwardsNothingIsLost() throws Exception {
        Load load = new Load(server, 4);
        try (load) {
            Awaited.until(() -> load.acknowledged().size() > 20);
            stop();
            Awaited.until(() -> visitor.save().statusCode() == 503);
            assertThatItIsAway();
            assertThat(visitor.get("overview").statusCode()).isEqualTo(200);
            assertThat(visitor.get("simulator").statusCode()).isEqualTo(200);
            start();
            Awaited.until(() -> visitor.save().statusCode() == 201);
        }
        assertThat(load.saved()).containsOnly(201, 503);
        assertThat(load.moved()).containsOnly(200);
        assertThatNothingIsLost(load);
    }

    @Test
    void whileItHangsEverybodyIsAnsweredInTenSeconds() throws Exception {
        Load load = new Load(server, 4);
        try (load) {
            Awaited.until(() -> load.acknowledged().size() > 20);
            cluster.hang();
            try {
                Awaited.until(() -> visitor.save().statusCode() == 503);
                assertThatItIsAway();
            } finally {
                cluster.resume();
            }
            Awaited.until(() -> visitor.save().statusCode() == 201);
        }
        assertThat(load.saved()).containsOnly(201, 503);
        assertThat(load.moved()).containsOnly(200);
        assertThatNothingIsLost(load);
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
            assertThat(log()).contains("Incident " + code.group(1), "\"scenario\" does not exist");
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

    private void assertThatNothingIsLost(Load load) throws Exception {
        String all = visitor.get("api/v1/scenarios").body();
        assertThat(load.acknowledged())
                .hasSizeGreaterThan(20)
                .allSatisfy(id -> assertThat(all).contains("\"id\":" + id + ","));
    }

    private void stop() throws Exception {
        cluster.crash();
        away = true;
    }

    private void start() throws Exception {
        cluster.restart();
        away = false;
    }

    private static void execute(String command) throws SQLException {
        String database = System.getProperty("jangkau.database");
        try (var connection = DriverManager.getConnection(database, PostgresCluster.USER, "");
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static String log() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            List<Path> logs =
                    files.filter(file -> file.getFileName().toString().matches("server.log.*\\d"))
                            .toList();
            StringBuilder text = new StringBuilder();
            for (Path log : logs) {
                text.append(Files.readString(log));
            }
            return text.toString();
        }
    }
}
