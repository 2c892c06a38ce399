package id.jangkau.web.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Makes the file of H2 as small as what it holds, before anybody uses it. That H2 never writes over
 * what it wrote keeps what was acknowledged, but lets the file grow with each save, and no orderly
 * end makes it smaller.
 */
final class FileCompaction {

    private static final Logger LOG = Logger.getLogger(FileCompaction.class.getName());

    /** Smaller files are left alone, bytes. */
    private static final long WORTH_IT = 16 << 20;

    private FileCompaction() {}

    /** H2 writes beside and then moves: when this is killed, the file is the old one or the new. */
    static void run(ConfiguredDataSource database) {
        try {
            if (database.file().filter(Files::exists).isPresent()
                    && Files.size(database.file().orElseThrow()) > WORTH_IT) {
                compact(database);
            }
        } catch (IOException | SQLException failure) {
            LOG.log(
                    Level.WARNING,
                    "The database stays as large as it is.",
                    StartFailure.causeOf(failure));
        }
    }

    private static void compact(ConfiguredDataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        }
    }
}
