package id.jangkau.web.backup;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.web.shell.ConfiguredDataSource;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A backup is of one moment, though others save while it is written. */
class ConsistencyTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource
    void whatIsSavedBetweenTwoTablesIsInNoneOfThem(Places place) throws Exception {
        ConfiguredDataSource database = place.filled();
        Path before = Places.backup(database, folder);
        Path during = folder.resolve("during.zip");

        SavingStream target = new SavingStream(database, Files.newOutputStream(during));
        try (target) {
            Backup.write(database, target);
        }

        assertThat(target.saved).isGreaterThan(15); // in front of every table, and of its contents
        Manifest known = Places.manifest(before);
        assertThat(Places.manifest(during).digest()).isEqualTo(known.digest());
        assertThat(Places.manifest(Places.backup(database, folder)).rows())
                .containsEntry("scenario", known.rows().get("scenario") + target.saved)
                .containsEntry(
                        "scenario_version", known.rows().get("scenario_version") + target.saved);
    }

    /** Saves a scenario and its version in one transaction before each portion of a backup. */
    private static final class SavingStream extends FilterOutputStream {

        private static final int FREE = 1_000; // numbers that the contents leave free

        private final ConfiguredDataSource database;
        private int saved;

        SavingStream(ConfiguredDataSource database, OutputStream target) {
            super(target);
            this.database = database;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            save();
            out.write(bytes, from, length);
        }

        private void save() throws IOException {
            saved++;
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute(
                        """
                        insert into scenario values (%1$d, 'link%1$d', null, 1, current_timestamp,
                            current_timestamp, 1, null)
                        """
                                .formatted(FREE + saved));
                statement.execute(
                        """
                        insert into scenario_version values (%1$d, %1$d, 1, 'name', '', 60, 'new', '1',
                            current_timestamp, '')
                        """
                                .formatted(FREE + saved));
                connection.commit();
            } catch (SQLException refused) {
                throw new IOException(refused);
            }
        }
    }
}
