package id.jangkau.web.backup;

import id.jangkau.web.shell.DatabaseMigration;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What there is in the schema of a connection, as the database itself tells. */
final class Catalog {

    private final Connection connection;
    private final DatabaseMetaData metaData;

    Catalog(Connection connection) throws SQLException {
        this.connection = connection;
        this.metaData = connection.getMetaData();
    }

    /** The tables, each after those that its foreign keys name. */
    List<Table> tables() throws SQLException {
        Map<String, Set<String>> parents = new TreeMap<>();
        for (String name : tableNames()) {
            parents.put(name, parents(name));
        }
        Map<String, List<Table.Column>> columns = columns(parents.keySet());
        return ordered(parents).stream()
                .map(name -> new Table(quoted(name), Table.common(name), columns.get(name)))
                .toList();
    }

    /** Whether any table holds a row. */
    boolean hasRows() throws SQLException {
        for (String name : tableNames()) {
            try (Statement statement = connection.createStatement()) {
                statement.setMaxRows(1);
                if (statement.executeQuery("select * from " + quoted(name)).next()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The next value of each sequence. */
    Map<String, Long> sequences() throws SQLException {
        String select =
                isPostgres()
                        ? "select sequencename, coalesce(last_value + increment_by, start_value)"
                                + " from pg_sequences where schemaname = current_schema"
                        : "select sequence_name, base_value from information_schema.sequences"
                                + " where sequence_schema = current_schema";
        Map<String, Long> sequences = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(select)) {
            while (rows.next()) {
                sequences.put(Table.common(rows.getString(1)), rows.getLong(2));
            }
        }
        return sequences;
    }

    /** Lets sequences go on at a value. */
    void restart(Map<String, Long> sequences) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (var sequence : sequences.entrySet()) {
                // not quoted, so that each database finds its own way of writing it
                statement.execute(
                        "alter sequence %s restart with %d"
                                .formatted(sequence.getKey(), sequence.getValue()));
            }
        }
    }

    /** All tables but the record of the migrations, which is no content. */
    private Collection<String> tableNames() throws SQLException {
        Collection<String> names = new TreeSet<>();
        String[] types = {"TABLE", "BASE TABLE"};
        try (ResultSet rows = metaData.getTables(catalog(), schema(), "%", types)) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        names.remove(DatabaseMigration.HISTORY);
        return names;
    }

    private Set<String> parents(String table) throws SQLException {
        Set<String> parents = new TreeSet<>();
        try (ResultSet keys = metaData.getImportedKeys(catalog(), schema(), table)) {
            while (keys.next()) {
                parents.add(keys.getString("PKTABLE_NAME"));
            }
        }
        return parents;
    }

    /** Asked for at once, because a name alone would be taken for a pattern. */
    private Map<String, List<Table.Column>> columns(Set<String> tables) throws SQLException {
        Map<String, List<Table.Column>> columns = new TreeMap<>();
        tables.forEach(table -> columns.put(table, new ArrayList<>()));
        try (ResultSet rows = metaData.getColumns(catalog(), schema(), "%", "%")) {
            while (rows.next()) {
                String table = rows.getString("TABLE_NAME");
                if (tables.contains(table)) {
                    columns.get(table).add(column(rows));
                }
            }
        }
        return columns;
    }

    private Table.Column column(ResultSet row) throws SQLException {
        String name = row.getString("COLUMN_NAME");
        if (row.getString("IS_AUTOINCREMENT").equals("YES")) {
            throw new IllegalStateException(
                    "The column %s.%s numbers itself. Maybe give it a sequence with a name."
                            .formatted(row.getString("TABLE_NAME"), name));
        }
        ValueType type = ValueType.of(row.getInt("DATA_TYPE"), row.getString("TYPE_NAME"));
        return new Table.Column(quoted(name), Table.common(name), type);
    }

    private static List<String> ordered(Map<String, Set<String>> parents) {
        List<String> ordered = new ArrayList<>();
        Set<String> left = new TreeSet<>(parents.keySet());
        while (!left.isEmpty()) {
            List<String> next =
                    left.stream().filter(name -> ordered.containsAll(parents.get(name))).toList();
            if (next.isEmpty()) {
                throw new IllegalStateException(
                        "The foreign keys of these tables go in a circle: " + left);
            }
            ordered.addAll(next);
            left.removeAll(next);
        }
        return ordered;
    }

    private boolean isPostgres() throws SQLException {
        return metaData.getDatabaseProductName().equals("PostgreSQL");
    }

    private String quoted(String name) {
        return '"' + name + '"';
    }

    private String catalog() throws SQLException {
        return connection.getCatalog();
    }

    private String schema() throws SQLException {
        return connection.getSchema();
    }
}
