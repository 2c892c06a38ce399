package id.jangkau.web.backup;

import id.jangkau.web.message.Message;
import id.jangkau.web.shell.ConfiguredDataSource;
import id.jangkau.web.shell.DatabaseMigration;
import id.jangkau.web.shell.StartFailure;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes what a database holds at one moment. */
final class Backup {

    private final Connection connection;
    private final ZipOutputStream zip;
    private final Writer writer;
    private final ContentDigest digest = new ContentDigest();
    private final Map<String, Long> rows = new TreeMap<>();

    private Backup(Connection connection, OutputStream target) {
        this.connection = connection;
        this.zip = new ZipOutputStream(target);
        // an encoder of its own complains of what it cannot write; others put a question mark
        this.writer =
                new BufferedWriter(
                        new OutputStreamWriter(zip, StandardCharsets.UTF_8.newEncoder()));
    }

    /**
     * Writes a backup while others go on saving.
     *
     * @throws StartFailure if there is nothing to back up
     */
    static Manifest write(ConfiguredDataSource database, OutputStream target)
            throws SQLException, IOException {
        String schema =
                DatabaseMigration.schema(database)
                        .orElseThrow(
                                () ->
                                        new StartFailure(
                                                Message.of("backup.nothing", database.name())));
        try (Connection connection = database.getConnection()) {
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            // the one level at which H2, too, shows all tables as of the first statement
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            return new Backup(connection, target).write(schema);
        }
    }

    private Manifest write(String schema) throws SQLException, IOException {
        Instant now = Instant.now();
        Catalog catalog = new Catalog(connection);
        for (Table table : catalog.tables()) {
            write(table);
        }
        // no part of the state: they only grow, so that those of later leave no number used twice
        Map<String, Long> sequences = catalog.sequences();
        Manifest manifest = new Manifest(now, schema, digest.toString(), rows, sequences);
        zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
        manifest.write(writer);
        writer.flush();
        zip.finish();
        return manifest;
    }

    private void write(Table table) throws SQLException, IOException {
        zip.putNextEntry(new ZipEntry(BackupFile.entry(table.name())));
        String header = table.header();
        rows.put(table.name(), 0L);
        writer.write(header + "\n");
        table.read(
                connection,
                line -> {
                    writer.write(line + "\n");
                    digest.add(table.name(), header, line);
                    rows.merge(table.name(), 1L, Long::sum);
                });
        writer.flush();
    }
}
