package id.jangkau.web.backup;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;

/** How the values of a column are written: the same text for the same value in every database. */
enum ValueType {
    TEXT(ResultSet::getString, PreparedStatement::setString),
    WHOLE(
            (row, i) -> Long.toString(row.getLong(i)),
            (row, i, text) -> row.setLong(i, Long.parseLong(text))),
    /** With the zeros at its end, which tell its precision. */
    DECIMAL(
            (row, i) -> String.valueOf(row.getBigDecimal(i)),
            (row, i, text) -> row.setBigDecimal(i, new BigDecimal(text))),
    /** The shortest text that gives the same bits again; zero without a sign, as H2 stores it. */
    DOUBLE(
            (row, i) -> Double.toString(row.getDouble(i) + 0.0),
            (row, i, text) -> row.setDouble(i, Double.parseDouble(text))),
    BOOLEAN(
            (row, i) -> Boolean.toString(row.getBoolean(i)),
            (row, i, text) -> row.setBoolean(i, Boolean.parseBoolean(text))),
    DATE(
            (row, i) -> String.valueOf(row.getObject(i, LocalDate.class)),
            (row, i, text) -> row.setObject(i, LocalDate.parse(text))),
    TIMESTAMP(
            (row, i) -> String.valueOf(row.getObject(i, LocalDateTime.class)),
            (row, i, text) -> row.setObject(i, LocalDateTime.parse(text))),
    INSTANT(
            ValueType::instant,
            (row, i, text) -> row.setObject(i, Instant.parse(text).atOffset(ZoneOffset.UTC))),
    BINARY(
            (row, i) -> row.getBytes(i) == null ? null : HexFormat.of().formatHex(row.getBytes(i)),
            (row, i, text) -> row.setBytes(i, HexFormat.of().parseHex(text)));

    private final Reader reader;
    private final Writer writer;

    ValueType(Reader reader, Writer writer) {
        this.reader = reader;
        this.writer = writer;
    }

    /** Gives anything where the value is null. */
    private interface Reader {
        String read(ResultSet row, int column) throws SQLException;
    }

    private interface Writer {
        void write(PreparedStatement row, int column, String text) throws SQLException;
    }

    /**
     * The type of a column.
     *
     * @param jdbcType one of {@link Types}
     * @param name what the database calls it
     */
    static ValueType of(int jdbcType, String name) {
        return switch (jdbcType) {
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
            case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> WHOLE;
            case Types.NUMERIC, Types.DECIMAL -> DECIMAL;
            case Types.DOUBLE -> DOUBLE;
            case Types.BIT, Types.BOOLEAN -> BOOLEAN;
            case Types.DATE -> DATE;
            // PostgreSQL's driver tells the two apart by their names alone
            case Types.TIMESTAMP -> name.equals("timestamptz") ? INSTANT : TIMESTAMP;
            case Types.TIMESTAMP_WITH_TIMEZONE -> INSTANT;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> BINARY;
            default ->
                    throw new IllegalStateException(
                            "No backup can hold the type %s (%d) yet.".formatted(name, jdbcType));
        };
    }

    /** The value of a column of a row; null where it has none. */
    String read(ResultSet row, int column) throws SQLException {
        String text = reader.read(row, column);
        return row.wasNull() ? null : text;
    }

    /** Sets a column of a row to be inserted; null for no value. */
    void write(PreparedStatement row, int column, String text) throws SQLException {
        if (text == null) {
            row.setNull(column, Types.NULL);
        } else {
            writer.write(row, column, text);
        }
    }

    private static String instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant().toString();
    }
}
