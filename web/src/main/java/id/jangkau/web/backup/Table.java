package id.jangkau.web.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One table of a database.
 *
 * @param quoted its name as this database wants it in SQL
 * @param name the same in every database
 * @param columns in their order
 */
record Table(String quoted, String name, List<Column> columns) {

    /** How many rows travel at once. */
    private static final int PORTION = 1000;

    /**
     * One column.
     *
     * @param quoted its name as this database wants it in SQL
     * @param name the same in every database
     * @param type how its values are written
     */
    record Column(String quoted, String name, ValueType type) {}

    /** Takes the rows of a table. */
    interface Receiver {
        void take(String line) throws IOException;
    }

    /** Gives the rows of a table, and null after the last. */
    interface Giver {
        String next() throws IOException;
    }

    /** A name as it is called in every database. */
    static String common(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The names of the columns as a {@link Line}. */
    String header() {
        return Line.of(columns.stream().map(Column::name).toList());
    }

    /** Hands over every row, in any order. */
    void read(Connection connection, Receiver receiver) throws SQLException, IOException {
        String select = "select %s from %s".formatted(columnList(), quoted);
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setFetchSize(PORTION);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    receiver.take(line(rows));
                }
            }
        }
    }

    /** Inserts every row. */
    void write(Connection connection, Giver giver) throws SQLException, IOException {
        String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        String insert = "insert into %s (%s) values (%s)".formatted(quoted, columnList(), marks);
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            int waiting = 0;
            for (String line = giver.next(); line != null; line = giver.next()) {
                set(statement, Line.values(line));
                statement.addBatch();
                if (++waiting % PORTION == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private String columnList() {
        return columns.stream().map(Column::quoted).collect(Collectors.joining(", "));
    }

    private String line(ResultSet row) throws SQLException {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            values.add(columns.get(i).type().read(row, i + 1));
        }
        return Line.of(values);
    }

    private void set(PreparedStatement row, List<String> values) throws SQLException {
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).type().write(row, i + 1, values.get(i));
        }
    }
}
