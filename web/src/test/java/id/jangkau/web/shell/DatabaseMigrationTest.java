package id.jangkau.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
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

    private boolean execute(String sql) throws SQLException {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement()) {
            return statement.execute(sql);
        }
    }
}
