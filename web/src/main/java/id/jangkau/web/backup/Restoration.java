package id.jangkau.web.backup;

import id.jangkau.web.message.Message;
import id.jangkau.web.shell.ConfiguredDataSource;
import id.jangkau.web.shell.DatabaseMigration;
import id.jangkau.web.shell.StartFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Fills an empty database from a backup. */
final class Restoration {

    private final BackupFile backup;
    private final ConfiguredDataSource database;

    Restoration(BackupFile backup, ConfiguredDataSource database) {
        this.backup = backup;
        this.database = database;
    }

    /**
     * Makes the tables as they were, fills them in one transaction, compares, and brings them up to
     * date.
     *
     * @return the digest of what is in the database then
     * @throws StartFailure if the database is not empty, the backup comes from a newer Jangkau or
     *     what was written is not what was in the backup; nothing of it stays then
     */
    String run() throws SQLException, IOException {
        String schema = backup.manifest().schema();
        if (!DatabaseMigration.knows(database, schema)) {
            throw new StartFailure(Message.of("backup.newer", schema));
        }
        requireEmpty();
        DatabaseMigration.update(database, schema);
        require(DatabaseMigration.schema(database).equals(Optional.of(schema)), "backup.notEmpty");
        String digest = fill();
        DatabaseMigration.update(database);
        return digest;
    }

    private void requireEmpty() throws SQLException {
        try (Connection connection = database.getConnection()) {
            require(!new Catalog(connection).hasRows(), "backup.notEmpty");
        }
    }

    private String fill() throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                String digest = fill(connection);
                connection.commit();
                return digest;
            } finally {
                connection.rollback(); // of nothing, once it is committed
            }
        }
    }

    private String fill(Connection connection) throws SQLException, IOException {
        Catalog catalog = new Catalog(connection);
        List<Table> tables = catalog.tables();
        Set<String> names = tables.stream().map(Table::name).collect(Collectors.toSet());
        require(names.equals(backup.manifest().rows().keySet()), "backup.otherTables");
        Set<String> sequences = backup.manifest().sequences().keySet();
        require(sequences.equals(catalog.sequences().keySet()), "backup.otherTables");
        catalog.restart(backup.manifest().sequences());
        for (Table table : tables) {
            fill(connection, table);
        }
        String digest = digest(connection, tables);
        require(digest.equals(backup.manifest().digest()), "backup.differs");
        return digest;
    }

    private void fill(Connection connection, Table table) throws SQLException, IOException {
        try (BufferedReader lines = backup.lines(table.name())) {
            require(table.header().equals(lines.readLine()), "backup.otherTables");
            table.write(connection, lines::readLine);
        }
    }

    private static String digest(Connection connection, List<Table> tables)
            throws SQLException, IOException {
        ContentDigest digest = new ContentDigest();
        for (Table table : tables) {
            String header = table.header();
            table.read(connection, line -> digest.add(table.name(), header, line));
        }
        return digest.toString();
    }

    private void require(boolean fulfilled, String otherwise) {
        if (!fulfilled) {
            throw new StartFailure(Message.of(otherwise, database.name()));
        }
    }
}
