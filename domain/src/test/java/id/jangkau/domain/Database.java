package id.jangkau.domain;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database of its own for one test, migrated as the product does it: H2 in memory, or with {@code
 * -Djangkau.test.database=postgresql} one in a {@link PostgresCluster}, or the H2 of that address.
 */
public final class Database implements AutoCloseable {

    /** Seconds after which the server gives up a connection that says nothing. */
    private static final int MOST_SILENCE = 3;

    private final EntityManagerFactory factory;

    public Database() {
        this(empty());
    }

    private Database(DataSource source) {
        Flyway.configure().dataSource(source).load().migrate();
        factory =
                Persistence.createEntityManagerFactory(
                        "jangkau",
                        Map.of(
                                "jakarta.persistence.transactionType",
                                "RESOURCE_LOCAL",
                                "jakarta.persistence.jtaDataSource",
                                "",
                                "jakarta.persistence.nonJtaDataSource",
                                source));
    }

    /** A database that got these rows when its schema was older, and was migrated then. */
    static Database olderWith(String schema, String rows) throws SQLException {
        DataSource source = empty();
        Flyway.configure().dataSource(source).target(schema).load().migrate();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(rows);
        }
        return new Database(source);
    }

    private static DataSource empty() {
        String asked = System.getProperty("jangkau.test.database", "");
        if (asked.equals("postgresql")) {
            var source = new PGSimpleDataSource();
            source.setUrl(PostgresCluster.running().newDatabase());
            source.setUser(PostgresCluster.USER);
            source.setSocketTimeout(MOST_SILENCE);
            return source;
        }
        var source = new JdbcDataSource();
        source.setURL(
                asked.isEmpty()
                        ? "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"
                        : asked);
        return source;
    }

    public EntityManagerFactory factory() {
        return factory;
    }

    /** Works in one transaction on fresh entities. */
    public void run(Consumer<EntityManager> work) {
        call(
                entities -> {
                    work.accept(entities);
                    return null;
                });
    }

    /** Works in one transaction on fresh entities and gives the outcome. */
    public <T> T call(Function<EntityManager, T> work) {
        try (EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            try {
                T outcome = work.apply(entities);
                entities.getTransaction().commit();
                return outcome;
            } finally {
                if (entities.getTransaction().isActive()) {
                    entities.getTransaction().rollback();
                }
            }
        }
    }

    @Override
    public void close() {
        factory.close();
    }
}
