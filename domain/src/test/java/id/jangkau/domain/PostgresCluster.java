package id.jangkau.domain;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * A PostgreSQL server for the tests of one process, in a temporary folder, on the loopback address
 * alone. It is started when the first test asks and stopped with the process.
 *
 * <p>Without PostgreSQL on the machine such tests are skipped with the line that installs it; with
 * {@code -Dall.required} they fail.
 */
public final class PostgresCluster implements AutoCloseable {

    /** The one login; nobody else can reach the server, so it has no password. */
    public static final String USER = "jangkau";

    private static final String HOW_TO_INSTALL =
            "No PostgreSQL on this machine. Install it: sudo apt-get install postgresql"
                    + " (Fedora: sudo dnf install postgresql-server, macOS: brew install postgresql)";

    private static PostgresCluster running;

    private final Path programs;
    private final Path folder;
    private final int port;

    private PostgresCluster(Path programs) throws IOException {
        this.programs = programs;
        this.folder = Files.createTempDirectory("jangkau-postgresql");
        this.port = freePort();
    }

    /** The cluster of this process. */
    public static synchronized PostgresCluster running() {
        if (running == null) {
            PostgresCluster cluster = start();
            Runtime.getRuntime().addShutdownHook(new Thread(cluster::close, "stop-postgresql"));
            running = cluster;
        }
        return running;
    }

    /** A cluster that nobody else uses, which one may kill. */
    public static PostgresCluster start() {
        try {
            var cluster = new PostgresCluster(programs().orElseThrow(PostgresCluster::missing));
            cluster.initialize();
            cluster.restart();
            return cluster;
        } catch (IOException denied) {
            throw new UncheckedIOException(denied);
        }
    }

    private static RuntimeException missing() {
        if (System.getProperty("all.required") != null) {
            return new IllegalStateException(HOW_TO_INSTALL);
        }
        System.out.println(HOW_TO_INSTALL);
        return new TestAbortedException(HOW_TO_INSTALL);
    }

    /** The address of a new, empty database. */
    public String newDatabase() {
        String name = "jangkau_" + UUID.randomUUID().toString().replace('-', '_');
        try (Connection connection = DriverManager.getConnection(url("postgres"), USER, "");
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        return url(name);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private void initialize() throws IOException {
        if (isRoot()) { // whom PostgreSQL refuses
            execute(List.of("chown", "postgres", folder.toString()));
        }
        String data = data();
        execute(program("initdb", "-D", data, "-U", USER, "-A", "trust", "-E", "UTF8", "-N"));
    }

    /** Starts it after it was killed; it recovers what it had committed. */
    public void restart() throws IOException {
        execute(
                program(
                        "pg_ctl",
                        "start",
                        "-w",
                        "-D",
                        data(),
                        "-l",
                        folder.resolve("log").toString(),
                        "-o",
                        "-p %s -c listen_addresses=127.0.0.1 -c unix_socket_directories=%s"
                                .formatted(port, folder)));
    }

    /** Ends all of its processes as a crash would: none writes what it still holds in memory. */
    public void crash() throws IOException {
        execute(program("pg_ctl", "stop", "-w", "-m", "immediate", "-D", data()));
    }

    /** Stops the clock of all of its processes: they take calls and keep silent, until resumed. */
    public void hang() throws IOException {
        signal("-STOP");
    }

    /** Lets it go on after it hung. */
    public void resume() throws IOException {
        signal("-CONT");
    }

    private void signal(String name) throws IOException {
        String server = Files.readAllLines(folder.resolve("data").resolve("postmaster.pid")).get(0);
        List<String> command = new ArrayList<>(List.of("kill", name, server));
        ProcessHandle.of(Long.parseLong(server))
                .orElseThrow()
                .descendants()
                .forEach(each -> command.add(Long.toString(each.pid())));
        execute(command);
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    @Override
    public void close() {
        try {
            crash();
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        } catch (IOException denied) {
            throw new UncheckedIOException(denied);
        }
    }

    private List<String> program(String name, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(programs.resolve(name).toString());
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private void execute(List<String> command) throws IOException {
        // into a file, because the server goes on holding whatever output it was given
        Path output = Files.createTempFile("jangkau-postgresql", ".out");
        try {
            Process process =
                    new ProcessBuilder(command)
                            .directory(folder.getParent().toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start();
            if (process.waitFor() != 0) {
                throw new IOException(command + ": " + Files.readString(output));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        } finally {
            Files.delete(output);
        }
    }

    /** The folder of its programs: on the path, or where Debian keeps the newest. */
    private static Optional<Path> programs() {
        Stream<Path> path =
                Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
        return Stream.concat(path, debianFolders())
                .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
                .findFirst();
    }

    private static Stream<Path> debianFolders() {
        File[] versions = new File("/usr/lib/postgresql").listFiles();
        return versions == null
                ? Stream.of()
                : Arrays.stream(versions)
                        .map(version -> version.toPath().resolve("bin"))
                        .sorted(Comparator.reverseOrder());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
