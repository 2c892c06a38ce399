package id.jangkau.web.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseFaultTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "57P01", "53300", "90098"})
    void aBrokenConnectionMeansThatTheDatabaseIsAway(String state) {
        assertThat(DatabaseFault.of(failure(state))).hasValue(DatabaseFault.AWAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"53100", "25006", "58030", "90097"})
    void whatCannotWriteIsFull(String state) {
        assertThat(DatabaseFault.of(failure(state))).hasValue(DatabaseFault.FULL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42P01", "40001", "22001"})
    void whatIsWrongWithARequestIsNoFaultOfTheDatabase(String state) {
        assertThat(DatabaseFault.of(failure(state))).isEmpty();
    }

    @Test
    void aPoolWithoutConnectionsMeansThatTheDatabaseIsAway() {
        assertThat(DatabaseFault.of(failure(null))).hasValue(DatabaseFault.AWAY);
    }

    @Test
    void aCommitThatFailedIsNeverTakenForSaved() {
        var failed = new RuntimeException(new XAException("LocalTransactionException: broken"));
        var full = new RuntimeException(new XAException("MVStoreException: Writing to x failed"));

        assertThat(DatabaseFault.of(failed)).hasValue(DatabaseFault.AWAY);
        assertThat(DatabaseFault.of(full)).hasValue(DatabaseFault.FULL);
    }

    private static Throwable failure(String state) {
        return new PersistenceException(new SQLException("reason", state));
    }
}
