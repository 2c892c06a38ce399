package id.jangkau.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseMigrationTest {

    @TempDir private Path folder;

    @Test
    void anEmptyDatabaseGetsItsTables() throws Exception {
        DatabaseMigration.update(database());

        assertThat(execute("select count(*) from scenario")).isTrue();
    }

    @Test
    void aDatabaseThatIsUpToDateStaysAsItIs() {
        DatabaseMigration.update(database());
        DatabaseMigration.update(database());
    }

    @Test
    void aDatabaseOfTheFirstSchemaIsBroughtUpToDateWithWhatIsInIt() throws Exception {
        Flyway.configure().dataSource(database()).target("1").load().migrate();
        execute(
                """
                insert into data_version values (1, '2026-02-r1', '2026-02', 'pekerja', 'kantor',
                    timestamp with time zone '2026-03-01 00:00:00+00', true)
                """);

        DatabaseMigration.update(database());

        assertThat(count("data_version where pool_indonesian = 'pekerja' and pool_english = ''"))
                .isEqualTo(1);
    }

    @Test
    void aDatabaseOfANewerJangkauIsRefusedWithBothVersions() throws Exception {
        DatabaseMigration.update(database());
        execute(
                """
                insert into "flyway_schema_history"
                select "installed_rank" + 1, '9999', "description", "type", "script", "checksum",
                       "installed_by", "installed_on", "execution_time", "success"
                from "flyway_schema_history" order by "installed_rank" desc limit 1
                """);

        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> DatabaseMigration.update(database()))
                .withMessageContaining("schema version 9999")
                .withMessageContaining(folder.toString());
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedInOneLine() throws Exception {
        Files.writeString(folder.resolve("jangkau.mv.db"), "not a database".repeat(1000));

        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> DatabaseMigration.update(database()))
                .withMessageContaining("cannot be read")
                .satisfies(failure -> assertThat(failure.getMessage().lines()).hasSize(1));
    }

    private ConfiguredDataSource database() {
        return new ConfiguredDataSource(
                Map.of("JANGKAU_DB_URL", "jdbc:h2:file:" + folder.resolve("jangkau")));
    }

    private int count(String rows) throws SQLException {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select count(*) from " + rows)) {
            found.next();
            return found.getInt(1);
        }
    }

    private boolean execute(String sql) throws SQLException {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement()) {
            return statement.execute(sql);
        }
    }
}
