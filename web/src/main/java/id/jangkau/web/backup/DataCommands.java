package id.jangkau.web.backup;

import id.jangkau.web.message.Language;
import id.jangkau.web.message.Message;
import id.jangkau.web.shell.ConfiguredDataSource;
import id.jangkau.web.shell.OperatorKey;
import id.jangkau.web.shell.StartFailure;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The commands of {@code jangkau.jar} that need no server. */
public final class DataCommands {

    private static final Logger EVERYTHING = Logger.getLogger("");

    private final Map<String, String> settings;

    private DataCommands(Map<String, String> settings) {
        this.settings = settings;
    }

    /**
     * Carries out a command and says what came of it.
     *
     * @param command {@code backup}, {@code restore} or {@code transfer}
     * @param settings its options by name; besides, {@code database} has the address of the
     *     database that would be served and {@code data} the data folder
     * @throws StartFailure if it was not carried out
     */
    public static void run(String command, Map<String, String> settings) {
        EVERYTHING.setLevel(Level.OFF); // what fails is told in one line
        DataCommands commands = new DataCommands(settings);
        try {
            Message done =
                    switch (command) {
                        case "backup" -> commands.backup();
                        case "restore" -> commands.restore();
                        case "transfer" -> commands.transfer();
                        default -> throw new IllegalArgumentException(command);
                    };
            for (Language language : Language.values()) {
                System.out.println(done.in(language));
            }
        } catch (SQLException | IOException | RuntimeException failed) {
            throw StartFailure.within(failed)
                    .orElseGet(
                            () ->
                                    new StartFailure(
                                            Message.of("backup.failed", command, failed.toString()),
                                            failed));
        }
    }

    private Message backup() throws SQLException, IOException {
        Path file = Path.of(settings.get("to")).toAbsolutePath();
        if (Files.exists(file)) {
            throw new StartFailure(Message.of("backup.exists", file.toString()));
        }
        if (!Files.isWritable(file.getParent())) {
            throw new StartFailure(Message.of("backup.folder", file.getParent().toString()));
        }
        // beside it, for its owner's eyes alone, so that no half backup ever bears the name
        Path beside = Files.createTempFile(file.getParent(), file.getFileName() + ".", ".part");
        Manifest manifest = NewFile.orNothing(beside, () -> written(beside, file));
        return Message.of(
                "backup.written",
                file.toString(),
                Files.size(file),
                manifest.allRows(),
                manifest.digest());
    }

    private Manifest written(Path beside, Path file) throws SQLException, IOException {
        write(there(configured()), beside);
        try (BackupFile written = BackupFile.open(beside)) {
            Files.move(beside, file);
            return written.manifest();
        }
    }

    private Message restore() throws SQLException, IOException {
        ConfiguredDataSource database = configured();
        try (BackupFile backup = BackupFile.open(Path.of(settings.get("from")).toAbsolutePath())) {
            String digest = restore(backup, database);
            Manifest manifest = backup.manifest();
            return Message.of(
                    "backup.restored",
                    database.name(),
                    manifest.created().toString(),
                    manifest.allRows(),
                    digest);
        }
    }

    private Message transfer() throws SQLException, IOException {
        ConfiguredDataSource from = there(place(settings.get("from")));
        ConfiguredDataSource to = place(settings.get("to"));
        Path between = Files.createTempFile("jangkau", ".zip");
        try {
            try (OutputStream target = Files.newOutputStream(between)) {
                Backup.write(from, target);
            }
            try (BackupFile backup = BackupFile.open(between)) {
                String digest = restore(backup, to);
                Manifest manifest = backup.manifest();
                return Message.of(
                        "backup.transferred",
                        manifest.allRows(),
                        manifest.digest(),
                        from.name(),
                        digest,
                        to.name());
            }
        } finally {
            Files.delete(between);
        }
    }

    /** The database that would be served. */
    private ConfiguredDataSource configured() {
        return ConfiguredDataSource.at(settings.get("database"));
    }

    /** A database by its address, or by the data folder in which it is a file. */
    private static ConfiguredDataSource place(String text) {
        return text.startsWith("jdbc:")
                ? ConfiguredDataSource.at(text)
                : ConfiguredDataSource.in(Path.of(text).toAbsolutePath().normalize());
    }

    /** Refuses a database that connecting would only now make. */
    private static ConfiguredDataSource there(ConfiguredDataSource database) {
        if (isMissing(database)) {
            throw new StartFailure(Message.of("backup.nothing", database.name()));
        }
        return database;
    }

    private static boolean isMissing(ConfiguredDataSource database) {
        return database.file().filter(file -> !Files.exists(file)).isPresent();
    }

    /** Writes a backup, or lets the server do so that holds the database. */
    private void write(ConfiguredDataSource database, Path file) throws SQLException, IOException {
        Optional<OperatorKey> key =
                database.isInUse()
                        ? OperatorKey.in(Path.of(settings.get("data")))
                        : Optional.empty();
        try (FileOutputStream target = new FileOutputStream(file.toFile())) {
            if (key.isPresent()) {
                new RunningServer(key.get()).backup(database.name(), target);
            } else {
                Backup.write(database, target);
            }
            target.getFD().sync();
        }
    }

    private static String restore(BackupFile backup, ConfiguredDataSource database)
            throws SQLException, IOException {
        Restoration restoration = new Restoration(backup, database);
        return isMissing(database)
                ? NewFile.orNothing(database.file().orElseThrow(), restoration::run)
                : restoration.run();
    }
}
