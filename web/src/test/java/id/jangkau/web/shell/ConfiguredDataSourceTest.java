package id.jangkau.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfiguredDataSourceTest {

    @Test
    void withoutSettingsTheDatabaseIsAFileThatKeepsWhatItAcknowledged() {
        // without it H2 loses acknowledged transactions when its process is killed
        assertThat(ConfiguredDataSource.DEFAULT_URL)
                .startsWith("jdbc:h2:file:./data/")
                .contains(";WRITE_DELAY=0", ";REUSE_SPACE=FALSE");
    }

    @Test
    void theUrlAloneChoosesTheDriver() throws Exception {
        var source = new ConfiguredDataSource(Map.of("JANGKAU_DB_URL", "jdbc:h2:mem:"));

        try (Connection connection = source.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("H2");
        }
    }

    @Test
    void theUserIsTheOneOfTheEnvironment() throws Exception {
        var source =
                new ConfiguredDataSource(
                        Map.of(
                                "JANGKAU_DB_URL", "jdbc:h2:mem:",
                                "JANGKAU_DB_USER", "planner",
                                "JANGKAU_DB_PASSWORD", "a word"));

        try (Connection connection = source.getConnection()) {
            assertThat(connection.getMetaData().getUserName()).isEqualTo("PLANNER");
        }
    }

    @Test
    void anUnknownKindOfDatabaseIsNamedWithoutItsSettings() {
        var source =
                new ConfiguredDataSource(
                        Map.of("JANGKAU_DB_URL", "jdbc:other://here/jangkau?password=secret"));

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(source::getConnection)
                .withCauseInstanceOf(StartFailure.class)
                .withMessageContaining("jdbc:other://here/jangkau\"")
                .withMessageNotContaining("secret");
    }
}
