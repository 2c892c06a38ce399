package id.jangkau.domain;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.function.Function;

/** Writes very many rows within a transaction: as entities they would cost ten times as much. */
public final class BatchInsert {

    /** How many rows travel at once. */
    private static final int PORTION = 1000;

    private final EntityManager entities;
    private final String insert;

    public BatchInsert(EntityManager entities, String insert) {
        this.entities = entities;
        this.insert = insert;
    }

    /**
     * Inserts a row for each thing.
     *
     * @param values of a row, in the order of the statement
     * @throws PersistenceException if the database refuses one
     */
    public <T> void all(Collection<T> things, Function<T, Object[]> values) {
        Connection connection = entities.unwrap(Connection.class);
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            int waiting = 0;
            for (T thing : things) {
                set(statement, values.apply(thing));
                if (++waiting % PORTION == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        } catch (SQLException refused) {
            throw new PersistenceException(refused);
        }
    }

    private static void set(PreparedStatement statement, Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                statement.setNull(i + 1, Types.BIGINT);
            } else {
                statement.setObject(i + 1, values[i]);
            }
        }
        statement.addBatch();
    }
}
