package id.jangkau.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCompactionTest {

    private static final String SETTINGS =
            ConfiguredDataSource.DEFAULT_URL.substring(
                    ConfiguredDataSource.DEFAULT_URL.indexOf(';'));

    private static final long LARGE = 16 << 20;

    @TempDir private Path folder;

    @Test
    void aFileThatGrewWithEachSaveIsMadeSmallWithAllThatItHolds() throws Exception {
        save(1);
        while (size() <= LARGE) {
            save(500);
        }
        int rows = rows();
        assertThat(size()).as("an orderly end does not make it smaller").isGreaterThan(LARGE);

        FileCompaction.run(database());

        assertThat(size()).isLessThan(LARGE / 10);
        assertThat(rows()).isEqualTo(rows);
    }

    @Test
    void aSmallFileIsLeftAsItIs() throws Exception {
        save(10);
        long before = size();

        FileCompaction.run(database());

        assertThat(size()).isEqualTo(before);
    }

    @Test
    void aDatabaseThatIsNotThereYetIsNotMade() {
        FileCompaction.run(database());

        assertThat(folder).isEmptyDirectory();
    }

    /** Each row in a transaction of its own, as people save. */
    private void save(int count) throws Exception {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists saved (id identity, text varchar(1000))");
            for (int i = 0; i < count; i++) {
                statement.execute("insert into saved (text) values ('" + "x".repeat(500) + "')");
            }
        }
    }

    private int rows() throws Exception {
        try (Connection connection = database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from saved")) {
            count.next();
            return count.getInt(1);
        }
    }

    private ConfiguredDataSource database() {
        return new ConfiguredDataSource(
                Map.of("JANGKAU_DB_URL", "jdbc:h2:file:" + folder.resolve("jangkau") + SETTINGS));
    }

    private long size() throws Exception {
        return Files.size(folder.resolve("jangkau.mv.db"));
    }
}
