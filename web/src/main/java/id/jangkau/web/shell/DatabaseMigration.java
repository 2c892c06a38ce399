package id.jangkau.web.shell;

import id.jangkau.web.database.DatabaseState;
import id.jangkau.web.message.Message;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings the schema up to date before anything else reads it. Start-up beans that need the database
 * wait for this one with {@code @DependsOn("DatabaseMigration")}.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = "java:app/jdbc/jangkau",
        className = "id.jangkau.web.shell.ConfiguredDataSource",
        minPoolSize = 1,
        initialPoolSize = 1,
        maxPoolSize = 20,
        properties = {
            "fish.payara.is-connection-validation-required=true", // else a restarted database
            "fish.payara.connection-validation-method=table", // is met with the old connections
            "fish.payara.validation-table-name=information_schema.information_schema_catalog_name",
            "fish.payara.fail-all-connections=true",
            "fish.payara.max-wait-time-in-millis=5000"
        })
public class DatabaseMigration {

    /** The table in which Flyway keeps which migrations have run. */
    public static final String HISTORY = "flyway_schema_history";

    @Inject private DatabaseState state;

    @PostConstruct
    void migrate() {
        ConfiguredDataSource database = ConfiguredDataSource.patient();
        requireKnown(database);
        FileCompaction.run(database);
        state.expect(update(database));
    }

    /**
     * Brings one database up to date.
     *
     * @return the version of its schema
     * @throws StartFailure if it cannot be opened or was written by a newer Jangkau
     */
    public static String update(ConfiguredDataSource database) {
        requireKnown(database);
        update(database, MigrationVersion.LATEST);
        return newestKnown(database).toString();
    }

    private static void requireKnown(ConfiguredDataSource database) {
        String schema = schema(database).orElse("0");
        if (!knows(database, schema)) {
            throw new StartFailure(
                    Message.of(
                            "start.databaseNewer",
                            database.name(),
                            schema,
                            newestKnown(database).toString()));
        }
    }

    /**
     * Brings one database to a schema that this Jangkau knows; one that is beyond stays as it is.
     *
     * @throws StartFailure if it cannot be opened
     */
    public static void update(ConfiguredDataSource database, String schema) {
        update(database, MigrationVersion.fromVersion(schema));
    }

    private static void update(ConfiguredDataSource database, MigrationVersion target) {
        explained(database, () -> flyway(database).target(target).load().migrate());
    }

    /**
     * The version of a database's schema, if Jangkau has made one there.
     *
     * @throws StartFailure if it cannot be opened
     */
    public static Optional<String> schema(ConfiguredDataSource database) {
        return explained(
                database,
                () ->
                        Optional.ofNullable(flyway(database).load().info().current())
                                .map(current -> current.getVersion().toString()));
    }

    /** Whether this Jangkau is at least as new as a version of the schema. */
    public static boolean knows(ConfiguredDataSource database, String schema) {
        return MigrationVersion.fromVersion(schema).compareTo(newestKnown(database)) <= 0;
    }

    private static MigrationVersion newestKnown(ConfiguredDataSource database) {
        MigrationInfo[] all = explained(database, () -> flyway(database).load().info().all());
        return Arrays.stream(all)
                .filter(migration -> migration.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static FluentConfiguration flyway(ConfiguredDataSource database) {
        return Flyway.configure(DatabaseMigration.class.getClassLoader())
                .dataSource(database)
                .table(HISTORY);
    }

    private static <T> T explained(ConfiguredDataSource database, Supplier<T> work) {
        try {
            return work.get();
        } catch (FlywayException failure) {
            throw StartFailure.within(failure).orElseGet(() -> unreadable(database, failure));
        }
    }

    private static StartFailure unreadable(ConfiguredDataSource database, FlywayException failure) {
        return new StartFailure(
                Message.of("start.databaseUnreadable", database.name(), failure.getMessage()),
                failure);
    }
}
