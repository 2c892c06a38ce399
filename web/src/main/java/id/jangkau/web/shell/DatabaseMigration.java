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
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationVersion;

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

    @Inject private DatabaseState state;

    @PostConstruct
    void migrate() {
        state.expect(update(ConfiguredDataSource.patient()));
    }

    /**
     * Brings one database up to date.
     *
     * @return the version of its schema
     * @throws StartFailure if it cannot be opened or was written by a newer Jangkau
     */
    static String update(ConfiguredDataSource database) {
        try {
            Flyway flyway =
                    Flyway.configure(DatabaseMigration.class.getClassLoader())
                            .dataSource(database)
                            .load();
            refuseNewer(database, flyway.info());
            flyway.migrate();
            return flyway.info().current().getVersion().toString();
        } catch (FlywayException failure) {
            throw explained(database, failure);
        }
    }

    private static void refuseNewer(ConfiguredDataSource database, MigrationInfoService info) {
        MigrationVersion newestKnown = MigrationVersion.EMPTY;
        for (MigrationInfo migration : info.all()) {
            MigrationVersion version = migration.getVersion();
            if (migration.getState().isResolved() && version.compareTo(newestKnown) > 0) {
                newestKnown = version;
            }
        }
        MigrationInfo current = info.current();
        if (current != null && current.getVersion().compareTo(newestKnown) > 0) {
            throw new StartFailure(
                    Message.of(
                            "start.databaseNewer",
                            database.name(),
                            current.getVersion().toString(),
                            newestKnown.toString()));
        }
    }

    private static StartFailure explained(ConfiguredDataSource database, FlywayException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartFailure known) {
                return known;
            }
        }
        return new StartFailure(
                Message.of("start.databaseUnreadable", database.name(), failure.getMessage()),
                failure);
    }
}
