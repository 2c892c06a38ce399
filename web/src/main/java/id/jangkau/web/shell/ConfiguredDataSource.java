package id.jangkau.web.shell;

import id.jangkau.web.message.Message;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;

/**
 * The database that the system property {@code jangkau.database} or the environment names: {@code
 * JANGKAU_DB_URL}, with {@code JANGKAU_DB_USER} and {@code JANGKAU_DB_PASSWORD} where it wants
 * them. The URL alone decides which of the drivers in the application is used. A password has no
 * property, because everybody on the machine can read the arguments of a process.
 */
public class ConfiguredDataSource implements DataSource {

    private static final String FILE = "jdbc:h2:file:";

    static final String DEFAULT_URL = url("./data");

    private final String url;
    private final Properties login = new Properties();

    /** For the server, which creates the pool's source by itself: no request waits for long. */
    public ConfiguredDataSource() {
        this(environment());
        answerWithin(Duration.ofSeconds(3));
    }

    /** The same database for what may take its time, such as a migration. */
    public static ConfiguredDataSource patient() {
        return new ConfiguredDataSource(environment());
    }

    /** The same database for who looks whether it answers. */
    static ConfiguredDataSource impatient() {
        ConfiguredDataSource source = patient();
        source.answerWithin(Duration.ofSeconds(2));
        return source;
    }

    ConfiguredDataSource(Map<String, String> environment) {
        url = environment.getOrDefault("JANGKAU_DB_URL", DEFAULT_URL);
        login.setProperty("user", environment.getOrDefault("JANGKAU_DB_USER", "jangkau"));
        login.setProperty("password", environment.getOrDefault("JANGKAU_DB_PASSWORD", ""));
        keepValuesOutOfLogs();
    }

    /** The database at an address, with the login of the environment. */
    public static ConfiguredDataSource at(String url) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("JANGKAU_DB_URL", url);
        return new ConfiguredDataSource(environment);
    }

    /** The database in the file of a data folder, with the login that it has from its making. */
    public static ConfiguredDataSource in(Path data) {
        return new ConfiguredDataSource(Map.of("JANGKAU_DB_URL", url(data.toString())));
    }

    /**
     * The address of the database in the file of a data folder. With a write delay, H2 loses
     * transactions that were already acknowledged when its process is killed.
     */
    public static String url(String data) {
        return FILE + data + "/jangkau;WRITE_DELAY=0;REUSE_SPACE=FALSE";
    }

    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        String url = System.getProperty("jangkau.database");
        if (url != null) {
            environment.put("JANGKAU_DB_URL", url);
        }
        return environment;
    }

    /** What the drivers tell of a failure holds the values of the statement that failed. */
    private void keepValuesOutOfLogs() {
        if (url.startsWith("jdbc:h2:")) {
            login.setProperty("TRACE_LEVEL_FILE", "0");
        } else if (isPostgresql()) {
            login.setProperty("logServerErrorDetail", "false");
        }
    }

    private boolean isPostgresql() {
        return url.startsWith("jdbc:postgresql:");
    }

    /**
     * Gives up a connection to PostgreSQL that keeps silent for so long, or is not made in two
     * seconds; the URL may say otherwise. H2 runs in this process and knows none of these words.
     */
    private void answerWithin(Duration time) {
        if (isPostgresql()) {
            login.setProperty("loginTimeout", "2"); // the pool tries twice before it gives up
            login.setProperty("connectTimeout", "2");
            login.setProperty("options", "-c lock_timeout=2s"); // sooner than silence is a fault
            login.setProperty("socketTimeout", Long.toString(time.toSeconds()));
        }
    }

    /** The URL without its settings, for messages. */
    public String name() {
        return url.split("[;?]", 2)[0];
    }

    /** The file that holds the database, where one file does. */
    public Optional<Path> file() {
        return name().startsWith(FILE)
                ? Optional.of(Path.of(name().substring(FILE.length()) + ".mv.db"))
                        .map(Path::toAbsolutePath)
                : Optional.empty();
    }

    /** Whether another is the same database, though it may name another way to its file. */
    public boolean isSame(ConfiguredDataSource other) throws IOException {
        Optional<Path> here = file().filter(Files::exists);
        Optional<Path> there = other.file().filter(Files::exists);
        return here.isPresent() && there.isPresent()
                ? Files.isSameFile(here.get(), there.get())
                : name().equals(other.name());
    }

    /** Whether another process holds the file, and keeps it for itself. */
    public boolean isInUse() {
        try (Connection connection = getConnection()) {
            return !connection.isValid(0);
        } catch (SQLException refused) {
            return refused.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
        }
    }

    /** Connects, or says why not so that a person can do something about it. */
    @Override
    public Connection getConnection() throws SQLException {
        Driver driver = driver();
        try {
            return driver.connect(url, login);
        } catch (SQLException refused) {
            throw explained(reason(refused), refused);
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection(); // the pool repeats what it was told; the environment decides
    }

    private Driver driver() throws SQLException {
        for (Driver driver : ServiceLoader.load(Driver.class, getClass().getClassLoader())) {
            if (driver.acceptsURL(url)) {
                return driver;
            }
        }
        throw explained(Message.of("start.databaseUrl", name()), null);
    }

    private Message reason(SQLException refused) {
        if (refused.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return Message.of("start.databaseInUse", name());
        }
        return Message.of("start.databaseUnreadable", name(), refused.getMessage());
    }

    /** The server's pool passes on messages alone, and of SQL exceptions alone. */
    private static SQLException explained(Message reason, SQLException cause) {
        StartFailure failure = new StartFailure(reason, cause);
        return cause == null
                ? new SQLException(failure.getMessage(), failure)
                : new SQLException(
                        failure.getMessage(), cause.getSQLState(), cause.getErrorCode(), failure);
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException("A login time-out belongs into JANGKAU_DB_URL.");
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter writer) {
        // the drivers log by themselves
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        if (type.isInstance(this)) {
            return type.cast(this);
        }
        throw new SQLException("Not a " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
