package id.jangkau.web.shell;

import id.jangkau.web.database.DatabaseState;
import id.jangkau.web.database.FreeSpace;
import id.jangkau.web.database.Look;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Login;
import org.eclipse.persistence.sessions.Session;

/**
 * Looks at the database every second, through a connection of its own, and says what it found. A
 * database in a file that had to be closed, because it could not be written, is opened again by
 * this.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseWatch {

    private static final System.Logger LOG = System.getLogger(DatabaseWatch.class.getName());

    /** Quoted, since Flyway made the first table with these very letters. */
    private static final String QUESTION =
            "select (select h.\"version\" from \"flyway_schema_history\" h where h.\"installed_rank\" ="
                    + " (select max(s.\"installed_rank\") from \"flyway_schema_history\" s"
                    + " where s.\"success\")),"
                    + " (select v.label from data_version v where v.is_current)";

    private final ConfiguredDataSource source = ConfiguredDataSource.impatient();

    @Resource private ManagedScheduledExecutorService executor;

    @PersistenceUnit(unitName = "jangkau")
    private EntityManagerFactory entities;

    @Inject private DatabaseState state;
    @Inject private FreeSpace space;

    private ScheduledFuture<?> looking;
    private Connection connection;
    private boolean answered = true;

    @PostConstruct
    void begin() {
        source.file().map(Path::getParent).ifPresent(space::watch);
        tryOnce();
        look();
        looking = executor.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    /** Else EclipseLink tries thrice, with pauses, while a person waits. */
    private void tryOnce() {
        Login login = entities.unwrap(Session.class).getDatasourceLogin();
        ((DatabaseLogin) login).setQueryRetryAttemptCount(0);
    }

    @PreDestroy
    void end() {
        looking.cancel(false);
        close();
    }

    private synchronized void look() {
        try {
            state.found(connection == null ? ask() : askAgain());
            if (!answered) {
                LOG.log(Level.INFO, "The database answers again.");
            }
            answered = true;
        } catch (SQLException failure) {
            missed("SQL state " + failure.getSQLState() + ".", failure);
        } catch (RuntimeException failure) {
            missed(failure.getClass().getSimpleName() + ".", failure); // and look again
        }
    }

    /** Logs the failure of the driver alone: ours would tell the launcher that all is over. */
    private void missed(String fault, Exception failure) {
        close();
        state.found(Look.failed(fault, failure));
        if (answered) {
            LOG.log(Level.WARNING, "The database does not answer.", StartFailure.causeOf(failure));
        }
        answered = false;
    }

    /** A connection that has grown old may be broken though the database is not. */
    private Look askAgain() throws SQLException {
        try {
            return ask();
        } catch (SQLException broken) {
            close();
            return ask();
        }
    }

    private Look ask() throws SQLException {
        if (connection == null) {
            connection = source.getConnection();
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(QUESTION)) {
            row.next();
            Look seen = new Look("", text(row, 1), text(row, 2), !connection.isReadOnly());
            if (!seen.writable() && source.file().filter(Files::isWritable).isPresent()) {
                statement.execute("shutdown immediately"); // and open it anew, this time to write
            }
            return seen;
        }
    }

    private static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

    private void close() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException broken) {
            // that is why it is closed
        }
        connection = null;
    }
}
